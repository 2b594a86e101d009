import { mean, variance } from "simple-statistics";
import { type Estimate, type Resamples, withErrors } from "./bootstrap.js";
import { classesOf, usualClasses } from "./classes.js";

/** First-order index of a factor from any sample. */
export interface GivenFirstOrder extends Estimate {
  /** What a factor that does nothing has on average, for want of more points: (classes - 1)/(n - 1). */
  readonly byChance: number;
  readonly classes: number;
}

/**
 * First-order Sobol' index from given data: the variance of the means of y in classes of x over the variance of y
 * (Plischke, Borgonovo & Smith 2013). It needs no special design, but the factors must be independent in the sample. 0
 * if y does not vary.
 */
export function givenFirstOrder(
  x: readonly number[],
  y: readonly number[],
  resamples: Resamples = [],
): GivenFirstOrder {
  const most = usualClasses(x.length);
  const of = (rows: readonly number[]) => correlationRatio(at(x, rows), at(y, rows), most);
  const all = x.map((_, row) => row);
  const again = resamples.map((rows) => [of(rows)]);
  const classes = classesOf(x, most).length;
  const [estimate] = withErrors([of(all)], again);
  return { ...estimate, classes, byChance: (classes - 1) / Math.max(1, x.length - 1) };
}

function correlationRatio(x: readonly number[], y: readonly number[], most: number): number {
  const total = variance([...y]);
  if (!(total > 0)) return 0;
  const centre = mean([...y]);
  const between = classesOf(x, most).reduce((sum, rows) => {
    if (rows.length === 0) return sum;
    const off = mean(at(y, rows)) - centre;
    return sum + (rows.length / y.length) * off * off;
  }, 0);
  return between / total;
}

function at(values: readonly number[], rows: readonly number[]): number[] {
  return rows.map((row) => values[row]);
}
