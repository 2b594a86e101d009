import type { Language } from "../../charts/index.js";
import { shippedExperimentIds, shippedIds } from "../../node/scenario-files.js";
import { inColumns, wrapped } from "../../report/columns.js";
import { readAsked } from "../read-experiment.js";
import { readNamed } from "../read-scenario.js";

/** `yardstick list`: the shipped scenarios and, for people, the shipped experiments. */
export function list({ json, lang }: { readonly json?: boolean; readonly lang: Language }): void {
  const scenarios = shippedIds().map((id) => readNamed(id, {}, () => {}));
  if (json) {
    const rows = scenarios.map(({ id, title, question, notice, compareTo }) => ({
      id,
      title,
      question,
      notice,
      compareTo,
    }));
    process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
    return;
  }
  const heads = inColumns(scenarios.map(({ id, title }) => [id, title[lang]])).split("\n");
  const blocks = scenarios.map(({ question }, k) =>
    question ? `${heads[k]}\n${wrapped(question[lang], 96, 4)}` : heads[k],
  );
  process.stdout.write(
    `${blocks.join("\n")}\n\nRun one with: yardstick run <name>. See what is in it with: yardstick show <name>.\n\n${experiments(lang)}\n\nRun one of these with: yardstick sweep <name>; what its design tells of parameters: yardstick sensitivity <name>.\n`,
  );
}

function experiments(lang: Language): string {
  const all = shippedExperimentIds().map((id) => readAsked(id, {}, () => {}));
  const heads = inColumns(all.map(({ id, title }) => [id, title[lang]])).split("\n");
  return all
    .map(({ question }, k) => (question ? `${heads[k]}\n${wrapped(question[lang], 96, 4)}` : heads[k]))
    .join("\n");
}
