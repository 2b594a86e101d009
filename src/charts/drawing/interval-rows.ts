import type { Chart as ChartJs, Plugin } from "chart.js";
import { disc, hollowDiamond, ring, span, tick } from "./marks.js";
import { faded, OBSERVED, SIMULATED } from "./palette.js";
import { type Pen, penOf, strokeLine } from "./pen.js";
import type { Interval } from "./quantiles.js";

/** One row: the simulated interval and what was observed (null = never, undefined = not in the data). */
export interface IntervalRow {
  readonly simulated: Interval;
  readonly observed: number | null | undefined;
}

/** Where "never" begins and where its marks stand, in units of the x axis; none if the rows cannot be never. */
export interface NeverPlace {
  readonly from: number;
  readonly at: number;
}

interface Ruler {
  readonly pen: Pen;
  readonly x: (value: number) => number;
  readonly never: NeverPlace | undefined;
}

function stripe(chart: ChartJs<"line">, pen: Pen, row: number): void {
  if (row % 2 === 1) return;
  const scale = chart.scales.y!;
  const top = scale.getPixelForValue(row - 0.5);
  const { left, right } = chart.chartArea;
  pen.fillStyle = "#f7f7f7";
  pen.fillRect(left, top, right - left, scale.getPixelForValue(row + 0.5) - top);
}

/** The 80% line; where it has no end within the time simulated, it runs on dashed into the margin. */
function drawSpan({ pen, x, never }: Ruler, interval: Interval, y: number): void {
  const colour = faded(SIMULATED, 0.45);
  const low = interval.low ?? never?.from;
  const high = interval.high ?? never?.from;
  if (low === undefined || high === undefined) return;
  if (interval.low !== null) span(pen, x(low), x(high), { y, colour });
  if (interval.high !== null || !never) return;
  pen.save();
  pen.setLineDash([4, 4]);
  pen.lineWidth = 3;
  strokeLine(
    pen,
    [
      [x(never.from), y],
      [x(never.at), y],
    ],
    colour,
  );
  pen.restore();
}

function drawSimulated(ruler: Ruler, interval: Interval, y: number): void {
  drawSpan(ruler, interval, y);
  if (interval.middle !== null) tick(ruler.pen, ruler.x(interval.middle), y, { half: 11, colour: SIMULATED });
  else if (ruler.never) hollowDiamond(ruler.pen, ruler.x(ruler.never.at) - 14, y, 8.5, SIMULATED);
}

function drawObserved({ pen, x, never }: Ruler, observed: number | null | undefined, y: number): void {
  if (observed === undefined) return;
  if (observed !== null) disc(pen, x(observed), y, 7.5, OBSERVED);
  else if (never) ring(pen, x(never.at) + 14, y, 7.5, OBSERVED);
}

/** Draws rows 0, 1, 2 ... of the y axis: interval, median and observed value, on alternately shaded ground. */
export function intervalRows(rows: readonly IntervalRow[], never: NeverPlace | undefined): Plugin<"line"> {
  return {
    id: "interval-rows",
    beforeDraw(chart) {
      rows.forEach((_, i) => {
        stripe(chart, penOf(chart), i);
      });
    },
    afterDatasetsDraw(chart) {
      const x = (value: number) => chart.scales.x!.getPixelForValue(value);
      const ruler = { pen: penOf(chart), x, never };
      rows.forEach((row, i) => {
        const y = chart.scales.y!.getPixelForValue(i);
        drawSimulated(ruler, row.simulated, y);
        drawObserved(ruler, row.observed, y);
      });
    },
  };
}

/** A y axis whose rows count downwards from 0, one name each. */
export function rowNames(names: readonly string[]) {
  return {
    min: -0.5,
    max: names.length - 0.5,
    ticks: names.map((text, value) => ({ value, text })),
  };
}
