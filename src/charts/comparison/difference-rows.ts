import type { Plugin } from "chart.js";
import { disc, hollowDiamond, ring, span } from "../drawing/marks.js";
import { faded, ink } from "../drawing/palette.js";
import { type Pen, penOf, strokeLine, write } from "../drawing/pen.js";
import { size } from "../drawing/typography.js";
import type { DifferenceRow } from "./difference-row.js";

/** How rows of differences are drawn. */
export interface RowLook {
  readonly colour: string;
  /** Days in a unit of the x axis. */
  readonly days: number;
  /** What is written where no pair has a difference. */
  readonly nothing: string;
}

/** Rows 0, 1, 2 ... of the y axis: 80% interval and median of the differences, and the mean over all pairs. */
export function differenceRows(rows: readonly DifferenceRow[], look: RowLook): Plugin<"line"> {
  return {
    id: "difference-rows",
    beforeDraw(chart) {
      const { left, right } = chart.chartArea;
      const pen = penOf(chart);
      rows.forEach((_, i) => {
        if (i % 2 === 1) return;
        const [top, bottom] = [i - 0.5, i + 0.5].map((at) => chart.scales.y!.getPixelForValue(at)) as [
          number,
          number,
        ];
        pen.fillStyle = "#f7f7f7";
        pen.fillRect(left, top, right - left, bottom - top);
      });
    },
    beforeDatasetsDraw(chart) {
      const pen = penOf(chart);
      const x = chart.scales.x!.getPixelForValue(0);
      pen.lineWidth = 2.5;
      strokeLine(
        pen,
        [
          [x, chart.chartArea.top],
          [x, chart.chartArea.bottom],
        ],
        ink.quiet,
      );
    },
    afterDatasetsDraw(chart) {
      const x = (days: number) => chart.scales.x!.getPixelForValue(days / look.days);
      const centre = (chart.chartArea.left + chart.chartArea.right) / 2;
      rows.forEach((row, i) => {
        drawRow(penOf(chart), row, { ...look, x, y: chart.scales.y!.getPixelForValue(i), centre });
      });
    },
  };
}

type Place = RowLook & {
  readonly x: (days: number) => number;
  readonly y: number;
  /** Middle of the axis, px. */
  readonly centre: number;
};

function drawRow(pen: Pen, row: DifferenceRow, place: Place): void {
  const { x, y, colour } = place;
  const { difference, restricted, both, pairs } = row;
  if (difference) span(pen, x(difference.low), x(difference.high), { y, colour: faded(colour, 0.4) });
  else sayNothing(pen, x(restricted.mean), place);
  hollowDiamond(pen, x(restricted.mean), y, 10, ink.text);
  if (difference) (2 * both < pairs ? ring : disc)(pen, x(difference.middle), y, 7, colour);
}

/** Writes beside a mark that there is no difference, on the side where there is more room. */
function sayNothing(pen: Pen, x: number, { y, centre, nothing }: Place): void {
  const isLeft = x > centre;
  write(pen, nothing, [isLeft ? x - 18 : x + 18, y], {
    pixels: size.small,
    colour: ink.quiet,
    align: isLeft ? "right" : "left",
    halo: ink.paper,
  });
}
