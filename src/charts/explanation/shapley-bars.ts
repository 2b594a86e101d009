import type { Plugin } from "chart.js";
import type { Table } from "../../math/table.js";
import { axis, holding } from "../drawing/axes.js";
import type { AxisRange } from "../drawing/axis-range.js";
import type { Chart, Frame } from "../drawing/chart.js";
import { rowNames } from "../drawing/interval-rows.js";
import type { KeyItem } from "../drawing/key.js";
import { hollowDiamond, ring } from "../drawing/marks.js";
import { halfWidth, normalInterval } from "../drawing/normal-interval.js";
import { shortNumber, threeDigits } from "../drawing/numbers.js";
import { faded, ink, SIMULATED } from "../drawing/palette.js";
import { type Pen, penOf, write } from "../drawing/pen.js";
import { segment } from "../drawing/segment.js";
import { configure } from "../drawing/sheet.js";
import { size, widthOf } from "../drawing/typography.js";
import { whisker } from "../drawing/whisker.js";
import { say } from "../phrases/say.js";

/** The share of one mechanism, with the two simpler questions between which it lies more often than not. */
export interface ShapleyBar {
  readonly id: string;
  readonly name: string;
  readonly share: number;
  /** Monte-Carlo standard error of the share; null of a single run. */
  readonly error: number | null;
  /** What it brings about alone, and what is lost without it. */
  readonly alone: number;
  readonly last: number;
  /** Whether its size is a documented default that no datum confirms. */
  readonly assumed: boolean;
}

/** An outcome split among mechanisms. */
export interface ShapleyBars extends Frame {
  /** The outcome in words, and its unit. */
  readonly outcome: string;
  readonly unit: string;
  readonly runs: number;
  /** Mean outcome with all mechanisms on, and with all off. */
  readonly allOn: number;
  readonly allOff: number;
  readonly bars: readonly ShapleyBar[];
}

const WIDTH = 1400;
const ROW = 74;
const HALF = 17;
/** Room beyond the outermost marks, as a share of the axis. */
const EDGE = 0.025;

/** An error with two digits that count. */
function shortError(value: number): string {
  return String(Number(value.toPrecision(2)));
}

/** The ends of the 95% interval of a share. */
function endsOf({ share, error }: ShapleyBar): [number, number] {
  return normalInterval(share, error);
}

function rangeOf(bars: readonly ShapleyBar[]): AxisRange {
  const values = bars.flatMap((bar) => [...endsOf(bar), bar.alone, bar.last]);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  return holding([low, high], EDGE, 8, (value) => shortNumber(value, 4));
}

function hatched(pen: Pen, box: readonly [number, number, number, number]): void {
  const [x, y, width, height] = box;
  pen.save();
  pen.beginPath();
  pen.rect(x, y, width, height);
  pen.clip();
  pen.lineWidth = 2;
  for (let at = x - height; at < x + width; at += 9)
    segment(pen, [at, y + height], [at + height, y], faded(SIMULATED, 0.55));
  pen.restore();
  pen.strokeStyle = SIMULATED;
  pen.lineWidth = 2;
  pen.strokeRect(x, y, width, height);
}

function drawBars({ bars, language }: ShapleyBars): Plugin<"line"> {
  return {
    id: "shapley-bars",
    afterDatasetsDraw(chart) {
      const pen = penOf(chart);
      const x = (value: number) => chart.scales.x!.getPixelForValue(value);
      const { top, bottom, right } = chart.chartArea;
      pen.lineWidth = 1.5;
      segment(pen, [x(0), top], [x(0), bottom], ink.leader);
      bars.forEach((bar, i) => {
        const y = chart.scales.y!.getPixelForValue(i);
        const [from, to] = [Math.min(x(0), x(bar.share)), Math.max(x(0), x(bar.share))];
        if (bar.assumed) hatched(pen, [from, y - HALF, to - from, 2 * HALF]);
        else {
          pen.fillStyle = faded(SIMULATED, 0.75);
          pen.fillRect(from, y - HALF, to - from, 2 * HALF);
        }
        const [low, high] = endsOf(bar);
        whisker(pen, [x(low), x(high)], y);
        ring(pen, x(bar.alone), y + HALF + 9, 6.5, ink.text);
        hollowDiamond(pen, x(bar.last), y + HALF + 9, 7.5, ink.text);
        write(pen, valueText(bar, language), [right + 18, y], { pixels: size.body, bold: true });
      });
    },
  };
}

function valueText({ share, error }: ShapleyBar, language: Frame["language"]): string {
  if (error === null || error === 0) return threeDigits(share);
  return say(language, "shapleyValue", { n: threeDigits(share), error: shortError(halfWidth(error)) });
}

function altOf(input: ShapleyBars): string {
  const { language, bars, runs, unit } = input;
  const items = bars.map((bar) => {
    const [a, b] = endsOf(bar).map(threeDigits) as [string, string];
    const fillings = {
      name: bar.name,
      n: threeDigits(bar.share),
      alone: threeDigits(bar.alone),
      last: threeDigits(bar.last),
    };
    return say(language, "shapleyItem", { ...fillings, a, b });
  });
  return say(language, "shapleyAlt", {
    ...{ n: runs, c: 2 ** bars.length, unit },
    list: items.join(say(language, "semicolon")),
    total: threeDigits(bars.reduce((sum, { share }) => sum + share, 0)),
  });
}

function tableOf({ bars }: ShapleyBars): Table {
  return {
    columns: ["mechanism", "shapley", "error", "lower", "upper", "alone", "last", "assumed"],
    rows: bars.map((bar) => [
      ...[bar.id, bar.share, bar.error, ...endsOf(bar)],
      ...[bar.alone, bar.last, bar.assumed ? 1 : 0],
    ]),
  };
}

function keyOf({ language, bars }: ShapleyBars): KeyItem[] {
  return [
    ...(bars.some(({ assumed }) => !assumed)
      ? [{ mark: "filledBar" as const, text: say(language, "shapleyBar") }]
      : []),
    ...(bars.some(({ assumed }) => assumed)
      ? [{ mark: "hatchedBar" as const, text: say(language, "shapleyAssumed") }]
      : []),
    { mark: "errorBar", text: say(language, "shapleyError") },
    { mark: "hollowRing", text: say(language, "shapleyAlone") },
    { mark: "hollowDiamond", text: say(language, "shapleyLast") },
  ];
}

/** Shapley shares as bars with their Monte-Carlo intervals; hatched where the size of a mechanism is only assumed. */
export function shapleyBars(input: ShapleyBars): Chart {
  const { language, caption, bars, outcome, unit, allOn, allOff } = input;
  const height = 330 + ROW * bars.length + 23 * caption.length;
  const title = say(language, "shapleyTitle", { outcome });
  const subtitle = say(language, "shapleySubtitle", {
    ...{ k: bars.length, on: threeDigits(allOn), off: threeDigits(allOff), unit },
  });
  const values = bars.map((bar) => widthOf(valueText(bar, language), size.body) * 1.1);
  const config = configure({
    ...{ width: WIDTH, height, caption },
    heading: { title, subtitle, key: keyOf(input) },
    scales: {
      x: axis(rangeOf(bars), unit, true),
      y: { ...axis(rowNames(bars.map(({ name }) => name)), "", false), reverse: true },
    },
    datasets: [],
    plugins: [drawBars(input)],
    margins: { left: 24, right: Math.max(...values) + 40 },
  });
  return { id: "shapley", title, config, width: WIDTH, height, alt: altOf(input), table: tableOf(input) };
}
