import type { Plugin } from "chart.js";
import { disc, square, tick } from "../drawing/marks.js";
import { ink } from "../drawing/palette.js";
import { penOf } from "../drawing/pen.js";
import { segment } from "../drawing/segment.js";
import { whisker } from "../drawing/whisker.js";
import type { Ranged } from "../sensitivity/factor-rows.js";

/** A mark of a row with its interval. */
export interface RowMark extends Ranged {
  readonly shape: "disc" | "square" | "tick";
  readonly colour: string;
}

/** Draws rows of marks, one line of a row above the other, and upright lines for what they are held against. */
export function markRows(
  rows: readonly (readonly RowMark[])[],
  references: readonly number[],
  apart: number,
): Plugin<"line"> {
  return {
    id: "mark-rows",
    beforeDatasetsDraw(chart) {
      const pen = penOf(chart);
      const { top, bottom } = chart.chartArea;
      pen.save();
      pen.lineWidth = 2;
      pen.setLineDash([8, 5]);
      for (const reference of references) {
        const x = chart.scales.x!.getPixelForValue(reference);
        segment(pen, [x, top], [x, bottom], ink.leader);
      }
      pen.restore();
    },
    afterDatasetsDraw(chart) {
      const pen = penOf(chart);
      const x = (value: number) => chart.scales.x!.getPixelForValue(value);
      rows.forEach((marks, i) => {
        const middle = chart.scales.y!.getPixelForValue(i);
        marks.forEach(({ value, low, high, shape, colour }, k) => {
          const y = middle + (k - (marks.length - 1) / 2) * apart;
          whisker(pen, [x(low), x(high)], y, colour);
          if (shape === "disc") disc(pen, x(value), y, 8, colour);
          else if (shape === "square") square(pen, x(value), y, 8, colour);
          else tick(pen, x(value), y, { half: 9, colour });
        });
      });
    },
  };
}
