import type { Plugin } from "chart.js";
import { say } from "../phrases/say.js";
import type { Dialect } from "./dialect.js";
import { ink } from "./palette.js";
import { penOf, strokeLine, write } from "./pen.js";
import { type Box, placeLabels } from "./place-labels.js";
import { size, widthOf } from "./typography.js";

/** Names of the cases that stand on one point, in the units of the axes. */
export interface NamedPoint {
  readonly x: number;
  readonly y: number;
  readonly names: readonly string[];
}

const LINE = 21;
const WIDEST = 210;
const MOST_LINES = 4;

/** Names broken into a few lines; what has no room is counted. */
export function blockOf(names: readonly string[], language: Dialect): string[] {
  const separator = say(language, "comma");
  const lines: string[] = [];
  for (const [k, name] of names.entries()) {
    const line = lines.at(-1);
    const joined = line === undefined ? name : `${line}${separator}${name}`;
    if (line !== undefined && widthOf(joined, size.small) <= WIDEST) lines[lines.length - 1] = joined;
    else if (lines.length === MOST_LINES)
      return [...lines, say(language, "andMore", { n: names.length - k })];
    else {
      if (line !== undefined) lines[lines.length - 1] = line + separator.trimEnd();
      lines.push(name);
    }
  }
  return lines;
}

/** Cases on the same point (to three decimals) together, so that they get one label. */
export function groupedPoints(
  points: readonly { readonly name: string; readonly x: number; readonly y: number }[],
): NamedPoint[] {
  const groups = new Map<string, { x: number; y: number; names: string[] }>();
  for (const { name, x, y } of points) {
    const key = `${x.toFixed(3)} ${y.toFixed(3)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { x, y, names: [name] });
    else group.names.push(name);
  }
  return [...groups.values()];
}

/** Names points in blocks that cover neither points nor other names; a block that had to move away gets a leader line. */
export function nameBlocks(points: readonly NamedPoint[], language: Dialect): Plugin<"line"> {
  const blocks = points.map(({ names }) => blockOf(names, language));
  return {
    id: "name-blocks",
    afterDatasetsDraw(chart) {
      const pen = penOf(chart);
      const anchors = points.map(({ x, y }, i) => ({
        x: chart.scales.x!.getPixelForValue(x),
        y: chart.scales.y!.getPixelForValue(y),
        radius: 8,
        width: Math.max(...blocks[i].map((line) => widthOf(line, size.small))) + 4,
        height: LINE * blocks[i].length,
      }));
      const boxes = placeLabels(anchors, chart.chartArea);
      boxes.forEach((box, i) => {
        const { x, y } = anchors[i];
        const to = nearest(box, x, y);
        const distance = Math.hypot(to[0] - x, to[1] - y);
        if (distance < 14) return;
        pen.lineWidth = 1;
        const start = 9 / distance;
        const from = [x + (to[0] - x) * start, y + (to[1] - y) * start] as const;
        strokeLine(pen, [from, to], ink.leader);
      });
      boxes.forEach((box, i) => {
        const middle = (box.left + box.right) / 2;
        blocks[i].forEach((line, k) => {
          const style = { pixels: size.small, align: "center", halo: ink.paper } as const;
          write(pen, line, [middle, box.top + LINE * (k + 0.5)], style);
        });
      });
    },
  };
}

/** The point of a box nearest to a given point. */
function nearest(box: Box, x: number, y: number): readonly [number, number] {
  return [Math.min(Math.max(x, box.left), box.right), Math.min(Math.max(y, box.top), box.bottom)];
}
