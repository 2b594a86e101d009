import type { Calibration, DataReading } from "./calibration.js";
import { type FittedReading, logPriorAt } from "./fitted.js";
import { Likelihood } from "./likelihood.js";
import { settingsOf } from "./space.js";

/**
 * A fit with prior and likelihood of some of its draws (by number, from 0) worked out again from their values, to the bit;
 * whoever compares it with what is kept sees which of these rows were changed. Without a likelihood only the prior is.
 */
export function scoredAgain(
  { aim, free }: Calibration,
  { scenario, history }: DataReading,
  fitted: FittedReading,
  rows: ReadonlySet<number>,
): FittedReading {
  const likelihood = aim.target === "exact" && rows.size > 0 ? new Likelihood(scenario, history) : null;
  const draws = fitted.draws.map((draw, row) => {
    if (!rows.has(row)) return draw;
    const logPrior = logPriorAt(free, draw.values);
    if (likelihood === null) return { ...draw, logPrior };
    const settings = settingsOf(free, draw.values);
    const pointwise = draw.pointwise && likelihood.pointwiseAt(settings);
    return { ...draw, logPrior, logLikelihood: likelihood.sumAt(settings), pointwise };
  });
  return { ...fitted, draws };
}
