import type { ChartDataset, Chart as ChartJs, Plugin } from "chart.js";
import type { Cell, Table } from "../../math/table.js";
import { axis, upTo } from "../drawing/axes.js";
import { lineOf } from "../drawing/band.js";
import type { Chart, Frame } from "../drawing/chart.js";
import type { KeyItem } from "../drawing/key.js";
import { disc, hollowDiamond } from "../drawing/marks.js";
import { shortNumber } from "../drawing/numbers.js";
import { ink } from "../drawing/palette.js";
import { penOf, strokeLine, write } from "../drawing/pen.js";
import { configure, sheetHeight } from "../drawing/sheet.js";
import { size } from "../drawing/typography.js";
import { say } from "../phrases/say.js";

/** Simulated ends by the value of a parameter, from one start. */
export interface PhaseSeries {
  readonly id: string;
  readonly name: string;
  readonly colour: string;
  readonly mark: "disc" | "diamond";
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

/** A branch of the theory: rest points, dashed where they are unstable. */
export interface PhaseBranch {
  readonly stable: boolean;
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

/** How an outcome depends on one parameter, simulated and in theory. Texts come in the language of the frame. */
export interface PhaseCurve extends Frame {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly xTitle: string;
  readonly yTitle: string;
  readonly xTop: number;
  readonly yTop: number;
  readonly series: readonly PhaseSeries[];
  readonly branches: readonly PhaseBranch[];
  /** Where the theory says that the regime tips. */
  readonly tips: readonly PhaseTip[];
}

/** A value of the parameter at which the theory has a regime tip. */
export interface PhaseTip {
  readonly x: number;
  readonly name: string;
}

const WIDTH = 1400;

function branchOf({ stable, points }: PhaseBranch): ChartDataset<"line"> {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return lineOf(xs, ys, { colour: ink.text, width: 2.5, stepped: false, dash: stable ? [] : [5, 6] });
}

function drawTip(chart: ChartJs<"line">, { x, name }: PhaseTip): void {
  const pen = penOf(chart);
  const { top, bottom } = chart.chartArea;
  const at = chart.scales.x!.getPixelForValue(x);
  const line: [number, number][] = [
    [at, top],
    [at, bottom],
  ];
  pen.save();
  pen.setLineDash([3, 4]);
  pen.lineWidth = 2;
  strokeLine(pen, line, ink.quiet);
  pen.restore();
  write(pen, name, [at + 8, top + 18], { pixels: size.small, bold: true, halo: ink.paper });
}

function drawPoints(chart: ChartJs<"line">, { points, colour, mark }: PhaseSeries): void {
  const pen = penOf(chart);
  const [x, y] = [chart.scales.x!, chart.scales.y!];
  for (const point of points) {
    const place = [x.getPixelForValue(point.x), y.getPixelForValue(point.y)] as const;
    if (mark === "disc") disc(pen, ...place, 8, colour);
    else hollowDiamond(pen, ...place, 8, colour);
  }
}

function drawSeries(series: readonly PhaseSeries[], tips: readonly PhaseTip[]): Plugin<"line"> {
  return {
    id: "phase-series",
    afterDatasetsDraw(chart) {
      for (const tip of tips) drawTip(chart, tip);
      for (const each of series) drawPoints(chart, each);
    },
  };
}

function keyOf({ language, series }: PhaseCurve): KeyItem[] {
  return [
    ...series.map(({ name, colour, mark }): KeyItem => {
      return { mark: mark === "disc" ? "tintedDisc" : "tintedDiamond", text: name, colour };
    }),
    { mark: "scenarioLine", text: say(language, "phaseTheory"), colour: ink.text },
  ];
}

function tableOf({ series }: PhaseCurve): Table {
  return {
    columns: ["series", "x", "y"],
    rows: series.flatMap(({ id, points }) => points.map(({ x, y }): Cell[] => [id, x, y])),
  };
}

function altOf({ language, series, tips, xTitle, yTitle }: PhaseCurve): string {
  const ends = series.map(({ name, points }) =>
    say(language, "phaseItem", {
      name,
      list: points
        .map(({ x, y }) => `${shortNumber(x, 2)}: ${shortNumber(y, 2)}`)
        .join(say(language, "comma")),
    }),
  );
  const list = ends.join(say(language, "semicolon"));
  return say(language, "phaseAlt", {
    x: xTitle,
    y: yTitle,
    tips: tips.map(({ name }) => name).join(say(language, "semicolon")),
    list,
  });
}

/** Where runs end by the value of a parameter, from two starts, on the branches of the theory. */
export function phaseCurve(input: PhaseCurve): Chart {
  const { id, title, subtitle, caption, xTop, yTop, series, branches, tips } = input;
  const heading = { title, subtitle, key: keyOf(input) };
  const height = sheetHeight({ width: WIDTH, heading, caption }, 620);
  const config = configure({
    ...{ width: WIDTH, height, heading, caption },
    scales: {
      x: axis(
        upTo(xTop, 10, (value) => shortNumber(value, 2)),
        input.xTitle,
        true,
      ),
      y: axis(
        upTo(yTop, 6, (value) => shortNumber(value, 2)),
        input.yTitle,
        true,
      ),
    },
    datasets: branches.map(branchOf),
    plugins: [drawSeries(series, tips)],
    margins: { left: 20, right: 40 },
  });
  return { id, title, config, width: WIDTH, height, alt: altOf(input), table: tableOf(input) };
}
