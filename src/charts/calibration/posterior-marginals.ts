import type { Plugin } from "chart.js";
import type { Cell, Table } from "../../math/table.js";
import { noAxes } from "../drawing/axes.js";
import type { Chart, Frame } from "../drawing/chart.js";
import type { KeyItem } from "../drawing/key.js";
import { disc } from "../drawing/marks.js";
import { withMinus } from "../drawing/numbers.js";
import { faded, ink, SIMULATED } from "../drawing/palette.js";
import { type Pen, penOf, strokeLine, write } from "../drawing/pen.js";
import type { Box } from "../drawing/place-labels.js";
import { configure, sheetHeight } from "../drawing/sheet.js";
import { size } from "../drawing/typography.js";
import { say } from "../phrases/say.js";

/** A parameter under prior and posterior: densities at the same values, per unit. */
export interface Marginal {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly at: readonly number[];
  readonly prior: readonly number[];
  readonly posterior: readonly number[];
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly contraction: number;
}

/** Marginals of all free parameters. */
export interface PosteriorMarginals extends Frame {
  readonly draws: number;
  readonly marginals: readonly Marginal[];
}

const WIDTH = 1400;
const COLUMNS = 3;
const [SIDE, GAP] = [34, 30];
/** Height of a panel, of the names above it and of what stands below it. */
const [PANEL, ABOVE, BELOW] = [170, 62, 62];
const ROW = PANEL + ABOVE + BELOW;
const PRIOR = "#c9c9c9";

type Point = [number, number];

function boxOf(index: number, top: number): Box {
  const width = (WIDTH - 2 * SIDE - (COLUMNS - 1) * GAP) / COLUMNS;
  const left = SIDE + (index % COLUMNS) * (width + GAP);
  const upper = top + Math.floor(index / COLUMNS) * ROW + ABOVE;
  return { left, right: left + width, top: upper, bottom: upper + PANEL };
}

function area(pen: Pen, points: readonly Point[], { left, right, bottom }: Box, colour: string): void {
  pen.beginPath();
  pen.moveTo(left, bottom);
  for (const [x, y] of points) pen.lineTo(x, y);
  pen.lineTo(right, bottom);
  pen.closePath();
  pen.fillStyle = colour;
  pen.fill();
}

function drawMarginal(pen: Pen, marginal: Marginal, box: Box, { language }: Frame): void {
  const { at, prior, posterior, name, unit, mean, low, high, contraction } = marginal;
  const [first, end] = [at[0]!, at[at.length - 1]!];
  const top = 1.05 * Math.max(...prior, ...posterior);
  const x = (value: number) => box.left + ((value - first) / (end - first)) * (box.right - box.left);
  const curve = (density: readonly number[]) =>
    density.map((d, k): Point => [x(at[k]!), box.bottom - (d / top) * PANEL]);
  write(pen, name, [box.left, box.top - 40], { pixels: size.small, bold: true });
  const quiet = { pixels: size.caption, colour: ink.quiet } as const;
  write(pen, unit, [box.left, box.top - 16], quiet);
  const said = say(language, "marginalsContraction", { value: contraction.toFixed(2) });
  write(pen, said, [box.right, box.top - 16], { ...quiet, align: "right" });
  area(pen, curve(prior), box, PRIOR);
  area(pen, curve(posterior), box, faded(SIMULATED, 0.35));
  pen.lineWidth = 2.5;
  strokeLine(pen, curve(posterior), SIMULATED);
  pen.lineWidth = 1.5;
  strokeLine(pen, [[box.left, box.bottom] as Point, [box.right, box.bottom] as Point], ink.leader);
  pen.lineWidth = 5;
  const under = box.bottom + 14;
  strokeLine(pen, [[x(low), under] as Point, [x(high), under] as Point], faded(SIMULATED, 0.5));
  disc(pen, x(mean), under, 7, SIMULATED);
  for (const [value, align] of [
    [first, "left"],
    [(first + end) / 2, "center"],
    [end, "right"],
  ] as const)
    write(pen, threeDigits(value), [x(value), box.bottom + 38], { ...quiet, align });
}

function drawAll(input: PosteriorMarginals): Plugin<"line"> {
  return {
    id: "posterior-marginals",
    afterDatasetsDraw(chart) {
      const pen = penOf(chart);
      pen.save();
      input.marginals.forEach((each, k) => {
        drawMarginal(pen, each, boxOf(k, chart.chartArea.top), input);
      });
      pen.restore();
    },
  };
}

function threeDigits(value: number): string {
  return withMinus(String(Number(value.toPrecision(3))));
}

function keyOf({ language }: Frame): KeyItem[] {
  return [
    { mark: "filledPatch", colour: PRIOR, text: say(language, "marginalsPrior") },
    { mark: "filledPatch", colour: faded(SIMULATED, 0.5), text: say(language, "marginalsPosterior") },
    { mark: "scenarioInterval", colour: SIMULATED, text: say(language, "marginalsInterval") },
  ];
}

function tableOf({ marginals }: PosteriorMarginals): Table {
  return {
    columns: ["parameter", "value", "prior_density", "posterior_density"],
    rows: marginals.flatMap(({ id, at, prior, posterior }) =>
      at.map((value, k): Cell[] => [id, value, prior[k]!, posterior[k]!]),
    ),
  };
}

function altOf({ language, marginals }: PosteriorMarginals): string {
  const items = marginals.map(({ name, mean, low, high, contraction }) =>
    say(language, "marginalsItem", {
      ...{ name, mean: threeDigits(mean), low: threeDigits(low), high: threeDigits(high) },
      value: contraction.toFixed(2),
    }),
  );
  return say(language, "marginalsAlt", { k: marginals.length, list: items.join(say(language, "semicolon")) });
}

/** Posterior over prior, one small panel for each parameter. */
export function posteriorMarginals(input: PosteriorMarginals): Chart {
  const { language, caption, draws, marginals } = input;
  const title = say(language, "marginalsTitle");
  const heading = { title, subtitle: say(language, "marginalsSubtitle", { n: draws }), key: keyOf(input) };
  const rows = Math.ceil(marginals.length / COLUMNS);
  const height = sheetHeight({ width: WIDTH, heading, caption }, rows * ROW);
  const config = configure({
    ...{ width: WIDTH, height, heading, caption, scales: noAxes, datasets: [] },
    plugins: [drawAll(input)],
    margins: { left: 0, right: 0 },
  });
  const id = "posterior-marginals";
  return { id, title, config, width: WIDTH, height, alt: altOf(input), table: tableOf(input) };
}
