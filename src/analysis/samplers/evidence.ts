import { exp } from "../../math/exact.js";
import { openStream } from "../../math/random.js";
import { lnMeanExp } from "../predictive/log-sum.js";
import { logKernel, normalKernel } from "../weighted/normal-kernel.js";
import { weightedSize } from "../weighted/statistics.js";
import type { Target } from "./metropolis.js";
import type { Mode } from "./mode.js";
import { logPrior, stepFrom } from "./steps.js";

/** An estimate of the probability of the data under a model. */
export interface Evidence {
  readonly logEvidence: number;
  /** Draws that would tell as much if all weighed the same. */
  readonly size: number;
}

/** How much wider the kernel is from which is drawn than the summit, so that its tails cover those of the posterior. */
const WIDENING = 1.4;
const LN_TWO_PI = 1.8378770664093453;

/** Evidence by importance sampling from a widened normal about the summit (Robert & Casella 2004, 3.3). */
export function evidenceAbout(
  target: Target,
  { scores: middle, covariance }: Mode,
  draws: number,
  name: string,
): Evidence {
  const kernel = normalKernel(
    covariance.map((row) => row.map((v) => v * WIDENING * WIDENING)),
    "the evidence",
  );
  const stream = openStream(name);
  const logs = Array.from({ length: draws }, () => {
    const scores = stepFrom(middle, kernel.lower, 1, stream);
    const prior = logPrior(scores) - (scores.length * LN_TWO_PI) / 2;
    return target.logLikelihood(scores) + prior - logKernel(kernel, scores, middle);
  });
  const top = Math.max(...logs);
  return { logEvidence: lnMeanExp(logs), size: weightedSize(logs.map((each) => exp(each - top))) };
}
