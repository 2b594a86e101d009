import type { Plugin } from "chart.js";
import type { KeyItem } from "../drawing/key.js";
import { outlined } from "../drawing/marks.js";
import { divergingRamp, ink } from "../drawing/palette.js";
import { penOf, write } from "../drawing/pen.js";
import { size } from "../drawing/typography.js";
import type { TurnShares } from "./pair-turns.js";

/** Room the column needs right of the axes, CSS px. */
export const TURN_COLUMN = 260;
const BAR = 214;

/** From the best to the worst news for a plan; flips are hatched, since they are no differences of days. */
const turns = [
  { turn: "gained", colour: divergingRamp[0], isFlip: true },
  { turn: "lower", colour: divergingRamp[1], isFlip: false },
  { turn: "same", colour: "#bdbdbd", isFlip: false },
  { turn: "neither", colour: "#e6e6e6", isFlip: false },
  { turn: "higher", colour: divergingRamp[5], isFlip: false },
  { turn: "lost", colour: divergingRamp[6], isFlip: true },
] as const;

/** The key of the bars, with a text for each turn. */
export function turnKey(texts: Readonly<Record<keyof TurnShares, string>>): KeyItem[] {
  return turns.map(({ turn, colour, isFlip }) => ({
    mark: isFlip ? "outlinedPatch" : "filledPatch",
    text: texts[turn],
    colour,
  }));
}

/** Right of the rows, a bar for each that is divided by what becomes of the pairs, under a heading. */
export function turnColumn(rows: readonly TurnShares[], title: string): Plugin<"line"> {
  return {
    id: "turn-column",
    afterDatasetsDraw(chart) {
      const pen = penOf(chart);
      const left = chart.chartArea.right + 24;
      write(pen, title, [left, chart.chartArea.top - 14], { pixels: size.small, colour: ink.quiet });
      rows.forEach((shares, i) => {
        const y = chart.scales.y!.getPixelForValue(i);
        let x = left;
        for (const { turn, colour, isFlip } of turns) {
          const width = BAR * shares[turn];
          if (isFlip) outlined(pen, { left: x, top: y - 8, width, height: 16 }, colour);
          else {
            pen.fillStyle = colour;
            pen.fillRect(x, y - 8, width, 16);
          }
          x += width;
        }
      });
    },
  };
}
