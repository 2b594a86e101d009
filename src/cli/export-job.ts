import { join } from "node:path";
import { runEnsemble } from "../experiments/ensemble.js";
import { madeOf } from "../node/exports/made.js";
import { readSweep, sweepExport, sweepProvenance } from "../node/exports/sweep.js";
import { InputError } from "../node/input-error.js";
import { packageVersion } from "../node/package-files.js";
import { readSavedRun, type SavedRun } from "../node/saved-run.js";
import { hasPlan } from "../node/sweep/plan-file.js";
import type { Exported, Format, Refused } from "../report/export/exported.js";
import { madeExport } from "../report/export/make.js";
import { provenanceOf } from "../report/export/provenance.js";
import type { Provenance } from "../report/export/readme.js";
import type { ExportSource, Made, RunSource } from "../report/export/source.js";
import { resultHash } from "../report/result-hash.js";
import { observedOf } from "../scenario/observed.js";
import type { Scenario } from "../scenario/scenario.js";
import { progressBar } from "./progress.js";
import { readNamed } from "./read-scenario.js";

/** What is exported: what it is called, where it comes from, and how it becomes a format. */
export interface ExportJob {
  readonly id: string;
  readonly from: Provenance;
  readonly make: (format: Format) => Exported | Refused | Promise<Exported | Refused>;
}

/** The word for the published data in the place of a results folder. */
const OBSERVED = "observed";
/** The scenario under whose readings they are then taken. */
const USUAL = "baseline";

/** What the command line names: the published data, a sweep or a run, whose runs are made again. */
export async function exportJob(
  results: string,
  { observed, quiet }: { readonly observed?: boolean; readonly quiet?: boolean },
): Promise<ExportJob> {
  if (results === OBSERVED)
    return observedJob(
      readNamed(USUAL, {}, () => {}),
      results,
    );
  if (!observed && hasPlan(results)) return sweepJob(results);
  const saved = readSavedRun(results);
  if (observed) return observedJob(saved.scenario, results);
  return jobOf(await madeAgain(saved, quiet ?? false), saved.scenario.id, madeOf(results));
}

function sweepJob(folder: string): ExportJob {
  const sweep = readSweep(folder);
  return {
    id: sweep.planned.experiment.id,
    from: sweepProvenance(sweep, packageVersion()),
    make: (format) => sweepExport(format, sweep),
  };
}

/** What was published on the units of a scenario: nothing on those of another country, nor on those that are made up. */
function observedJob(scenario: Scenario, where: string): ExportJob {
  if (scenario.country !== undefined || observedOf(scenario).size === 0)
    throw new InputError(
      `${where}: no unit of the scenario ${scenario.id} is in the published data. Allowed: scenarios of provinces of China; leave --observed out, or export observed.`,
    );
  return jobOf({ kind: "observed", scenario }, OBSERVED, { version: packageVersion(), date: "" });
}

function jobOf(source: ExportSource, id: string, made: Made): ExportJob {
  return {
    id,
    from: provenanceOf(source, packageVersion()),
    make: (format) => madeExport(format, source, made),
  };
}

/** The runs of a folder, made again; they must be those that are saved. */
async function madeAgain({ folder, scenario, ...saved }: SavedRun, isQuiet: boolean): Promise<RunSource> {
  const everything = madeOf(folder).files.some((file) => file.startsWith("province_steps."));
  const bar = await progressBar(isQuiet ? 0 : scenario.runs);
  const ensemble = runEnsemble(scenario, {
    closeness: everything ? "every-province" : "spread",
    courses: true,
    onRun: bar.update,
  });
  bar.stop();
  const again = resultHash(ensemble);
  if (again !== saved.resultHash)
    throw new Error(
      `${join(folder, "manifest.json")}: the runs made again are not the saved ones: resultHash ${saved.resultHash} saved, ${again} now. Make them again with yardstick run.`,
    );
  return { kind: "run", ensemble, resultHash: again, everything };
}
