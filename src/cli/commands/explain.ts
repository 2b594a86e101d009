import { join } from "node:path";
import type { Language } from "../../charts/index.js";
import { explain as explainProvince, runsToExplain } from "../../experiments/explain/explanation.js";
import type { Maker } from "../../experiments/jobs/index.js";
import { splitOutcomeBy } from "../../experiments/shapley/shapley.js";
import { packageVersion } from "../../node/package-files.js";
import { type ResultFile, writeResultsFolder } from "../../node/results-folder.js";
import { checkResultsFolder, checkWritable } from "../../node/results-target.js";
import { withMaker } from "../../node/threads/makers.js";
import type { Draw } from "../../report/chart-files.js";
import {
  type Account,
  accountFiles,
  explanationAccount,
  shapleyAccount,
} from "../../report/explain/files.js";
import { explainJson } from "../../report/explain/json.js";
import { type Asked, explainManifest } from "../../report/explain/manifest.js";
import { provinceName } from "../../report/explain/names.js";
import type { Scenario } from "../../scenario/scenario.js";
import { circumstances } from "../circumstances.js";
import { type Asking, askedProvince, askedSplit, checkAsking } from "../explain-question.js";
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

/** What is to be run, and what it is called in the name of its folder. */
interface Job {
  readonly asked: Asked;
  readonly what: string;
  readonly title: (language: Language) => string;
  readonly runs: number;
  readonly run: (onRun: (done: number) => void, threads?: number) => Account | Promise<Account>;
}

/** `yardstick explain`: why one province adopts when it does, or how much of an outcome is which mechanism. */
export async function explain(name: string, options: ExplainOptions): Promise<void> {
  const warn = options.quiet ? () => {} : (line: string) => void process.stderr.write(`${line}\n`);
  checkAsking(options);
  const scenario = readNamed(name, options, warn);
  const job = jobOf(scenario, options);
  if (options.out !== undefined) checkResultsFolder(options.out, options.force ?? false);
  else checkWritable(folderOf(scenario, job));
  const draw: Draw = options.charts ? await loadDraw(false) : () => [];
  const bar = await progressBar(options.quiet ? 0 : job.runs);
  const account = await job.run(bar.update, options.threads);
  bar.stop();
  const folder = options.out ?? folderOf(scenario, job, account.hash);
  writeResultsFolder(folder, filesOf({ scenario, job, account }, options, draw), options.force ?? false);
  process.stdout.write(wordsFor({ scenario, job, account }, folder, options));
}

function jobOf(scenario: Scenario, options: ExplainOptions): Job {
  return options.province === undefined
    ? splitJob(scenario, options)
    : provinceJob(scenario, options.province);
}

function provinceJob(scenario: Scenario, name: string): Job {
  const province = askedProvince(name, scenario);
  return {
    asked: { province },
    what: province,
    title: (language) => provinceName(province, language),
    runs: runsToExplain(scenario),
    run: (onRun) => explanationAccount(explainProvince(scenario, province, onRun)),
  };
}

function splitJob(scenario: Scenario, options: ExplainOptions): Job {
  const { measure, players } = askedSplit(options, scenario);
  return {
    asked: { outcome: measure.name, mechanisms: players },
    what: measure.name,
    title: (language) => measure.title[language],
    runs: scenario.runs * 2 ** players.length,
    run: async (onRun, threads) => {
      const split = (maker: Maker) => splitOutcomeBy(maker, scenario, players, measure, onRun);
      return shapleyAccount(await withMaker(threads, split));
    },
  };
}

function folderOf({ id }: Scenario, { what }: Job, hash = ""): string {
  return join("results", `explain-${id}-${what}-${hash.slice(0, 8)}`);
}

interface Done {
  readonly scenario: Scenario;
  readonly job: Job;
  readonly account: Account;
}

/** The files of an explanation, and last the manifest that lists them. */
function* filesOf(
  { scenario, job, account }: Done,
  options: ExplainOptions,
  draw: Draw,
): Generator<ResultFile> {
  const files: string[] = [];
  for (const file of accountFiles(account, { language: options.lang, charts: options.charts }, draw)) {
    files.push(file.path);
    yield file;
  }
  const manifest = explainManifest(scenario, job.asked, { hash: account.hash, files }, circumstances());
  yield { path: "manifest.json", content: `${JSON.stringify(manifest, null, 2)}\n` };
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
