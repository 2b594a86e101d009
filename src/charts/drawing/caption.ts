import type { Plugin } from "chart.js";
import { ink } from "./palette.js";
import { penOf, strokeLine, write } from "./pen.js";
import { size } from "./typography.js";
import { wrap } from "./wrap.js";

const LINE = 23;
const MARGIN = 28;

/** The caption broken into lines that fit a picture this wide (CSS px). */
export function captionLines(caption: readonly string[], width: number): string[] {
  return caption.flatMap((line) => wrap(line, width - 2 * MARGIN, size.caption));
}

/** Height the caption takes at the foot, CSS px. */
export function captionHeight(lines: readonly string[]): number {
  return lines.length === 0 ? 12 : lines.length * LINE + 26;
}

/** Writes the caption at the foot under a thin rule. */
export function captionPlugin(lines: readonly string[]): Plugin<"line"> {
  return {
    id: "caption",
    afterDraw(chart) {
      const pen = penOf(chart);
      const top = chart.height - captionHeight(lines);
      if (lines.length > 0) {
        pen.lineWidth = 1;
        strokeLine(
          pen,
          [
            [MARGIN, top + 6],
            [chart.width - MARGIN, top + 6],
          ],
          ink.grid,
        );
      }
      lines.forEach((line, i) => {
        write(pen, line, [MARGIN, top + 22 + i * LINE], { pixels: size.caption, colour: ink.quiet });
      });
    },
  };
}
