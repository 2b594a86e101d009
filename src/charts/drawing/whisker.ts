import { ink } from "./palette.js";
import type { Pen } from "./pen.js";
import { segment } from "./segment.js";

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
