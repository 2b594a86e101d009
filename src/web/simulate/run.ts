import type { Ensemble } from "../../experiments/ensemble.js";
import { liberalisation } from "../../model/mechanisms/race.js";
import { hashing } from "../../report/result-hash.js";
import type { ScenarioFiles } from "../scenario-files.js";
import { coursesOf } from "./courses.js";
import { making } from "./making.js";
import { overRuns } from "./over-runs.js";
import { read } from "./read.js";
import type { Answer, NamedFile, Simulated } from "./request.js";

/** Runs a scenario with the engine of the command line; says the runs and then, as that takes as long again, their hash. */
export function* run(file: NamedFile, files: ScenarioFiles): Generator<Answer> {
  const ensemble = yield* making(read(file, files));
  yield { kind: "runs", runs: simulated(ensemble) };
  const steps = hashing(ensemble);
  let step = steps.next();
  for (; !step.done; step = steps.next()) yield { kind: "busy" };
  yield { kind: "hash", hash: step.value };
}

function simulated(ensemble: Ensemble): Simulated {
  const { outcomes, series, localities, seeds, baseDay, from, until } = ensemble;
  const race = series.courses.find(({ column }) => column === liberalisation);
  return {
    ...{ seeds, baseDay, from, until },
    ids: localities.map(({ id }) => id),
    decided: outcomes.values.decided,
    published: outcomes.values.published,
    overRuns: overRuns(outcomes.values.published, localities.length, from, until),
    causes: outcomes.causes,
    shares: outcomes.share,
    leader: outcomes.leader,
    days: series.days,
    liberalisation: race!.byProvince,
    courses: coursesOf(ensemble),
  };
}
