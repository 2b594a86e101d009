import type { Calibration } from "./calibration.js";
import { Likelihood } from "./likelihood.js";
import { settingsOf, valuesAt } from "./space.js";

/** Free parameters that the data cannot tell at all, or not from each other. */
export interface Blindness {
  /** Paths of parameters on which nothing that was observed depends. */
  readonly idle: readonly string[];
  /** Pairs whose effects on every single datum are proportional. */
  readonly alike: readonly (readonly [string, string])[];
}

/** Step to both sides, in SDs of the prior, and the cosine from which two effects count as the same. */
const [STEP, SAME] = [0.1, 0.9999];

/**
 * Looks from the middle of the prior in the direction of each free parameter: how the log-likelihood of each province
 * changes. A parameter that changes none is idle; of two whose changes are proportional only a combination can be told.
 */
export function blindnessOf({ free, readings, aim }: Calibration): Blindness {
  if (aim.target !== "exact") return { idle: [], alike: [] };
  const likelihood = new Likelihood(readings[0].scenario, readings[0].history);
  const at = (scores: readonly number[]) => likelihood.pointwiseAt(settingsOf(free, valuesAt(free, scores)));
  const effects = free.map((_, k) => {
    const [above, below] = [STEP, -STEP].map((step) => at(free.map((__, j) => (j === k ? step : 0))));
    return above.map((value, i) => value - below[i]);
  });
  const idle = free.filter((_, k) => effects[k].every((effect) => effect === 0)).map(({ path }) => path);
  const alike = free.flatMap((one, j) =>
    free.slice(j + 1).flatMap((other, k) => {
      const cosine = cosineOf(effects[j], effects[j + 1 + k]);
      return Math.abs(cosine) > SAME ? [[one.path, other.path] as const] : [];
    }),
  );
  return { idle, alike };
}

function cosineOf(a: readonly number[], b: readonly number[]): number {
  const product = (x: readonly number[], y: readonly number[]) => x.reduce((sum, v, i) => sum + v * y[i], 0);
  return product(a, b) / Math.sqrt(product(a, a) * product(b, b));
}
