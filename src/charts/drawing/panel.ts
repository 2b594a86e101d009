import { faded, ink } from "./palette.js";
import { type Pen, strokeLine } from "./pen.js";
import type { Box } from "./place-labels.js";
import type { Band } from "./quantiles.js";

/** What a small panel shows over the same days: other courses in grey, and its own with the middle 80% of runs. */
export interface PanelCourses {
  readonly days: readonly number[];
  /** End of the vertical axis, which begins at nought. */
  readonly top: number;
  readonly own: Band | null;
  readonly colour: string;
  readonly others: readonly (readonly number[])[];
}

type Point = readonly [number, number];

function pointsOf(values: readonly number[], { days, top }: PanelCourses, box: Box): Point[] {
  const [first, end] = [days[0]!, days[days.length - 1]!];
  return values.map((value, k) => [
    box.left + ((days[k]! - first) / (end - first)) * (box.right - box.left),
    box.bottom - (value / top) * (box.bottom - box.top),
  ]);
}

function area(pen: Pen, points: readonly Point[], colour: string): void {
  pen.beginPath();
  points.forEach(([x, y], k) => {
    if (k === 0) pen.moveTo(x, y);
    else pen.lineTo(x, y);
  });
  pen.closePath();
  pen.fillStyle = colour;
  pen.fill();
}

/** Draws a panel of a picture of small multiples: frame, half-way line, courses. */
export function drawPanel(pen: Pen, box: Box, courses: PanelCourses): void {
  const { own, colour, others } = courses;
  pen.save();
  pen.fillStyle = "#fafafa";
  pen.fillRect(box.left, box.top, box.right - box.left, box.bottom - box.top);
  pen.lineWidth = 1;
  pen.strokeStyle = ink.grid;
  pen.strokeRect(box.left, box.top, box.right - box.left, box.bottom - box.top);
  pen.lineWidth = 1.5;
  for (const other of others) strokeLine(pen, pointsOf(other, courses, box), "#bdbdbd");
  if (own !== null) {
    const low = pointsOf(own.q10, courses, box);
    const high = pointsOf(own.q90, courses, box);
    area(pen, [...low, ...high.reverse()], faded(colour, 0.22));
    pen.lineWidth = 3;
    strokeLine(pen, pointsOf(own.q50, courses, box), colour);
  }
  pen.restore();
}
