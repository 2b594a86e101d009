import { join } from "node:path";
import { asyncBufferFromFile } from "hyparquet";
import type { Language } from "../../charts/index.js";
import { analyse, type Sensitivity, sensitivityTable } from "../../experiments/sensitivity/index.js";
import { columnName } from "../../experiments/sweep/columns.js";
import { InputError } from "../../node/input-error.js";
import { SWEEP_PARQUET } from "../../node/sweep/collect.js";
import { readManifest, writeManifest } from "../../node/sweep/manifest.js";
import { readNumbers } from "../../node/sweep/parquet.js";
import type { Planned } from "../../node/sweep/plan-file.js";
import { putInto } from "../../node/sweep/put-whole.js";
import { usualThreads } from "../../node/sweep/threads/threads.js";
import { csvOf } from "../../report/csv.js";
import type { Draw } from "../../report/result-files.js";
import { sensitivityCaption } from "../../report/sensitivity/caption.js";
import { outcomeWords } from "../../report/sensitivity/names.js";
import { sensitivityPictures } from "../../report/sensitivity/pictures.js";
import { verdictText } from "../../report/sensitivity/verdict-text.js";
import { loadDraw } from "../load-draw.js";
import { provenance } from "../provenance.js";
import { type ExperimentOptions, readAsked } from "../read-experiment.js";
import { type PlanOptions, plannedIn } from "../sweep-folder.js";
import { type CarryOptions, carry } from "./sweep.js";

interface SensitivityOptions extends ExperimentOptions, PlanOptions, CarryOptions {
  readonly lang: Language;
  readonly charts: boolean;
}

/** `yardstick sensitivity`: an experiment in, which factors move its outcomes out. */
export async function sensitivity(name: string, options: SensitivityOptions): Promise<void> {
  const say = (line: string) => options.quiet || void process.stderr.write(`${line}\n`);
  const experiment = readAsked(name, options, say);
  if (experiment.design.factors.length === 0)
    throw new InputError(
      `${name}: nothing varies, so there is nothing to be sensitive to. Allowed: an experiment file with factors, or a scenario with --vary path=low..high/steps.`,
    );
  const draw: Draw = options.charts ? await loadDraw(false) : () => [];
  const planned = plannedIn(experiment, options, (options.threads ?? usualThreads()) + 1);
  if (!(await carry(planned, { ...options, quiet: true, json: false }))) return;
  const analyses = await analysesOf(planned);
  const files = keep(planned, analyses, options, draw);
  const verdicts = analyses.map((each) => ({
    outcome: each.outcome,
    title: outcomeWords(each.outcome, options.lang).title,
    verdict: verdictText(each, options.lang),
  }));
  if (options.json)
    process.stdout.write(`${JSON.stringify({ folder: planned.folder, files, verdicts }, null, 2)}\n`);
  else if (!options.quiet)
    process.stdout.write(
      `${verdicts.map(({ title, verdict }) => [title, ...verdict.map((line) => `  ${line}`)].join("\n")).join("\n\n")}\n\n${planned.folder}/sensitivity.csv\n`,
    );
}

/** An analysis of each outcome, from the table of runs; one column is held at a time. */
async function analysesOf({ folder, experiment }: Planned): Promise<Sensitivity[]> {
  const file = await asyncBufferFromFile(join(folder, SWEEP_PARQUET));
  const analyses: Sensitivity[] = [];
  for (const outcome of experiment.outcomes)
    analyses.push(analyse(experiment.design, outcome, await readNumbers(file, columnName(outcome))));
  return analyses;
}

/** Writes the table and the pictures beside the table of runs, and lists them in the manifest. */
function keep(
  planned: Planned,
  analyses: readonly Sensitivity[],
  { lang: language }: SensitivityOptions,
  draw: Draw,
): string[] {
  const manifest = readManifest(planned.folder);
  const hash = manifest?.resultHash ?? "";
  const frame = { language, caption: sensitivityCaption(planned.experiment, hash, language) };
  const charts = analyses.flatMap((each) => sensitivityPictures(each, frame));
  const files = [
    { path: "sensitivity.csv", content: csvOf(sensitivityTable(analyses)) as string | Uint8Array },
    ...charts.flatMap((chart) => [
      ...draw(chart).map(({ extension, content }) => ({ path: `charts/${chart.id}.${extension}`, content })),
      { path: `charts/${chart.id}.csv`, content: csvOf(chart.table) },
      { path: `charts/${chart.id}.alt.txt`, content: `${chart.alt}\n` },
    ]),
  ];
  for (const { path, content } of files) putInto(planned.folder, path, content);
  const before = (manifest?.files ?? []).filter((path) => path !== "plan.json");
  const all = [...new Set([...before, ...files.map(({ path }) => path)])];
  writeManifest(planned, hash, all, provenance());
  return all;
}
