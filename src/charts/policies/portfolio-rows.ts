import type { Plugin } from "chart.js";
import { wedge } from "../drawing/marks.js";
import { inkOn, okabeIto } from "../drawing/palette.js";
import { penOf, write } from "../drawing/pen.js";
import { size } from "../drawing/typography.js";

/** Colours of up to eight sectors; letters tell them apart too. */
export const sectorColours = [
  okabeIto.blue,
  okabeIto.orange,
  okabeIto.green,
  okabeIto.purple,
  okabeIto.sky,
  okabeIto.vermilion,
  okabeIto.yellow,
  "#7a7a7a",
] as const;

/** A stretch of time in one sector; `joins` says whether it began by moving to where most others were. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly sector: number;
  readonly joins: boolean;
}

/** The letter of a sector. */
export function sectorLetter(sector: number): string {
  return String.fromCharCode(65 + sector);
}

/** Draws each province's stretches as a strip in the rows 0, 1, 2 ... of the y axis. */
export function portfolioRows(rows: readonly (readonly Stretch[])[]): Plugin<"line"> {
  return {
    id: "portfolio-rows",
    afterDatasetsDraw(chart) {
      const pen = penOf(chart);
      const x = (day: number) => Math.round(chart.scales.x!.getPixelForValue(day));
      rows.forEach((stretches, row) => {
        const y = chart.scales.y!.getPixelForValue(row);
        for (const { from, to, sector, joins } of stretches) {
          const fill = sectorColours[sector % sectorColours.length]!;
          const [left, right] = [x(from), x(to)];
          pen.fillStyle = fill;
          pen.fillRect(left, y - 11, right - left - 2, 22);
          if (joins && right - left > 16) wedge(pen, left, y, inkOn(fill));
          const at = left + (joins ? 18 : 7);
          if (right - at < 14) continue;
          write(pen, sectorLetter(sector), [at, y], {
            pixels: size.caption,
            colour: inkOn(fill),
            bold: true,
          });
        }
      });
    },
  };
}
