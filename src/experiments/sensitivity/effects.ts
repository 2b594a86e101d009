import { type Estimate, NORMAL_95 } from "../../analysis/sensitivity/bootstrap.js";
import { type Design, numberOf, type Value } from "../designs/index.js";
import { errorOf } from "../explain/spread.js";
import { meansOf } from "./point-means.js";

/** What one factor does when it alone is moved away from the base. */
export interface LoneEffect {
  readonly name: string;
  readonly base: Value;
  readonly steps: readonly LoneStep[];
  /** Largest less smallest mean outcome over all values, the base's own among them. */
  readonly swing: number;
}

/** One value of a factor. */
export interface LoneStep {
  readonly value: Value;
  readonly mean: number;
  /** Mean outcome less that of the base; its error is that of pairs where luck is common to all points. */
  readonly effect: Estimate;
}

/** Effects of a design that moves one factor at a time, in the order of the factors. */
export function loneEffects(design: Design, runs: readonly (readonly number[])[]): LoneEffect[] {
  const means = meansOf(runs);
  const [base] = design.points;
  return design.factors.map((factor, f) => {
    const moved = design.points.flatMap((point, k) => (k > 0 && point[f] !== base[f] ? [k] : []));
    const steps = moved
      .sort((a, b) => numberOf(factor, design.points[a][f]) - numberOf(factor, design.points[b][f]))
      .map((k): LoneStep => {
        const value = means[k] - means[0];
        const error = differenceError(runs[k], runs[0], design.commonRandomNumbers);
        return { value: design.points[k][f], mean: means[k], effect: { value, error } };
      });
    const all = [means[0], ...steps.map(({ mean }) => mean)];
    return { name: factor.path, base: base[f], steps, swing: Math.max(...all) - Math.min(...all) };
  });
}

/** Standard error of a difference of two means. */
function differenceError(one: readonly number[], other: readonly number[], isPaired: boolean): number | null {
  if (isPaired) return errorOf(one.map((value, r) => value - other[r]));
  const [a, b] = [errorOf(one), errorOf(other)];
  return a === null || b === null ? null : Math.sqrt(a * a + b * b);
}

/** Whether an effect cannot be told from nothing at 95%. */
export function isLost({ value, error }: Estimate): boolean {
  return error !== null && Math.abs(value) <= NORMAL_95 * error;
}
