import { join } from "node:path";
import type { Language } from "../../charts/index.js";
import type { Ensemble } from "../../experiments/ensemble.js";
import { type Fork, runFork } from "../../experiments/fork/index.js";
import { adoptionsTable } from "../../experiments/tables/index.js";
import type { Table } from "../../math/table.js";
import { packageVersion } from "../../node/package-files.js";
import { writeResultsFolder } from "../../node/results-folder.js";
import { checkResultsFolder, checkWritable } from "../../node/results-target.js";
import { readSavedRun, type SavedRun } from "../../node/saved-run.js";
import { comparisonHash, comparisonTables } from "../../report/compare/summary.js";
import { forkFiles } from "../../report/fork/files.js";
import { departureInWords, firstOtherRow } from "../../report/fork/past-text.js";
import { forkSummary } from "../../report/fork/summary.js";
import { forkText } from "../../report/fork/summary-text.js";
import { resultHash } from "../../report/result-hash.js";
import { withUnitLabel } from "../../report/unit-label.js";
import { circumstances } from "../circumstances.js";
import type { ChangeOptions } from "../fork-change.js";
import { askedChange, type Continued } from "../fork-question.js";
import { loadDraw } from "../load-draw.js";
import { progressBar } from "../progress.js";

interface ForkOptions extends ChangeOptions {
  readonly out?: string;
  readonly lang: Language;
  readonly charts: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly force?: boolean;
}

/** `yardstick fork`: a saved run and a change in, what the change does out. */
export async function fork(results: string, options: ForkOptions): Promise<void> {
  const say = options.quiet ? () => {} : (line: string) => void process.stderr.write(`${line}\n`);
  const saved = readSavedRun(results);
  const continued = askedChange(saved.scenario, options, say);
  if (options.out !== undefined) checkResultsFolder(options.out, options.force ?? false);
  else checkWritable(folderOf(saved));
  const draw = options.charts ? await loadDraw(false) : null;
  const forked = await simulate(saved, continued, options);
  checkPast(saved, forked);
  const tables = comparisonTables([forked.contrast]);
  const hash = comparisonHash(tables);
  const folder = options.out ?? folderOf(saved, hash);
  const about = { version: packageVersion(), resultHash: hash, folder, charts: options.charts };
  const summary = forkSummary(forked, saved, about);
  const wanted = { language: options.lang, draw, circumstances: circumstances(options.lang) };
  writeResultsFolder(folder, forkFiles(forked, tables, summary, wanted), options.force ?? false);
  if (options.json) process.stdout.write(`${JSON.stringify(summary, null, 2)}\n`);
  else if (!options.quiet) process.stdout.write(forkText(summary, options.lang, true));
}

async function simulate({ scenario }: SavedRun, continued: Continued, { quiet }: ForkOptions): Promise<Fork> {
  const bar = await progressBar(quiet ? 0 : 2 * scenario.runs);
  const forked = runFork(scenario, continued.scenario, continued.change, bar.update);
  bar.stop();
  return forked;
}

/** Fails unless the run made again is the saved one, and the fork's past is its past. */
function checkPast({ folder, resultHash: hash, adoptions }: SavedRun, { contrast, past }: Fork): void {
  const other = adoptions === null ? null : firstOtherRow(adoptions, savedForm(contrast.baseline));
  if (other !== null)
    throw new Error(
      `${join(folder, "adoptions.csv")}: the run made again is not the saved one, so that its past cannot be continued: ${other}. Make the run again with yardstick run.`,
    );
  const again = resultHash(contrast.baseline);
  if (again !== hash)
    throw new Error(
      `${join(folder, "manifest.json")}: the run made again is not the saved one, so that its past cannot be continued: resultHash ${hash} saved, ${again} now. Make the run again with yardstick run.`,
    );
  if (past.departure !== null) throw new Error(`${folder}: ${departureInWords(past.departure)}.`);
}

/** The adoptions of a run as it saves them. */
function savedForm(run: Ensemble): Table {
  return withUnitLabel(adoptionsTable(run), run.scenario);
}

/** The folder of a fork that nobody has named otherwise. */
function folderOf({ scenario }: SavedRun, hash = ""): string {
  return join("results", `fork-${scenario.id}-${hash.slice(0, 8)}`);
}
