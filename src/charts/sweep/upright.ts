import { disc, hollowDiamond } from "../drawing/marks.js";
import { faded } from "../drawing/palette.js";
import type { Pen } from "../drawing/pen.js";
import { segment } from "../drawing/segment.js";

/** Where a level stands, in CSS px: its place along the axis and its numbers on the other. */
export interface Standing {
  readonly x: number;
  readonly mean: number;
  /** Ends of the interval of the mean; null where there is none. */
  readonly ends: readonly [number, number] | null;
}

/** A mean as a disc on the upright line of its interval. */
export function drawMean(pen: Pen, { x, mean, ends }: Standing, radius: number, colour: string): void {
  if (ends !== null && ends[0] !== ends[1]) {
    pen.lineWidth = 2.5;
    segment(pen, [x, ends[0]], [x, ends[1]], colour);
    for (const end of ends) segment(pen, [x - radius, end], [x + radius, end], colour);
  }
  disc(pen, x, mean, radius, colour);
}

/** Runs as small discs, spread a little around their place so that equal ones do not hide each other. */
export function drawRuns(pen: Pen, x: number, ys: readonly number[], width: number, colour: string): void {
  pen.fillStyle = faded(colour, 0.3);
  ys.forEach((y, k) => {
    const aside = (((k * 0.618) % 1) - 0.5) * width;
    pen.beginPath();
    pen.arc(x + aside, y, 3, 0, 2 * Math.PI);
    pen.fill();
  });
}

/** The means of two groups of runs. */
export function drawGroups(pen: Pen, x: number, ys: readonly number[], colour: string): void {
  for (const y of ys) hollowDiamond(pen, x, y, 8, colour);
}
