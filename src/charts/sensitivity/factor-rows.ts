import { aroundNought, withRoom } from "../drawing/axes.js";
import type { AxisRange } from "../drawing/axis-range.js";
import { shortNumber } from "../drawing/numbers.js";
import { ink } from "../drawing/palette.js";
import type { Pen } from "../drawing/pen.js";
import { segment } from "../drawing/segment.js";

/** A number with the ends of its 95% interval, equal to it where there is none. */
export interface Ranged {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** A line between two ends, with a short stroke across each. */
export function whisker(
  pen: Pen,
  ends: readonly [number, number],
  y: number,
  colour: string = ink.text,
): void {
  if (ends[0] === ends[1]) return;
  pen.lineWidth = 2.5;
  segment(pen, [ends[0], y], [ends[1], y], colour);
  for (const x of ends) segment(pen, [x, y - 6], [x, y + 6], colour);
}

/** An axis with nought on it that holds all values with their intervals. */
export function rangeOver(values: readonly Ranged[]): AxisRange {
  const low = Math.min(...values.map((each) => each.low));
  const high = Math.max(...values.map((each) => each.high));
  return withRoom(aroundNought(low, high, 8, (value) => shortNumber(value, 4)));
}
