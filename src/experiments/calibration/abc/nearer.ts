import { adjusted, epanechnikov } from "../../../analysis/abc/regression.js";
import type { Population } from "../../../analysis/samplers/index.js";
import { systematic } from "../../../analysis/weighted/resampling.js";
import { normalised, weightedSize } from "../../../analysis/weighted/statistics.js";
import type { Matrix } from "../../../math/cholesky.js";
import { openStream } from "../../../math/random.js";

/** Draws of equal weight. */
export interface Nearer {
  /** As scores. */
  readonly scores: Matrix;
  /** Draws that would tell as much if they were independent. */
  readonly size: number;
}

/**
 * The last step of a fit by simulation: moves particles to where the regression on their statistics says that the data
 * are, those count more whose distance is small, and draws as many anew by weight. Random numbers come from `name`.
 */
export function nearer(
  { particles, level }: Pick<Population, "particles" | "level">,
  observed: readonly number[],
  name: string,
): Nearer {
  const near = epanechnikov(
    particles.map(({ value }) => value),
    level,
  );
  const weights = normalised(particles.map(({ weight }, i) => weight * near[i]));
  const moved = adjusted(
    particles.map(({ scores }) => scores),
    particles.map(({ statistics = [] }) => statistics),
    observed,
    weights,
  );
  const places = systematic(openStream(`${name}/resample`).uniform(), particles.length, weights);
  return { scores: places.map((k) => moved[k]), size: weightedSize(weights) };
}
