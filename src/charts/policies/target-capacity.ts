import type { Plugin } from "chart.js";
import type { Cell, Table } from "../../math/table.js";
import { axis, logAxis } from "../drawing/axes.js";
import { lineOf } from "../drawing/band.js";
import type { Chart, Frame } from "../drawing/chart.js";
import type { KeyItem } from "../drawing/key.js";
import { disc, hollowDiamond } from "../drawing/marks.js";
import { shortNumber } from "../drawing/numbers.js";
import { faded, ink, OBSERVED, SIMULATED, STRICT } from "../drawing/palette.js";
import { penOf, strokeLine } from "../drawing/pen.js";
import { nameOf, type Place } from "../drawing/place.js";
import { pointLabels } from "../drawing/point-labels.js";
import type { Interval } from "../drawing/quantiles.js";
import { configure, sheetHeight } from "../drawing/sheet.js";
import { listOf, say } from "../phrases/say.js";

/** A province's target for its core AI industry in 2020, RMB bn. */
export interface TargetPoint {
  readonly place: Place;
  /** Enterprise capacity, SD from the mean. */
  readonly capacity: number;
  readonly simulated: Interval;
  /** Null where the source states none. */
  readonly observed: number | null;
  /** What the capacity carries. */
  readonly carried: number;
}

/** Targets of all provinces beside what their enterprises carry. */
export interface TargetCapacity extends Frame {
  readonly points: readonly TargetPoint[];
  /** The line, at ascending capacities. */
  readonly line: readonly { readonly capacity: number; readonly carried: number }[];
  /** Target of the centre, RMB bn, and the sum of all provinces' over the runs. */
  readonly centre: number;
  readonly sum: Interval;
}

const WIDTH = 1400;
const TICKS = [0.1, 0.3, 1, 3, 10, 30, 100, 300, 1000, 3000, 10000];

function yRange({ points, line }: TargetCapacity) {
  const values = [
    ...points.flatMap(({ simulated, observed }) => [simulated.low, simulated.high, observed]),
    ...line.map(({ carried }) => carried),
  ].filter((value) => value !== null && value > 0) as number[];
  const [min, max] = [Math.min(...values) / 1.3, Math.max(...values) * 1.4];
  const ticks = TICKS.filter((value) => value >= min && value <= max);
  return { min, max, ticks: ticks.map((value) => ({ value, text: shortNumber(value, 1) })) };
}

function xRange({ line }: TargetCapacity) {
  const [min, max] = [line[0]!.capacity, line[line.length - 1]!.capacity];
  const whole = Array.from({ length: 9 }, (_, k) => k - 4).filter((value) => value >= min && value <= max);
  const ticks = whole.map((value) => ({ value, text: String(value) }));
  return { min, max, ticks };
}

function drawPoints(points: readonly TargetPoint[]): Plugin<"line"> {
  return {
    id: "target-points",
    afterDatasetsDraw(chart) {
      const pen = penOf(chart);
      const at = (capacity: number, value: number) =>
        [chart.scales.x!.getPixelForValue(capacity), chart.scales.y!.getPixelForValue(value)] as const;
      pen.lineWidth = 5;
      for (const { capacity, simulated } of points)
        if (simulated.low !== null && simulated.high !== null)
          strokeLine(
            pen,
            [at(capacity, simulated.low), at(capacity, simulated.high)],
            faded(SIMULATED, 0.22),
          );
      for (const { capacity, simulated } of points)
        if (simulated.middle !== null) hollowDiamond(pen, ...at(capacity, simulated.middle), 7, SIMULATED);
      for (const { capacity, observed } of points)
        if (observed !== null) disc(pen, ...at(capacity, observed), 8, OBSERVED);
    },
  };
}

function keyOf({ language, points }: TargetCapacity): KeyItem[] {
  const isSeen = points.some(({ observed }) => observed !== null);
  return [
    ...(isSeen ? [{ mark: "observedDot", text: say(language, "targetObserved") } as const] : []),
    { mark: "targetInterval", text: say(language, "targetSimulated") },
    { mark: "scenarioLine", text: say(language, "targetLine"), colour: ink.text },
    { mark: "filledPatch", text: say(language, "targetOver"), colour: faded(STRICT, 0.14) },
  ];
}

const bn = (value: number | null) => shortNumber(value ?? 0, 0);

function observedOf(points: readonly TargetPoint[]) {
  const seen = points.filter(({ observed }) => observed !== null);
  return { n: seen.length, sum: seen.reduce((sum, { observed }) => sum + (observed ?? 0), 0) };
}

function noteOf({ language, points, centre, sum: all }: TargetCapacity): string[] {
  const { n, sum } = observedOf(points);
  if (n === 0) return [];
  const fillings = { n, sum: bn(sum), ratio: (sum / centre).toFixed(2), centre: bn(centre) };
  const simulated = { all: points.length, m: bn(all.middle), a: bn(all.low), b: bn(all.high) };
  return [say(language, "targetNote", { ...fillings, ...simulated })];
}

function altOf({ language, points, centre, sum: all }: TargetCapacity): string {
  const names = (chosen: readonly TargetPoint[]) =>
    listOf(
      language,
      chosen.map(({ place }) => nameOf(place, language)),
    );
  return say(language, "targetAlt", {
    all: points.length,
    over: names(points.filter(({ observed, carried }) => observed !== null && observed > carried)),
    simulated: names(points.filter(({ simulated, carried }) => (simulated.middle ?? 0) > carried * 1.001)),
    ...{ sum: bn(observedOf(points).sum), centre: bn(centre), m: bn(all.middle) },
  });
}

function tableOf({ points }: TargetCapacity): Table {
  return {
    columns: ["province", "name", "enterprise_capacity", "carried", "observed", "q10", "q50", "q90"],
    rows: points.map(({ place, capacity, carried, observed, simulated: s }): Cell[] => [
      ...[place.id, place.en, capacity, carried, observed],
      ...[s.low, s.middle, s.high],
    ]),
  };
}

/** Provinces as points by capacity and target, the line that capacity carries, and over-reach shaded above it. */
export function targetCapacity(input: TargetCapacity): Chart {
  const { language, points, line } = input;
  const title = say(language, "targetTitle");
  const caption = [...noteOf(input), ...input.caption];
  const heading = { title, subtitle: say(language, "targetSubtitle"), key: keyOf(input) };
  const height = sheetHeight({ width: WIDTH, heading, caption }, 700);
  const range = yRange(input);
  const xs = line.map(({ capacity }) => capacity);
  const carried = line.map((each) => each.carried);
  const look = { colour: ink.text, width: 2.5, stepped: false };
  const top = lineOf(
    xs,
    xs.map(() => range.max),
    { ...look, width: 0 },
  );
  const config = configure({
    ...{ width: WIDTH, height, heading, caption },
    scales: {
      x: axis(xRange(input), say(language, "targetX"), true),
      y: logAxis(range, say(language, "targetY")),
    },
    datasets: [
      lineOf(xs, carried, look),
      { ...top, fill: "-1" as const, backgroundColor: faded(STRICT, 0.1) },
    ],
    plugins: [
      drawPoints(points),
      pointLabels(
        points.flatMap(({ place, capacity, observed }) =>
          observed === null ? [] : [{ x: capacity, y: observed, text: nameOf(place, language) }],
        ),
      ),
    ],
    margins: { left: 20, right: 40 },
  });
  return {
    id: "target-capacity",
    title,
    config,
    width: WIDTH,
    height,
    alt: altOf(input),
    table: tableOf(input),
  };
}
