import type { Plugin } from "chart.js";
import { ink } from "./palette.js";
import { penOf, write } from "./pen.js";
import { size } from "./typography.js";

/** A column of short texts right of the picture, one a row, under its heading. */
export interface NumberColumn {
  readonly heading: string;
  readonly texts: readonly string[];
}

const WIDTH = 92;

/** Space that so many columns need right of the axes, CSS px. */
export function columnsMargin(count: number): number {
  return 20 + count * WIDTH;
}

/** Writes columns beside the rows 0, 1, 2 ... of the y axis, under a heading that they share. */
export function numberColumns(columns: readonly NumberColumn[], heading: string): Plugin<"line"> {
  return {
    id: "number-columns",
    afterDatasetsDraw(chart) {
      const pen = penOf(chart);
      const { right, top } = chart.chartArea;
      const quiet = { pixels: size.caption, colour: ink.quiet, align: "right" } as const;
      write(pen, heading, [right + columnsMargin(columns.length) - 8, top - 34], quiet);
      columns.forEach((column, c) => {
        const x = right + 12 + WIDTH * (c + 1) - 10;
        write(pen, column.heading, [x, top - 12], quiet);
        column.texts.forEach((text, row) => {
          write(pen, text, [x, chart.scales.y!.getPixelForValue(row)], {
            pixels: size.small,
            align: "right",
          });
        });
      });
    },
  };
}
