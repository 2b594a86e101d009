import type { Plugin } from "chart.js";
import { noAxes } from "../drawing/axes.js";
import type { Chart, Frame } from "../drawing/chart.js";
import { withMinus } from "../drawing/numbers.js";
import { CONTRADICTING, faded, ink, SIMULATED } from "../drawing/palette.js";
import { type Pen, penOf, write } from "../drawing/pen.js";
import type { Box } from "../drawing/place-labels.js";
import { configure, sheetHeight } from "../drawing/sheet.js";
import { size, widthOf } from "../drawing/typography.js";
import { wrap } from "../drawing/wrap.js";
import { say } from "../phrases/say.js";

/** Draws of the posterior, by parameter, and how each two go together. */
export interface PosteriorPairs extends Frame {
  readonly parameters: readonly {
    readonly id: string;
    readonly name: string;
    readonly values: readonly number[];
  }[];
  /** Rank correlations: row and column in the order of the parameters. */
  readonly correlations: readonly (readonly number[])[];
}

const WIDTH = 1400;
const [SIDE, GAP] = [30, 8];
/** Correlations beyond this are a ridge. */
const RIDGE = 0.7;

function drawPoints(pen: Pen, xs: readonly number[], ys: readonly number[], box: Box): void {
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [low, high] = [Math.min(...ys), Math.max(...ys)];
  pen.fillStyle = faded(SIMULATED, 0.3);
  xs.forEach((value, k) => {
    const x = box.left + 6 + ((value - left) / (right - left)) * (box.right - box.left - 12);
    const y = box.bottom - 6 - ((ys[k]! - low) / (high - low)) * (box.bottom - box.top - 12);
    pen.fillRect(x - 1.5, y - 1.5, 3, 3);
  });
}

function drawCell(pen: Pen, input: PosteriorPairs, [row, column]: readonly [number, number], box: Box): void {
  const { parameters, correlations } = input;
  const middle = [(box.left + box.right) / 2, (box.top + box.bottom) / 2] as const;
  pen.fillStyle = row === column ? ink.wash : "#fafafa";
  pen.fillRect(box.left, box.top, box.right - box.left, box.bottom - box.top);
  if (row > column) drawPoints(pen, parameters[column]!.values, parameters[row]!.values, box);
  else if (row === column) drawName(pen, parameters[row]!.name, middle, box.right - box.left - 16);
  else {
    const value = correlations[row]![column]!;
    const colour = Math.abs(value) > RIDGE ? CONTRADICTING : ink.text;
    const pixels = size.small + 14 * Math.abs(value);
    write(pen, signed(value), middle, { pixels, align: "center", colour });
  }
}

/** A name in lines, in letters small enough for its longest word. */
function drawName(pen: Pen, name: string, [x, middle]: readonly [number, number], room: number): void {
  const lines = wrap(name, room, size.small);
  const widest = Math.max(...lines.map((line) => widthOf(line, size.small)));
  const pixels = size.small * Math.min(1, room / widest);
  lines.forEach((line, k) => {
    const y = middle + (k - (lines.length - 1) / 2) * 1.2 * pixels;
    write(pen, line, [x, y], { pixels, bold: true, align: "center" });
  });
}

/** Two decimals; what rounds to nought has no sign. */
function signed(value: number): string {
  const text = value.toFixed(2);
  return Number(text) === 0 ? text.replace("-", "") : withMinus(text);
}

function drawAll(input: PosteriorPairs, side: number): Plugin<"line"> {
  return {
    id: "posterior-pairs",
    afterDatasetsDraw(chart) {
      const pen = penOf(chart);
      const { top } = chart.chartArea;
      pen.save();
      input.parameters.forEach((_, row) => {
        input.parameters.forEach((__, column) => {
          const [left, upper] = [SIDE + column * (side + GAP), top + row * (side + GAP)];
          drawCell(pen, input, [row, column], { left, right: left + side, top: upper, bottom: upper + side });
        });
      });
      pen.restore();
    },
  };
}

function altOf({ language, parameters, correlations }: PosteriorPairs): string {
  const items = parameters.flatMap(({ name: one }, row) =>
    parameters
      .slice(row + 1)
      .map(({ name: other }, k) =>
        say(language, "pairsItem", { one, other, value: signed(correlations[row]![row + 1 + k]!) }),
      ),
  );
  return say(language, "pairsAlt", { k: parameters.length, list: items.join(say(language, "semicolon")) });
}

/** Each two parameters against each other: draws below the diagonal, rank correlations above it. */
export function posteriorPairs(input: PosteriorPairs): Chart {
  const { language, caption, parameters } = input;
  const count = parameters.length;
  const side = Math.min(260, (WIDTH - 2 * SIDE - (count - 1) * GAP) / count);
  const width = Math.max(900, Math.ceil(2 * SIDE + count * (side + GAP)));
  const title = say(language, "pairsTitle");
  const n = parameters[0]?.values.length ?? 0;
  const heading = { title, subtitle: say(language, "pairsSubtitle", { n }), key: [] };
  const height = sheetHeight({ width, heading, caption }, count * (side + GAP) + 12);
  const config = configure({
    ...{ width, height, heading, caption, scales: noAxes, datasets: [] },
    plugins: [drawAll(input, side)],
    margins: { left: 0, right: 0 },
  });
  const table = {
    columns: ["parameter", ...parameters.map(({ id }) => id)],
    rows: parameters.map(({ id }, row) => [id, ...input.correlations[row]!]),
  };
  return { id: "posterior-pairs", title, config, width, height, alt: altOf(input), table };
}
