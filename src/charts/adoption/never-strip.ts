import type { Plugin } from "chart.js";
import { ink } from "../drawing/palette.js";
import { penOf, strokeLine, write } from "../drawing/pen.js";
import { size } from "../drawing/typography.js";

/** A margin for what never happened: beyond `from` (units of the axis) up to the end of that axis. */
export interface NeverStrip {
  readonly axis: "x" | "y";
  readonly from: number;
  readonly text: string;
}

/** Shades the margin, sets it off with a dashed line and names it. */
export function neverStrip(strip: NeverStrip): Plugin<"line"> {
  return {
    id: `never-${strip.axis}`,
    beforeDatasetsDraw(chart) {
      const pen = penOf(chart);
      const { left, right, top, bottom } = chart.chartArea;
      const edge = chart.scales[strip.axis]!.getPixelForValue(strip.from);
      const box = strip.axis === "x" ? [edge, top, right, bottom] : [left, top, right, edge];
      pen.save();
      pen.fillStyle = ink.wash;
      pen.fillRect(box[0]!, box[1]!, box[2]! - box[0]!, box[3]! - box[1]!);
      pen.setLineDash([6, 5]);
      pen.lineWidth = 1.5;
      if (strip.axis === "x")
        strokeLine(
          pen,
          [
            [edge, top],
            [edge, bottom],
          ],
          ink.leader,
        );
      else
        strokeLine(
          pen,
          [
            [left, edge],
            [right, edge],
          ],
          ink.leader,
        );
      pen.restore();
      if (strip.axis === "x")
        write(pen, strip.text, [(edge + right) / 2, bottom + 20], { pixels: size.body, align: "center" });
      else write(pen, strip.text, [left - 10, (top + edge) / 2], { pixels: size.body, align: "right" });
    },
  };
}
