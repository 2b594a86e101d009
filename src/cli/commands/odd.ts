import type { Language } from "../../charts/index.js";
import { mechanisms } from "../../model/mechanisms/index.js";
import { checkNewFile, writeNewFile } from "../../node/new-file.js";
import { modelDocument, packageVersion } from "../../node/package-files.js";
import { htmlOf } from "../../report/document/html.js";
import { markdownOf } from "../../report/document/markdown.js";
import { oddOf } from "../../report/odd/odd.js";
import { readNamed } from "../read-scenario.js";

/** The scenario whose settings the description gives as the usual ones. */
const USUAL = "baseline";

interface OddOptions {
  readonly html?: boolean;
  readonly out?: string;
  readonly force?: boolean;
  readonly lang: Language;
}

/** `yardstick odd`: the model described by the ODD+D protocol. */
export function odd({ html, out, force = false, lang }: OddOptions): void {
  if (out !== undefined) checkNewFile(out, force);
  const blocks = oddOf({
    mechanisms,
    document: modelDocument(),
    scenario: readNamed(USUAL, {}, () => {}),
    version: packageVersion(),
    language: lang,
  });
  const text = html ? htmlOf(blocks, lang) : markdownOf(blocks);
  if (out === undefined) {
    process.stdout.write(text);
    return;
  }
  writeNewFile(out, text, force);
  process.stdout.write(`${out} is written: the model by the ODD+D protocol.\n`);
}
