import type { Plugin } from "chart.js";
import { percent } from "./numbers.js";
import { faded, ink, SIMULATED } from "./palette.js";
import { penOf, write } from "./pen.js";
import { size } from "./typography.js";
import { wrap } from "./wrap.js";

/** Room the column needs right of the axes, CSS px. */
export const SHARE_COLUMN = 190;
const BAR = 90;

/** Right of the rows, a small bar and a number: a share between 0 and 1 for each, under a heading. */
export function shareColumn(shares: readonly number[], title: string): Plugin<"line"> {
  return {
    id: "share-column",
    afterDatasetsDraw(chart) {
      const pen = penOf(chart);
      const left = chart.chartArea.right + 22;
      wrap(title, SHARE_COLUMN - 22, size.small).forEach((line, i, lines) => {
        const y = chart.chartArea.top - 12 - (lines.length - 1 - i) * 22;
        write(pen, line, [left, y], { pixels: size.small, colour: ink.quiet });
      });
      shares.forEach((share, i) => {
        const y = chart.scales.y!.getPixelForValue(i);
        pen.fillStyle = ink.wash;
        pen.fillRect(left, y - 8, BAR, 16);
        pen.fillStyle = faded(SIMULATED, 0.45);
        pen.fillRect(left, y - 8, BAR * share, 16);
        write(pen, `${percent(share)}%`, [left + BAR + 56, y], { pixels: size.small, align: "right" });
      });
    },
  };
}
