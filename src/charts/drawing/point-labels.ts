import type { Plugin } from "chart.js";
import { ink } from "./palette.js";
import { penOf, strokeLine, write } from "./pen.js";
import { type Box, placeLabels } from "./place-labels.js";
import { size, widthOf } from "./typography.js";

/** A point to be named, in the units of the axes; without a text it only keeps names away. */
export interface PointLabel {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** The point of a box nearest to a given point. */
function nearest(box: Box, x: number, y: number): readonly [number, number] {
  return [Math.min(Math.max(x, box.left), box.right), Math.min(Math.max(y, box.top), box.bottom)];
}

/** Names points without covering points or other names; a name that had to move away gets a leader line. */
export function pointLabels(labels: readonly PointLabel[]): Plugin<"line"> {
  return {
    id: "point-labels",
    afterDatasetsDraw(chart) {
      const pen = penOf(chart);
      const anchors = labels.map((label) => ({
        x: chart.scales.x!.getPixelForValue(label.x),
        y: chart.scales.y!.getPixelForValue(label.y),
        radius: 8,
        width: widthOf(label.text, size.small) + 4,
        height: 21,
      }));
      const boxes = placeLabels(anchors, chart.chartArea);
      boxes.forEach((box, i) => {
        const { x, y } = anchors[i]!;
        const [toX, toY] = nearest(box, x, y);
        const distance = Math.hypot(toX - x, toY - y);
        if (distance < 14 || labels[i]!.text === "") return;
        pen.lineWidth = 1;
        const start = 9 / distance;
        strokeLine(
          pen,
          [
            [x + (toX - x) * start, y + (toY - y) * start],
            [toX, toY],
          ],
          ink.leader,
        );
      });
      boxes.forEach((box, i) => {
        const middle = [(box.left + box.right) / 2, (box.top + box.bottom) / 2] as const;
        write(pen, labels[i]!.text, middle, { pixels: size.small, align: "center", halo: ink.paper });
      });
    },
  };
}
