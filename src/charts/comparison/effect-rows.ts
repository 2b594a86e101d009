import type { Plugin } from "chart.js";
import type { Table } from "../../math/table.js";
import { aroundNought, axis, withRoom } from "../drawing/axes.js";
import type { Chart, Frame } from "../drawing/chart.js";
import { rowNames } from "../drawing/interval-rows.js";
import type { KeyItem } from "../drawing/key.js";
import { disc, ring, span } from "../drawing/marks.js";
import { halfWidth, normalInterval } from "../drawing/normal-interval.js";
import { shortNumber, threeDigits } from "../drawing/numbers.js";
import { faded, ink, SIMULATED } from "../drawing/palette.js";
import { type Pen, penOf, write } from "../drawing/pen.js";
import { segment } from "../drawing/segment.js";
import { configure } from "../drawing/sheet.js";
import { size, widthOf } from "../drawing/typography.js";
import { whisker } from "../drawing/whisker.js";
import { say } from "../phrases/say.js";

/** A mean with its Monte-Carlo standard error; null of a single run. */
export interface Estimate {
  readonly mean: number;
  readonly error: number | null;
}

/** The effect of one thing: as the search saw it, on fresh seeds, and the range of several of its kind. */
export interface EffectRow {
  readonly id: string;
  readonly name: string;
  readonly seen: Estimate | null;
  readonly fresh: Estimate | null;
  readonly range: readonly [number, number] | null;
}

/** Effects around nought, one row each; texts come in the language of the frame. */
export interface EffectRows extends Frame {
  /** Kebab-case name of the picture. */
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  /** The outcome with its unit. */
  readonly axis: string;
  readonly rows: readonly EffectRow[];
}

const WIDTH = 1400;

function endsOf({ mean, error }: Estimate): [number, number] {
  return normalInterval(mean, error);
}

function valuesOf({ seen, fresh, range }: EffectRow): number[] {
  return [...(seen ? endsOf(seen) : []), ...(fresh ? endsOf(fresh) : []), ...(range ?? [])];
}

/** The number beside a row: the effect on fresh seeds if there is one. */
function valueText({ seen, fresh }: EffectRow, language: Frame["language"]): string {
  const told = fresh ?? seen;
  if (!told) return "";
  if (!told.error) return threeDigits(told.mean);
  const error = String(Number(halfWidth(told.error).toPrecision(2)));
  return say(language, "effectValue", { n: threeDigits(told.mean), error });
}

function drawEstimate(
  pen: Pen,
  x: (value: number) => number,
  of: Estimate,
  y: number,
  isFresh: boolean,
): void {
  const [low, high] = endsOf(of).map(x) as [number, number];
  whisker(pen, [low, high], y, isFresh ? SIMULATED : ink.leader);
  if (isFresh) disc(pen, x(of.mean), y, 7.5, SIMULATED);
  else ring(pen, x(of.mean), y, 6.5, ink.text);
}

function drawRows({ rows, language }: EffectRows): Plugin<"line"> {
  return {
    id: "effect-rows",
    afterDatasetsDraw(chart) {
      const pen = penOf(chart);
      const x = (value: number) => chart.scales.x!.getPixelForValue(value);
      const { top, bottom, right } = chart.chartArea;
      pen.lineWidth = 1.5;
      segment(pen, [x(0), top], [x(0), bottom], ink.leader);
      rows.forEach((row, i) => {
        const y = chart.scales.y!.getPixelForValue(i);
        const apart = row.seen && row.fresh ? 9 : 0;
        if (row.range) span(pen, x(row.range[0]), x(row.range[1]), { y, colour: faded(SIMULATED, 0.3) });
        if (row.seen) drawEstimate(pen, x, row.seen, y - apart, false);
        if (row.fresh) drawEstimate(pen, x, row.fresh, y + apart, true);
        write(pen, valueText(row, language), [right + 18, y], { pixels: size.small, bold: true });
      });
    },
  };
}

function keyOf({ language, rows }: EffectRows): KeyItem[] {
  const items: [boolean, KeyItem][] = [
    [rows.some(({ seen }) => seen), { mark: "hollowRing", text: say(language, "effectSeen") }],
    [rows.some(({ fresh }) => fresh), { mark: "typical", text: say(language, "effectFresh") }],
    [true, { mark: "errorBar", text: say(language, "effectError") }],
    [rows.some(({ range }) => range), { mark: "thinInterval", text: say(language, "effectRange") }],
  ];
  return items.flatMap(([isThere, item]) => (isThere ? [item] : []));
}

function altOf({ language, rows }: EffectRows): string {
  const items = rows.map((row) => {
    const parts = [
      ...(row.seen ? [say(language, "effectSeenItem", { n: threeDigits(row.seen.mean) })] : []),
      ...(row.fresh ? [say(language, "effectFreshItem", { n: threeDigits(row.fresh.mean) })] : []),
      ...(row.range
        ? [say(language, "effectRangeItem", { a: threeDigits(row.range[0]), b: threeDigits(row.range[1]) })]
        : []),
    ];
    return say(language, "effectItem", { name: row.name, list: parts.join(say(language, "comma")) });
  });
  return say(language, "effectAlt", { list: items.join(say(language, "semicolon")) });
}

function tableOf({ rows }: EffectRows): Table {
  return {
    columns: ["what", "seen", "seen_error", "fresh", "fresh_error", "least", "greatest"],
    rows: rows.map(({ id, seen, fresh, range }) => [
      ...[id, seen?.mean ?? null, seen?.error ?? null, fresh?.mean ?? null, fresh?.error ?? null],
      ...[range?.[0] ?? null, range?.[1] ?? null],
    ]),
  };
}

/** One row each: an effect with its Monte-Carlo interval, on seeds that chose it and on seeds that did not. */
export function effectRows(input: EffectRows): Chart {
  const { id, title, subtitle, language, caption, rows } = input;
  const hasPairs = rows.some(({ seen, fresh }) => seen && fresh);
  const height = 330 + (hasPairs ? 56 : 32) * rows.length + 23 * caption.length;
  const values = rows.flatMap(valuesOf);
  const range = aroundNought(Math.min(0, ...values), Math.max(0, ...values), 8, (value) =>
    shortNumber(value, 4),
  );
  const widest = Math.max(...rows.map((row) => widthOf(valueText(row, language), size.small)));
  const config = configure({
    ...{ width: WIDTH, height, caption },
    heading: { title, subtitle, key: keyOf(input) },
    scales: {
      x: axis(withRoom(range), input.axis, true),
      y: { ...axis(rowNames(rows.map(({ name }) => name)), "", false), reverse: true },
    },
    datasets: [],
    plugins: [drawRows(input)],
    margins: { left: 24, right: widest * 1.1 + 40 },
  });
  return { id, title, config, width: WIDTH, height, alt: altOf(input), table: tableOf(input) };
}
