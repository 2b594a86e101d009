import { join } from "node:path";
import type { Language } from "../../charts/index.js";
import type { Ensemble, Keeping } from "../../experiments/ensemble.js";
import { ensembleBy } from "../../experiments/jobs/index.js";
import { packageVersion } from "../../node/package-files.js";
import { writeResultsFolder } from "../../node/results-folder.js";
import { checkResultsFolder, checkWritable } from "../../node/results-target.js";
import { findScenario } from "../../node/scenario-files.js";
import { withMaker } from "../../node/threads/makers.js";
import type { Draw } from "../../report/chart-files.js";
import { runFiles, type Wanted } from "../../report/result-files.js";
import { resultHash } from "../../report/result-hash.js";
import { summaryOf } from "../../report/summary.js";
import { summaryText } from "../../report/summary-text.js";
import type { Scenario } from "../../scenario/scenario.js";
import { circumstances } from "../circumstances.js";
import { loadDraw } from "../load-draw.js";
import type { Overrides } from "../overlay.js";
import { progressBar } from "../progress.js";
import { readFound } from "../read-scenario.js";
import { runNoteOf, withNotes } from "../run-note.js";

interface RunOptions extends Overrides {
  readonly out?: string;
  readonly format: readonly ("csv" | "json")[];
  readonly lang: Language;
  readonly full?: boolean;
  readonly threads?: number;
  readonly charts: boolean;
  readonly svg?: boolean;
  readonly bom?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly force?: boolean;
}

/** `yardstick run`: scenario in, results folder out, a summary on the terminal. */
export async function run(name: string, options: RunOptions): Promise<void> {
  const say = options.quiet ? () => {} : (line: string) => void process.stderr.write(`${line}\n`);
  const source = findScenario(name);
  const scenario = readFound(source, options, say);
  if (options.out !== undefined) checkResultsFolder(options.out, options.force ?? false);
  else checkWritable(folderOf(scenario));
  const draw: Draw = options.charts ? await loadDraw(options.svg ?? false) : () => [];
  const ensemble = await simulate(scenario, options);
  const hash = resultHash(ensemble);
  const folder = options.out ?? folderOf(scenario, hash);
  const noting = withNotes(draw, runNoteOf(source, scenario, options, hash));
  const wanted = { ...wantedOf(options), circumstances: circumstances(options.lang) };
  writeResultsFolder(folder, runFiles(ensemble, hash, wanted, noting), options.force ?? false);
  const summary = summaryOf(ensemble, hash, folder, packageVersion(), options.charts);
  if (options.json) process.stdout.write(`${JSON.stringify(summary, null, 2)}\n`);
  else if (!options.quiet) process.stdout.write(summaryText(summary, options.lang));
}

/** The folder of a result that nobody has named otherwise. */
function folderOf({ id }: Scenario, hash = ""): string {
  return join("results", `${id}-${hash.slice(0, 8)}`);
}

async function simulate(scenario: Scenario, { quiet, full = false, threads }: RunOptions): Promise<Ensemble> {
  const bar = await progressBar(quiet ? 0 : scenario.runs);
  const closeness = full ? "every-province" : "spread";
  const keeping: Keeping = { closeness, courses: true, onRun: bar.update };
  const ensemble = await withMaker(threads, (maker) => ensembleBy(maker, scenario, keeping));
  bar.stop();
  return ensemble;
}

function wantedOf({ lang, charts, full, format, bom }: RunOptions): Wanted {
  return {
    language: lang,
    charts,
    everything: full ?? false,
    formats: format,
    byteOrderMark: bom ?? false,
  };
}
