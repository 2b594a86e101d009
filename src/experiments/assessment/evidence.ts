import { evidenceAbout, posteriorMode } from "../../analysis/samplers/index.js";
import type { Fitted } from "./fitted.js";
import { targetOf } from "./refit.js";

/** Log evidence of a model and of the same without covariates, by the same importance sampling. */
export interface ModelEvidence {
  readonly fitted: number;
  readonly plain: number;
  /** Draws that would tell as much if all weighed the same, of the less certain of the two. */
  readonly size: number;
}

/** What the data say for the traits of provinces as a whole. */
export function modelEvidence(fitted: Fitted, plain: Fitted, draws: number): ModelEvidence {
  const [ours, theirs] = [fitted, plain].map((each, k) => {
    const target = targetOf(each);
    return evidenceAbout(target, posteriorMode(target), draws, `assess/evidence/${k}`);
  });
  return {
    fitted: ours.logEvidence,
    plain: theirs.logEvidence,
    size: Math.min(ours.size, theirs.size),
  };
}
