import { faded, ink, SIMULATED } from "../drawing/palette.js";
import { type Pen, strokeLine, write } from "../drawing/pen.js";
import type { Box } from "../drawing/place-labels.js";
import { segment } from "../drawing/segment.js";
import { size, widthOf } from "../drawing/typography.js";
import { ownWithin, placesOf, type SweepLevel, type SweepSide } from "./sweep-frame.js";
import { drawMean } from "./upright.js";

/** A factor and the outcome over its values. */
export interface SweepPanel {
  readonly side: SweepSide;
  readonly levels: readonly SweepLevel[];
}

/** A mark on the vertical axis that all panels share. */
export interface PanelScale {
  readonly min: number;
  readonly max: number;
}

/** Draws one panel of many: frame, spread of the runs, means with intervals, the scenario's own value, and the values. */
export function drawSweepPanel(pen: Pen, box: Box, { side, levels }: SweepPanel, scale: PanelScale): void {
  const places = placesOf(side);
  const isNumeric = side.numbers !== null;
  const [first, end] = isNumeric ? [places[0]!, places[places.length - 1]!] : [-0.5, places.length - 0.5];
  const room = isNumeric ? 12 : 0;
  const x = (place: number) =>
    box.left + room + ((place - first) / (end - first || 1)) * (box.right - box.left - 2 * room);
  const y = (value: number) =>
    box.bottom - ((value - scale.min) / (scale.max - scale.min)) * (box.bottom - box.top);
  drawFrame(pen, box);
  if (isNumeric) drawSpread(pen, places.map(x), levels, y);
  drawOwn(pen, side, x, box);
  levels.forEach(({ mean, half }, k) => {
    const ends = half === null ? null : ([y(mean - half), y(mean + half)] as const);
    drawMean(pen, { x: x(places[k]!), mean: y(mean), ends }, 5, SIMULATED);
  });
  writeValues(pen, side, places.map(x), box);
}

function drawFrame(pen: Pen, box: Box): void {
  pen.fillStyle = "#fafafa";
  pen.fillRect(box.left, box.top, box.right - box.left, box.bottom - box.top);
  pen.lineWidth = 1;
  pen.strokeStyle = ink.grid;
  pen.strokeRect(box.left, box.top, box.right - box.left, box.bottom - box.top);
}

function drawSpread(
  pen: Pen,
  xs: readonly number[],
  levels: readonly SweepLevel[],
  y: (value: number) => number,
): void {
  const upper = levels.map(({ q90 }, k) => [xs[k]!, y(q90)] as const);
  const lower = levels.map(({ q10 }, k) => [xs[k]!, y(q10)] as const);
  pen.beginPath();
  [...upper, ...lower.reverse()].forEach(([px, py], k) => {
    if (k === 0) pen.moveTo(px, py);
    else pen.lineTo(px, py);
  });
  pen.closePath();
  pen.fillStyle = faded(SIMULATED, 0.16);
  pen.fill();
  pen.lineWidth = 2;
  strokeLine(
    pen,
    levels.map(({ mean }, k) => [xs[k]!, y(mean)] as const),
    SIMULATED,
  );
}

function drawOwn(pen: Pen, side: SweepSide, x: (place: number) => number, box: Box): void {
  const own = ownWithin(side);
  if (own === null) return;
  pen.save();
  pen.setLineDash([6, 5]);
  pen.lineWidth = 2;
  segment(pen, [x(own), box.top], [x(own), box.bottom], ink.quiet);
  pen.restore();
}

/** Every value that has room, the first and the last always; none beyond the panel. */
function writeValues(pen: Pen, { texts, numbers }: SweepSide, xs: readonly number[], box: Box): void {
  const last = texts.length - 1;
  const placed = texts.map((text, k) => {
    const half = widthOf(text, size.caption) / 2;
    const at = Math.min(Math.max(xs[k]!, box.left + half), box.right - half);
    return { text, at, left: at - half - 6, right: at + half + 6 };
  });
  let free = Number.NEGATIVE_INFINITY;
  placed.forEach(({ text, at, left, right }, k) => {
    const isBlocked = left < free || (numbers !== null && k < last && right > placed[last]!.left);
    if (isBlocked) return;
    free = right;
    write(pen, text, [at, box.bottom + 15], { pixels: size.caption, colour: ink.quiet, align: "center" });
  });
}
