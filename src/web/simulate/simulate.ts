import type { Ensemble } from "../../experiments/ensemble.js";
import { runEnsemble } from "../../experiments/ensemble.js";
import { formatFault } from "../../faults/fault.js";
import { liberalisation } from "../../model/mechanisms/race.js";
import { resultHash } from "../../report/result-hash.js";
import { readScenario } from "../../scenario/read.js";
import { vocabulary } from "../../scenario/words.js";
import { loadShipped } from "../shipped.js";
import type { Simulated } from "./request.js";

/**
 * What became of a scenario file: its runs, or everything that is wrong with it, a sentence each. The hash, which the
 * command line prints too, takes about as long as the runs, so it is made when asked for.
 */
export type Outcome =
  | { readonly ok: true; readonly result: Simulated; readonly hash: () => string }
  | { readonly ok: false; readonly faults: readonly string[] };

/** Reads a scenario file and runs it for all of its seeds, with the engine of the command line. */
export function simulate(text: string, onRun: (done: number, of: number) => void = () => {}): Outcome {
  const reading = readScenario(text, "this page", vocabulary, loadShipped);
  if (!reading.ok) return { ok: false, faults: reading.faults.map(formatFault) };
  const { scenario } = reading;
  const ensemble = runEnsemble(scenario, { onRun: (done) => onRun(done, scenario.runs) });
  return { ok: true, result: simulated(ensemble), hash: () => resultHash(ensemble) };
}

function simulated(ensemble: Ensemble): Simulated {
  const { outcomes, series, localities, seeds, baseDay, from, until } = ensemble;
  const race = series.courses.find(({ column }) => column === liberalisation);
  return {
    ...{ seeds, baseDay, from, until },
    ids: localities.map(({ id }) => id),
    decided: outcomes.values.decided,
    published: outcomes.values.published,
    causes: outcomes.causes,
    shares: outcomes.share,
    leader: outcomes.leader,
    days: series.days,
    liberalisation: race!.byProvince,
  };
}
