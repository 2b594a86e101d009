import type { Plugin } from "chart.js";
import { ink } from "./palette.js";
import { penOf, strokeLine, write } from "./pen.js";
import { spreadApart } from "./spread.js";
import { size, widthOf } from "./typography.js";

/** A name written beside the right end of a line that ends at `value` (units of the y axis). */
export interface EdgeLabel {
  readonly value: number;
  readonly text: string;
  readonly colour: string;
  readonly bold: boolean;
}

const LEADER = 26;

/** Room the labels need right of the axes, CSS px. */
export function edgeMargin(labels: readonly EdgeLabel[]): number {
  return LEADER + 24 + Math.max(0, ...labels.map((label) => widthOf(label.text, size.small)));
}

/** Names lines at their right ends, moved apart where they would collide, each tied to its end by a thin leader. */
export function edgeLabels(labels: readonly EdgeLabel[]): Plugin<"line"> {
  return {
    id: "edge-labels",
    afterDatasetsDraw(chart) {
      const pen = penOf(chart);
      const { right, top, bottom } = chart.chartArea;
      const ends = labels.map((label) => chart.scales.y!.getPixelForValue(label.value));
      const places = spreadApart(ends, 24, [top - 4, bottom + 4]);
      labels.forEach((label, i) => {
        pen.lineWidth = 1;
        strokeLine(
          pen,
          [
            [right + 2, ends[i]!],
            [right + LEADER - 4, places[i]!],
          ],
          ink.leader,
        );
        const style = { pixels: size.small, colour: label.colour, bold: label.bold };
        write(pen, label.text, [right + LEADER, places[i]!], style);
      });
    },
  };
}
