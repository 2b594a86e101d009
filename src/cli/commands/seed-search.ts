import { join } from "node:path";
import { type Language, spoken } from "../../charts/index.js";
import type { Maker } from "../../experiments/jobs/index.js";
import { type Question, runsToSearch, searchSeedsBy } from "../../experiments/seed-search/index.js";
import { packageVersion } from "../../node/package-files.js";
import { writeResultsFolder } from "../../node/results-folder.js";
import { checkResultsFolder, checkWritable } from "../../node/results-target.js";
import { withMaker } from "../../node/threads/makers.js";
import { dialectOf } from "../../report/dialect.js";
import {
  type SearchAccount,
  searchAccount,
  searchFiles,
  searchJson,
} from "../../report/seed-search/files.js";
import { searchText } from "../../report/seed-search/search-text.js";
import { circumstances } from "../circumstances.js";
import { loadDraw } from "../load-draw.js";
import type { Overrides } from "../overlay.js";
import { progressBar } from "../progress.js";
import { readNamed, underItsName } from "../read-scenario.js";
import { type Asking, askedQuestion } from "../seed-search-question.js";

interface SeedSearchOptions extends Overrides, Asking {
  readonly out?: string;
  readonly lang: Language;
  readonly charts: boolean;
  readonly threads?: number;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly force?: boolean;
}

/** `yardstick seed-search`: which pilot provinces move an outcome most. */
export async function seedSearch(name: string, options: SeedSearchOptions): Promise<void> {
  const warn = options.quiet ? () => {} : (line: string) => void process.stderr.write(`${line}\n`);
  const question = askedQuestion(underItsName(readNamed(name, options, warn), options), options);
  if (options.out !== undefined) checkResultsFolder(options.out, options.force ?? false);
  else checkWritable(folderOf(question));
  const draw = options.charts ? await loadDraw(false) : null;
  const bar = await progressBar(options.quiet ? 0 : runsToSearch(question));
  const search = (maker: Maker) => searchSeedsBy(maker, question, bar.update);
  const account = searchAccount(await withMaker(options.threads, search));
  bar.stop();
  const folder = options.out ?? folderOf(question, account.hash);
  const about = { folder, circumstances: circumstances(options.lang) };
  const files = searchFiles(account, { language: options.lang, draw }, about);
  writeResultsFolder(folder, files, options.force ?? false);
  process.stdout.write(wordsFor(account, folder, options));
}

function folderOf({ scenario, measure }: Question, hash = ""): string {
  return join("results", `seed-search-${scenario.id}-${measure.name}-${hash.slice(0, 8)}`);
}

function wordsFor(account: SearchAccount, folder: string, options: SeedSearchOptions): string {
  const { lang, json, quiet, charts } = options;
  const version = packageVersion();
  const { result, hash } = account;
  if (json) return `${JSON.stringify(searchJson(account, { version, folder }), null, 2)}\n`;
  if (quiet) return "";
  const { scenario, measure } = result.question;
  const [results, pictures] = lang === "zh" ? ["结果", "图表"] : ["Results", "Charts"];
  const lines = [
    `yardstick ${version}  seed-search ${scenario.id}: ${spoken(measure.title, dialectOf(scenario, lang))}`,
    searchText(result, lang),
    "",
    `${results}: ${folder}/  (sha256 ${hash.slice(0, 16)})`,
    ...(charts ? [`${pictures}:  ${folder}/charts/*.png`] : []),
  ];
  return `${lines.join("\n")}\n`;
}
