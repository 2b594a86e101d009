import { join } from "node:path";
import type { Language } from "../../charts/index.js";
import { packageVersion } from "../../node/package-files.js";
import { writeResultsFolder } from "../../node/results-folder.js";
import { checkResultsFolder, checkWritable } from "../../node/results-target.js";
import type { Draw } from "../../report/chart-files.js";
import { type Account, explanationFiles } from "../../report/explain/files.js";
import { explainJson } from "../../report/explain/json.js";
import type { Scenario } from "../../scenario/scenario.js";
import { circumstances } from "../circumstances.js";
import { type ExplainJob, explainJob } from "../explain-job.js";
import { type Asking, checkAsking } from "../explain-question.js";
import { loadDraw } from "../load-draw.js";
import type { Overrides } from "../overlay.js";
import { progressBar } from "../progress.js";
import { readNamed } from "../read-scenario.js";

interface ExplainOptions extends Overrides, Asking {
  readonly out?: string;
  readonly lang: Language;
  readonly charts: boolean;
  readonly threads?: number;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly force?: boolean;
}

/** `yardstick explain`: why one province adopts when it does, or how much of an outcome is which mechanism. */
export async function explain(name: string, options: ExplainOptions): Promise<void> {
  const warn = options.quiet ? () => {} : (line: string) => void process.stderr.write(`${line}\n`);
  checkAsking(options);
  const scenario = readNamed(name, options, warn);
  const job = explainJob(scenario, options);
  if (options.out !== undefined) checkResultsFolder(options.out, options.force ?? false);
  else checkWritable(folderOf(scenario, job));
  const draw: Draw = options.charts ? await loadDraw(false) : () => [];
  const bar = await progressBar(options.quiet ? 0 : job.runs);
  const account = await job.run(bar.update, options.threads);
  bar.stop();
  const folder = options.out ?? folderOf(scenario, job, account.hash);
  const explained = { scenario, asked: job.asked, account };
  const files = explanationFiles(
    explained,
    { language: options.lang, charts: options.charts, draw },
    circumstances(options.lang),
  );
  writeResultsFolder(folder, files, options.force ?? false);
  process.stdout.write(wordsFor({ scenario, job, account }, folder, options));
}

function folderOf({ id }: Scenario, { what }: ExplainJob, hash = ""): string {
  return join("results", `explain-${id}-${what}-${hash.slice(0, 8)}`);
}

interface Done {
  readonly scenario: Scenario;
  readonly job: ExplainJob;
  readonly account: Account;
}

function wordsFor({ scenario, job, account }: Done, folder: string, options: ExplainOptions): string {
  const { lang, json, quiet, charts } = options;
  const version = packageVersion();
  if (json)
    return `${JSON.stringify(explainJson(scenario, job.asked, account, { version, folder }), null, 2)}\n`;
  if (quiet) return "";
  const [results, pictures] = lang === "zh" ? ["结果", "图表"] : ["Results", "Charts"];
  const lines = [
    `yardstick ${version}  explain ${scenario.id}: ${job.title(lang)}`,
    account.text(lang),
    "",
    `${results}: ${folder}/  (sha256 ${account.hash.slice(0, 16)})`,
    ...(charts ? [`${pictures}:  ${folder}/charts/*.png`] : []),
  ];
  return `${lines.join("\n")}\n`;
}
