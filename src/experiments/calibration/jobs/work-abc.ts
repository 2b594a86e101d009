import { type PilotRun, pilotRun, type Sieve, sifted } from "../../../analysis/samplers/index.js";
import type { SimulatedReading } from "../abc/simulator.js";
import type { AbcSizes } from "../calibration.js";
import { ascentOf } from "./abc.js";
import { accepted } from "./accepted.js";
import type { Job, Numbered } from "./job.js";

/** Somebody who does the jobs of approximate Bayesian computation. */
export function abcWork(
  simulator: SimulatedReading,
  sizes: AbcSizes,
  name: string,
): (job: Job) => readonly Numbered[] | readonly PilotRun[] {
  const ascentBy = (sieve: Sieve) => ascentOf(sifted(simulator, simulator.observed, sieve), sizes, name);
  return (job) => {
    if (job.kind === "pilot")
      return Array.from({ length: job.to - job.from }, (_, k) => pilotRun(simulator, job.from + k, name));
    if (job.kind !== "abc") throw new RangeError(`simulations know no job of the kind ${job.kind}`);
    const ascent = ascentBy(job.sieve);
    return accepted(job.from, job.to, (index) => ascent.propose(job.plan, index));
  };
}
