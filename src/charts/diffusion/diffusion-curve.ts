import type { Cell, Table } from "../../math/table.js";
import { axis, endingAt, upTo } from "../drawing/axes.js";
import { lineOf } from "../drawing/band.js";
import type { Chart, Frame } from "../drawing/chart.js";
import { type EdgeLabel, edgeLabels, edgeMargin } from "../drawing/edge-labels.js";
import { percent, shortNumber } from "../drawing/numbers.js";
import { faded, OBSERVED, SIMULATED } from "../drawing/palette.js";
import { configure } from "../drawing/sheet.js";
import { stepBand, stepLine } from "../drawing/step-band.js";
import type { StepPoint } from "../drawing/step-point.js";
import { say } from "../phrases/say.js";

/** The cumulative share of adopters, with a Bass curve if one was fitted. */
export interface DiffusionCurve extends Frame {
  readonly event: string;
  readonly time: string;
  readonly n: number;
  readonly events: number;
  readonly steps: readonly StepPoint[];
  readonly median: number | null;
  /** Share of all that the Bass curve has adopting by a time, and its parameters in words. */
  readonly bass: { readonly shareAt: (time: number) => number; readonly words: string } | null;
}

const WIDTH = 1400;
const HEIGHT = 900;
const POINTS = 200;

/** Survival turned over: what has adopted, with the bounds changing sides. */
const risen = (steps: readonly StepPoint[]): StepPoint[] =>
  steps.map((step) => ({
    ...step,
    survival: 1 - step.survival,
    lower: step.upper === null ? null : 1 - step.upper,
    upper: step.lower === null ? null : 1 - step.lower,
  }));

function tableOf({ steps, bass }: DiffusionCurve): Table {
  return {
    columns: ["time", "events", "share", "lower", "upper", "bass"],
    rows: risen(steps).map((step): Cell[] => [
      ...[step.time, step.events, step.survival, step.lower, step.upper],
      bass?.shareAt(step.time) ?? null,
    ]),
  };
}

const endOf = (steps: readonly StepPoint[]) => steps[steps.length - 1]!;

function altOf({ language, n, steps, median, bass }: DiffusionCurve): string {
  const { time, survival } = endOf(steps);
  return say(language, "curveAlt", {
    n,
    time: shortNumber(time, 2),
    end: percent(1 - survival),
    median: median === null ? say(language, "notReached") : shortNumber(median, 2),
    bass: bass?.words ?? "",
  }).trim();
}

function bassLine(shareAt: (time: number) => number, last: number) {
  const xs = Array.from({ length: POINTS + 1 }, (_, k) => (k * last) / POINTS);
  return lineOf(xs, xs.map(shareAt), { colour: SIMULATED, width: 2.5, stepped: false, dash: [10, 6] });
}

/** Cumulative adoption: observed as a stepped black line with its 95% interval, a Bass curve dashed in blue. */
export function diffusionCurve(input: DiffusionCurve): Chart {
  const { language, caption, event, time, n, events, bass } = input;
  const steps = risen(input.steps);
  const last = endOf(steps).time;
  const title = say(language, "curveTitle");
  const observed: EdgeLabel = {
    value: endOf(steps).survival,
    text: say(language, "curveEnd", { events, n }),
    colour: OBSERVED,
    bold: true,
  };
  const config = configure({
    width: WIDTH,
    height: HEIGHT,
    heading: {
      title,
      subtitle: say(language, "curveSubtitle", { event, n, censored: n - events }),
      key: [
        { mark: "observedLine", text: say(language, "observedShare95") },
        ...(bass === null ? [] : [{ mark: "blueDashes", text: say(language, "bassCurve") } as const]),
      ],
    },
    caption,
    scales: {
      x: axis(
        endingAt(last * 1.01, 8, (value) => shortNumber(value, 6)),
        time,
        false,
      ),
      y: axis(
        upTo(1, 5, (value) => `${percent(value)}%`),
        say(language, "curveAxis"),
        true,
      ),
    },
    datasets: [
      ...stepBand(steps, faded(OBSERVED, 0.13)).map((dataset) => ({
        ...dataset,
        data: dataset.data.map((point, k) => (k === 0 ? { x: 0, y: 0 } : point)),
      })),
      ...(bass === null ? [] : [bassLine(bass.shareAt, last)]),
      stepLine(steps, 0, OBSERVED),
    ],
    plugins: [edgeLabels([observed])],
    margins: { left: 20, right: edgeMargin([observed]) },
  });
  const id = "cumulative-adoption";
  return { id, title, config, width: WIDTH, height: HEIGHT, alt: altOf(input), table: tableOf(input) };
}
