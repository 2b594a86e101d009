import type { Chart as ChartJs, Plugin } from "chart.js";
import { faded, ink } from "./palette.js";
import { type Pen, penOf, write } from "./pen.js";
import type { Strip, StripCell } from "./strip.js";
import { size, widthOf } from "./typography.js";

const ROW = 32;
const LEFT = 28;
/** Room that the numbers and the title of a vertical axis take anyway, CSS px. */
const AXIS = 62;

/** Height of so many strips, CSS px. */
export function stripsHeight(rows: number): number {
  return rows * ROW + 8;
}

/** Space left of the axes so that the names of strips stand clear of them, CSS px. */
export function stripMargin(rows: readonly Strip[]): number {
  const widest = Math.max(0, ...rows.map(({ name }) => widthOf(name, size.small)));
  return Math.max(20, LEFT + widest + 14 - AXIS);
}

function drawCell(pen: Pen, cell: StripCell, at: { x: (day: number) => number; y: number; colour: string }) {
  const [left, right] = [Math.round(at.x(cell.from)), Math.round(at.x(cell.to))];
  pen.fillStyle = faded(at.colour, Math.min(1, Math.max(0, cell.shade)) * 0.85);
  pen.fillRect(left, at.y - ROW / 2 + 3, right - left, ROW - 6);
  if (cell.text === "" || widthOf(cell.text, size.caption) > right - left - 2) return;
  const colour = cell.shade > 0.75 ? ink.paper : ink.text;
  write(pen, cell.text, [(left + right) / 2, at.y], { pixels: size.caption, colour, align: "center" });
}

function drawStrip(chart: ChartJs<"line">, { name, colour, cells }: Strip, y: number): void {
  const pen = penOf(chart);
  const { left, right } = chart.chartArea;
  const x = (day: number) => Math.min(right, Math.max(left, chart.scales.x!.getPixelForValue(day)));
  write(pen, name, [LEFT, y], { pixels: size.small, colour: ink.quiet });
  for (const cell of cells) drawCell(pen, cell, { x, y, colour });
  pen.strokeStyle = ink.grid;
  pen.lineWidth = 1;
  pen.strokeRect(left, y - ROW / 2 + 3, right - left, ROW - 6);
}

/** Draws strips under the time axis, or right above the picture. */
export function strips(rows: readonly Strip[], side: "above" | "below"): Plugin<"line"> {
  return {
    id: `strips-${side}`,
    afterDraw(chart) {
      const top =
        side === "below" ? chart.scales.x!.bottom + 8 : chart.chartArea.top - stripsHeight(rows.length);
      rows.forEach((row, k) => {
        drawStrip(chart, row, top + ROW * (k + 0.5));
      });
    },
  };
}
