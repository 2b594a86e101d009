import type { ChartDataset, Plugin } from "chart.js";
import type { Cell, Table } from "../../math/table.js";
import { axis, holding, withRoom } from "../drawing/axes.js";
import type { AxisRange } from "../drawing/axis-range.js";
import { lineOf, wideBandOf } from "../drawing/band.js";
import type { Chart, Frame } from "../drawing/chart.js";
import type { KeyItem } from "../drawing/key.js";
import { ink, SIMULATED, seriesColours } from "../drawing/palette.js";
import { penOf } from "../drawing/pen.js";
import { segment } from "../drawing/segment.js";
import { configure, sheetHeight } from "../drawing/sheet.js";
import { say } from "../phrases/say.js";
import { regimeColours, regimeFills } from "./regime-look.js";
import { meanText, ownWithin, placesOf, type SweepLevel, type SweepSide, tickText } from "./sweep-frame.js";
import { drawGroups, drawMean, drawRuns } from "./upright.js";

/** An outcome over one factor, for one value of another. */
export interface SweepLine {
  readonly id: string;
  /** The value of the other factor; empty if there is none. */
  readonly name: string;
  readonly levels: readonly SweepLevel[];
  /** Single runs at each value, as far as they are to be drawn. */
  readonly runs: readonly (readonly number[])[];
}

/** A stretch of the horizontal axis where the regime changes, by the numbers of its first and last value. */
export interface SweepStretch {
  readonly kind: keyof typeof regimeFills;
  readonly from: number;
  readonly to: number;
}

/** Runs of a line that end in two groups at a value. */
export interface SweepGroups {
  readonly line: number;
  readonly at: number;
  readonly means: readonly [number, number];
}

/** How an outcome answers to one factor, with a line for each value of another if there is one. */
export interface SweepCurve extends Frame {
  readonly id: string;
  readonly outcome: string;
  readonly unit: string;
  /** Runs at each point. */
  readonly runs: number;
  readonly x: SweepSide;
  /** Name of the factor that the lines are for; null if there is one line. */
  readonly by: string | null;
  readonly lines: readonly SweepLine[];
  readonly stretches: readonly SweepStretch[];
  readonly groups: readonly SweepGroups[];
}

const WIDTH = 1400;
const HEIGHT = 600;
/** Room beside words that stand one after the other, and the distance of lines at one word. */
const WORD = 0.6;
const BESIDE = 0.12;

const colourOf = ({ lines }: SweepCurve, line: number) =>
  lines.length === 1 ? SIMULATED : seriesColours[line % seriesColours.length]!;

/** Where a value of a line stands: lines of words stand side by side. */
function placeOf({ x, lines }: SweepCurve, line: number, at: number): number {
  const aside = x.numbers === null ? BESIDE * (line - (lines.length - 1) / 2) : 0;
  return placesOf(x)[at]! + aside;
}

function datasetsOf(input: SweepCurve): ChartDataset<"line">[] {
  if (input.x.numbers === null) return [];
  const xs = placesOf(input.x);
  return input.lines.flatMap(({ levels }, k) => {
    const means = levels.map(({ mean }) => mean);
    const look = { colour: colourOf(input, k), width: 2.5, stepped: false };
    if (input.runs === 1) return [lineOf(xs, means, look)];
    const [q10, q90] = [levels.map((each) => each.q10), levels.map((each) => each.q90)];
    return wideBandOf(xs, { q10, q25: q10, q50: means, q75: q90, q90 }, look);
  });
}

function drawBehind(input: SweepCurve): Plugin<"line"> {
  return {
    id: "sweep-behind",
    beforeDatasetsDraw(chart) {
      const pen = penOf(chart);
      const { top, bottom } = chart.chartArea;
      const x = (value: number) => chart.scales.x!.getPixelForValue(value);
      const places = placesOf(input.x);
      for (const { kind, from, to } of input.stretches) {
        const wider = from === to ? 6 : 0;
        pen.fillStyle = regimeFills[kind];
        pen.fillRect(
          x(places[from]!) - wider,
          top,
          x(places[to]!) - x(places[from]!) + 2 * wider,
          bottom - top,
        );
      }
      const own = ownWithin(input.x);
      if (own === null) return;
      pen.save();
      pen.setLineDash([6, 5]);
      pen.lineWidth = 2;
      segment(pen, [x(own), top], [x(own), bottom], ink.quiet);
      pen.restore();
    },
  };
}

function drawLevels(input: SweepCurve): Plugin<"line"> {
  return {
    id: "sweep-levels",
    afterDatasetsDraw(chart) {
      const pen = penOf(chart);
      const x = (value: number) => chart.scales.x!.getPixelForValue(value);
      const y = (value: number) => chart.scales.y!.getPixelForValue(value);
      const radius = input.x.texts.length > 30 ? 5 : 7;
      input.lines.forEach(({ levels, runs }, line) => {
        const colour = colourOf(input, line);
        levels.forEach(({ mean, half }, at) => {
          const place = x(placeOf(input, line, at));
          drawRuns(pen, place, (runs[at] ?? []).map(y), 14, colour);
          const ends = half === null ? null : ([y(mean - half), y(mean + half)] as const);
          drawMean(pen, { x: place, mean: y(mean), ends }, radius, colour);
        });
      });
      for (const { line, at, means } of input.groups)
        drawGroups(pen, x(placeOf(input, line, at)), means.map(y), regimeColours.split);
    },
  };
}

function keyOf(input: SweepCurve): KeyItem[] {
  const { language, lines, runs, stretches, groups, x } = input;
  const has = (kind: SweepStretch["kind"]) => stretches.some((each) => each.kind === kind);
  const strip = (kind: SweepStretch["kind"], text: string): [boolean, KeyItem] => [
    has(kind),
    { mark: "filledPatch", colour: regimeFills[kind], text },
  ];
  const items: (readonly [boolean, KeyItem])[] = [
    ...(lines.length === 1
      ? [[true, { mark: "typical", text: say(language, "sweepKeyMean") }] as const]
      : lines.map(
          ({ name }, k) => [true, { mark: "tintedDisc", colour: colourOf(input, k), text: name }] as const,
        )),
    [runs > 1, { mark: "errorBar", text: say(language, "sweepKeyError") }],
    [runs > 1 && x.numbers !== null, { mark: "band80", text: say(language, "sweepKeyBand") }],
    [lines.some((line) => line.runs.length > 0), { mark: "inDegree", text: say(language, "sweepKeyRun") }],
    [ownWithin(x) !== null, { mark: "dashed", text: say(language, "sweepKeyOwn") }],
    strip("jump", say(language, "sweepKeyJump")),
    strip("onset", say(language, "sweepKeyOnset")),
    strip("parting", say(language, "sweepKeyParting")),
    [
      groups.length > 0,
      { mark: "tintedDiamond", colour: regimeColours.split, text: say(language, "sweepKeySplit") },
    ],
  ];
  return items.flatMap(([isThere, item]) => (isThere ? [item] : []));
}

function rangeOfX({ x }: SweepCurve): AxisRange {
  if (x.numbers === null) {
    const ticks = x.texts.map((text, value) => ({ value, text }));
    return { min: -WORD, max: x.texts.length - 1 + WORD, ticks };
  }
  return holding([x.numbers[0]!, x.numbers[x.numbers.length - 1]!], 0.02, 10, tickText);
}

function rangeOfY({ lines }: SweepCurve): AxisRange {
  const values = lines.flatMap(({ levels, runs }) => [
    ...levels.flatMap(({ mean, half, q10, q90 }) => [mean - (half ?? 0), mean + (half ?? 0), q10, q90]),
    ...runs.flat(),
  ]);
  return withRoom(holding([Math.min(...values), Math.max(...values)], 0.03, 8, tickText));
}

function altOf(input: SweepCurve): string {
  const { language, outcome, x, lines } = input;
  const list = lines.map(({ name, levels }) => {
    const items = levels.map((level, k) =>
      say(language, "sweepAltItem", { x: x.texts[k]!, n: meanText(level, language) }),
    );
    const joined = items.join(say(language, "comma"));
    return name === "" ? joined : say(language, "sweepAltLine", { name, list: joined });
  });
  return say(language, "sweepAlt", { outcome, factor: x.name, list: list.join(say(language, "semicolon")) });
}

function tableOf({ x, lines }: SweepCurve): Table {
  return {
    columns: ["line", "value", "mean", "lower", "upper", "q10", "q90"],
    rows: lines.flatMap(({ id, levels }) =>
      levels.map(({ mean, half, q10, q90 }, k): Cell[] => [
        ...[id, x.numbers?.[k] ?? x.texts[k]!, mean],
        ...[half === null ? null : mean - half, half === null ? null : mean + half, q10, q90],
      ]),
    ),
  };
}

/** An outcome over the values of a factor: means with intervals, the spread of the runs, and where the regime changes. */
export function sweepCurve(input: SweepCurve): Chart {
  const { id, language, caption, outcome, unit, x, by, runs } = input;
  const title = say(language, "sweepCurveTitle", { outcome, factor: x.name });
  const n = runs === 1 ? say(language, "sweepOneRun") : say(language, "sweepRuns", { n: runs });
  const fillings = { n, k: x.texts.length };
  const subtitle =
    by === null
      ? say(language, "sweepCurveSubtitle", fillings)
      : say(language, "sweepLinesSubtitle", { ...fillings, by });
  const heading = { title, subtitle, key: keyOf(input) };
  const height = sheetHeight({ width: WIDTH, heading, caption }, HEIGHT);
  const config = configure({
    ...{ width: WIDTH, height, heading, caption },
    scales: {
      x: axis(rangeOfX(input), x.name, x.numbers !== null),
      y: axis(rangeOfY(input), say(language, "sweepOutcome", { outcome, unit }), true),
    },
    datasets: datasetsOf(input),
    plugins: [drawBehind(input), drawLevels(input)],
    margins: { left: 20, right: 40 },
  });
  return { id, title, config, width: WIDTH, height, alt: altOf(input), table: tableOf(input) };
}
