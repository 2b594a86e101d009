import { type Pen, strokeLine } from "./pen.js";

/** Strokes a straight line between two points, in the width and dashes that the pen has. */
export function segment(
  pen: Pen,
  from: readonly [number, number],
  to: readonly [number, number],
  colour: string,
): void {
  strokeLine(pen, [from, to], colour);
}
