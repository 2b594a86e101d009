import type { Plugin } from "chart.js";
import type { Cell, Table } from "../../math/table.js";
import { axis, endingAt, upTo } from "../drawing/axes.js";
import type { Chart, Frame } from "../drawing/chart.js";
import { disc, ring } from "../drawing/marks.js";
import { percent, shortNumber } from "../drawing/numbers.js";
import { OBSERVED } from "../drawing/palette.js";
import { penOf } from "../drawing/pen.js";
import { pointLabels } from "../drawing/point-labels.js";
import { medianOf } from "../drawing/ranks.js";
import { configure } from "../drawing/sheet.js";
import { say } from "../phrases/say.js";

/** A case with its time and its exposure then. */
export interface ThresholdPoint {
  readonly name: string;
  readonly time: number;
  readonly event: boolean;
  readonly exposure: number;
}

/** Exposure at adoption by time of adoption. */
export interface ThresholdPlot extends Frame {
  readonly event: string;
  readonly time: string;
  readonly points: readonly ThresholdPoint[];
}

const WIDTH = 1400;
const HEIGHT = 950;
/** Names of more cases would only cover each other. */
const MOST_NAMES = 60;

/** About the size of the drawing area, CSS px; points nearer than NEAR cannot be told apart and move by ASIDE. */
const [ACROSS, DOWN, NEAR, ASIDE] = [1250, 600, 6, 11];

/** Points that would cover an earlier one are drawn beside it. `end` is the last time of the axis. */
function dodged(points: readonly ThresholdPoint[], end: number): ThresholdPoint[] {
  const placed: ThresholdPoint[] = [];
  const isTaken = (point: ThresholdPoint, time: number) =>
    placed.some(
      (other) =>
        Math.abs(other.time - time) * (ACROSS / end) < NEAR &&
        Math.abs(other.exposure - point.exposure) * DOWN < NEAR,
    );
  const order = [...points].sort((a, b) => a.time - b.time || Number(b.event) - Number(a.event));
  for (const point of order) {
    let { time } = point;
    while (isTaken(point, time)) time += ASIDE * (end / ACROSS);
    placed.push({ ...point, time });
  }
  return placed;
}

const thresholdsOf = (points: readonly ThresholdPoint[]) =>
  points.filter(({ event }) => event).map(({ exposure }) => exposure);

function tableOf({ points }: ThresholdPlot): Table {
  return {
    columns: ["case", "time", "event", "exposure"],
    rows: points.map(({ name, time, event, exposure }): Cell[] => [name, time, event ? 1 : 0, exposure]),
  };
}

function altOf({ language, points }: ThresholdPlot): string {
  const thresholds = thresholdsOf(points);
  return say(language, "thresholdAlt", {
    n: points.length,
    events: thresholds.length,
    zero: thresholds.filter((value) => value === 0).length,
    median: shortNumber(medianOf(thresholds) ?? 0, 2),
  });
}

/** Points of adopters and of those without adoption, over grid and axes so that none at an edge is cut. */
function marks(points: readonly ThresholdPoint[]): Plugin<"line"> {
  return {
    id: "thresholds",
    afterDatasetsDraw(chart) {
      for (const { time, exposure, event } of points) {
        const x = chart.scales.x!.getPixelForValue(time);
        const y = chart.scales.y!.getPixelForValue(exposure);
        if (event) disc(penOf(chart), x, y, 7.5, OBSERVED);
        else ring(penOf(chart), x, y, 8, OBSERVED);
      }
    },
  };
}

/** Threshold plot after Valente (1996): how many neighbours had adopted when each case did. */
export function thresholdPlot(input: ThresholdPlot): Chart {
  const { language, caption, points, event, time } = input;
  const title = say(language, "thresholdTitle");
  const last = Math.max(...points.map((point) => point.time));
  const shown = dodged(points, last);
  const names = shown.length > MOST_NAMES ? [] : shown;
  const range = endingAt(last, 8, (value) => shortNumber(value, 6));
  const edge = Math.max(...shown.map((point) => point.time));
  const config = configure({
    width: WIDTH,
    height: HEIGHT,
    heading: {
      title,
      subtitle: say(language, "thresholdSubtitle", {
        event,
        n: points.length,
        censored: points.length - thresholdsOf(points).length,
      }),
      key: [
        { mark: "observedDot", text: say(language, "adopterPoint") },
        { mark: "observedNever", text: say(language, "censoredPoint") },
      ],
    },
    caption,
    scales: {
      x: axis({ ...range, min: -0.02 * range.max, max: edge + 0.02 * range.max }, time, false),
      y: axis(
        { ...upTo(1, 5, (value) => `${percent(value)}%`), min: -0.06, max: 1.06 },
        say(language, "thresholdAxis"),
        true,
      ),
    },
    datasets: [],
    plugins: [
      marks(shown),
      pointLabels(names.map(({ name, time: x, exposure: y }) => ({ x, y, text: name }))),
    ],
    margins: { left: 20, right: 60 },
  });
  return {
    id: "thresholds",
    title,
    config,
    width: WIDTH,
    height: HEIGHT,
    alt: altOf(input),
    table: tableOf(input),
  };
}
