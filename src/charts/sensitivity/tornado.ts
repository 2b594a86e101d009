import type { Plugin } from "chart.js";
import { axis, holding } from "../drawing/axes.js";
import type { AxisRange } from "../drawing/axis-range.js";
import type { Chart, Frame } from "../drawing/chart.js";
import { rowNames } from "../drawing/interval-rows.js";
import type { KeyItem } from "../drawing/key.js";
import { shortNumber, threeDigits } from "../drawing/numbers.js";
import { faded, ink, seriesColours } from "../drawing/palette.js";
import { type Pen, penOf, write } from "../drawing/pen.js";
import { segment } from "../drawing/segment.js";
import { configure } from "../drawing/sheet.js";
import { size, widthOf } from "../drawing/typography.js";
import { whisker } from "../drawing/whisker.js";
import { say } from "../phrases/say.js";
import type { Ranged } from "./factor-rows.js";

/** The mean outcome at one value of a factor; the interval is that of its difference from the base. */
export interface TornadoStep extends Ranged {
  /** The value as it is written. */
  readonly label: string;
  /** Where the value lies from that of the base; `other` for switches and words. */
  readonly side: "below" | "above" | "other";
}

/** One factor moved by itself. */
export interface TornadoRow {
  readonly id: string;
  readonly name: string;
  readonly steps: readonly TornadoStep[];
}

/** Factors moved one at a time, in the order in which they are drawn from above. */
export interface Tornado extends Frame {
  readonly outcome: string;
  readonly unit: string;
  /** Mean outcome where nothing is moved. */
  readonly base: number;
  /** Runs of each point. */
  readonly runs: number;
  readonly rows: readonly TornadoRow[];
}

const WIDTH = 1400;
const ROW = 66;
const HALF = 10;
/** Values below the scenario's lie in the upper half of a row, since both can move the outcome the same way. */
const OFF = { below: -10, above: 10, other: 0 } as const;
const sides = ["below", "above", "other"] as const;
type Side = (typeof sides)[number];
const colours = { below: seriesColours[0], above: seriesColours[1], other: seriesColours[2] } as const;
const phraseOf = { below: "tornadoLow", above: "tornadoHigh", other: "tornadoOther" } as const;

/** Both ends in round numbers, with room for the values written beside the bars. */
function rangeOf({ rows, base }: Tornado): AxisRange {
  const values = [base, ...rows.flatMap(({ steps }) => steps.flatMap(({ low, high }) => [low, high]))];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return holding([low, high], 0.09, 8, (value) => shortNumber(value, 4));
}

function drawRows({ rows, base }: Tornado): Plugin<"line"> {
  return {
    id: "tornado",
    afterDatasetsDraw(chart) {
      const pen = penOf(chart);
      const x = (value: number) => chart.scales.x!.getPixelForValue(value);
      rows.forEach(({ steps }, i) => {
        const middle = chart.scales.y!.getPixelForValue(i);
        for (const side of sides) {
          const own = furthestLast(steps, side, base);
          const y = middle + OFF[side];
          for (const { value } of own) drawBar(pen, [x(base), x(value)], y, side);
          const end = own.at(-1);
          if (end !== undefined && end.value !== base)
            drawEnd(pen, end, [x(end.low), x(end.high)], y, end.value < base);
        }
      });
      pen.lineWidth = 2;
      segment(pen, [x(base), chart.chartArea.top], [x(base), chart.chartArea.bottom], ink.text);
    },
  };
}

function drawBar(pen: Pen, [from, to]: readonly [number, number], y: number, side: Side): void {
  pen.fillStyle = faded(colours[side], 0.75);
  pen.fillRect(Math.min(from, to), y - HALF, Math.abs(to - from), 2 * HALF);
}

/** The interval at the end of a bar, and beyond it the value of the factor. */
function drawEnd(
  pen: Pen,
  { label }: TornadoStep,
  ends: readonly [number, number],
  y: number,
  isLeft: boolean,
): void {
  whisker(pen, ends, y);
  const at = isLeft ? ends[0] - 8 : ends[1] + 8;
  write(pen, label, [at, y], { pixels: size.small, align: isLeft ? "right" : "left", halo: ink.paper });
}

/** The steps on one side of the scenario's value, the one that moves the outcome most last. */
function furthestLast(steps: readonly TornadoStep[], side: Side, base: number): TornadoStep[] {
  return steps
    .filter((step) => step.side === side)
    .sort((a, b) => Math.abs(a.value - base) - Math.abs(b.value - base));
}

function keyOf({ language, rows }: Tornado): KeyItem[] {
  const there = sides.filter((side) => rows.some(({ steps }) => steps.some((step) => step.side === side)));
  return [
    ...there.map((side) => ({
      mark: "filledPatch" as const,
      colour: faded(colours[side], 0.75),
      text: say(language, phraseOf[side]),
    })),
    { mark: "errorBar", text: say(language, "sensitivityError") },
  ];
}

function altOf({ language, rows, unit, base }: Tornado): string {
  const items = rows.flatMap(({ name, steps }) =>
    steps.map(({ label, value }) =>
      say(language, "tornadoItem", { name, value: label, n: threeDigits(value) }),
    ),
  );
  const list = items.join(say(language, "semicolon"));
  return say(language, "tornadoAlt", { unit, base: threeDigits(base), list });
}

/** Bars from the base to the mean outcome at each value of each factor. */
export function tornado(input: Tornado): Chart {
  const { language, caption, rows, outcome, unit, base, runs } = input;
  const title = say(language, "tornadoTitle", { outcome });
  const subtitle = say(language, "tornadoSubtitle", { n: runs, unit, base: threeDigits(base) });
  const height = 330 + ROW * rows.length + 23 * caption.length;
  const config = configure({
    ...{ width: WIDTH, height, caption },
    heading: { title, subtitle, key: keyOf(input) },
    scales: {
      x: axis(rangeOf(input), unit, true),
      y: { ...axis(rowNames(rows.map(({ name }) => name)), "", false), reverse: true },
    },
    datasets: [],
    plugins: [drawRows(input)],
    margins: { left: 24, right: 40 + widthOf("00", size.small) },
  });
  const table = {
    columns: ["factor", "value", "mean", "lower", "upper"],
    rows: rows.flatMap(({ id, steps }) =>
      steps.map(({ label, value, low, high }) => [id, label, value, low, high]),
    ),
  };
  return { id: "tornado", title, config, width: WIDTH, height, alt: altOf(input), table };
}
