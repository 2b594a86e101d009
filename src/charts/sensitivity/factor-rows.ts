import { aroundNought, withRoom } from "../drawing/axes.js";
import type { AxisRange } from "../drawing/axis-range.js";
import { shortNumber } from "../drawing/numbers.js";

/** A number with the ends of its 95% interval, equal to it where there is none. */
export interface Ranged {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** An axis with nought on it that holds all values with their intervals. */
export function rangeOver(values: readonly Ranged[]): AxisRange {
  const low = Math.min(...values.map((each) => each.low));
  const high = Math.max(...values.map((each) => each.high));
  return withRoom(aroundNought(low, high, 8, (value) => shortNumber(value, 4)));
}
