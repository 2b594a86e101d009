import {
  type Chain,
  metropolisChain,
  type Target,
  temperedAscent,
} from "../../../analysis/samplers/index.js";
import type { Matrix } from "../../../math/cholesky.js";
import type { Effort } from "../effort.js";
import type { Likelihood } from "../likelihood.js";
import { type FreeParameter, settingsOf, valuesAt } from "../space.js";
import { accepted } from "./accepted.js";
import type { Job, Numbered } from "./job.js";

/** What a fit asks of a likelihood. */
export type Scorer = Pick<Likelihood, "sumAt" | "pointwiseAt">;

/** Somebody who does the jobs of an exact fit. */
export function exactWork(
  likelihood: Scorer,
  free: readonly FreeParameter[],
  effort: Effort,
  name: string,
): (job: Job) => readonly Numbered[] | Chain | Matrix {
  const settings = (scores: readonly number[]) => settingsOf(free, valuesAt(free, scores));
  const target: Target = {
    dimension: free.length,
    logLikelihood: (scores) => likelihood.sumAt(settings(scores)),
  };
  const ascent = temperedAscent(target, effort.particles, name);
  return (job) => {
    if (job.kind === "chain")
      return metropolisChain(target, job.start, job.lower, effort.chain, `${name}/chain/${job.chain}`);
    if (job.kind === "score") return job.scores.map((scores) => likelihood.pointwiseAt(settings(scores)));
    if (job.kind !== "tempered") throw new RangeError(`a likelihood knows no job of the kind ${job.kind}`);
    return accepted(job.from, job.to, (index) => ascent.propose(job.plan, index));
  };
}
