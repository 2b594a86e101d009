import type { ChartOptions } from "chart.js";
import type { AxisRange } from "./axis-range.js";
import { monthText } from "./calendar.js";
import { dateTicks } from "./date-ticks.js";
import type { Dialect } from "./dialect.js";
import { withMinus } from "./numbers.js";
import { ink } from "./palette.js";
import { FAMILY, size } from "./typography.js";

type Scale = NonNullable<NonNullable<ChartOptions<"line">["scales"]>[string]>;

const font = { family: FAMILY, size: size.body };

/** A linear axis with exactly these ticks, as grid lines or as short marks at the edge. */
export function axis(range: AxisRange, title: string, grid: boolean): Scale {
  const texts = new Map(range.ticks.map((tick) => [tick.value, tick.text]));
  return {
    type: "linear",
    min: range.min,
    max: range.max,
    title: { display: title !== "", text: title, font, color: ink.text, padding: 10 },
    border: { color: ink.leader },
    grid: { drawOnChartArea: grid, color: grid ? ink.grid : ink.leader, tickLength: grid ? 0 : 7 },
    ticks: {
      font,
      color: ink.text,
      autoSkip: false,
      maxRotation: 0,
      padding: grid ? 8 : 3,
      callback: (value) => withMinus(texts.get(Number(value)) ?? ""),
    },
    afterBuildTicks(scale) {
      scale.ticks = range.ticks.map(({ value }) => ({ value }));
    },
  };
}

/** No axes to be seen; their type is named, because chart.js would otherwise want one that is not registered. */
export const noAxes = {
  x: { type: "linear", display: false },
  y: { type: "linear", display: false },
} as const;

/** The same on a logarithmic scale. */
export function logAxis(range: AxisRange, title: string): Scale {
  return { ...axis(range, title, true), type: "logarithmic" } as Scale;
}

/**
 * The limits and ticks of a date axis from the base date to its `lastDay`-th day; `max` may leave room beyond. At most
 * 8 ticks are labelled, so that Chinese dates fit too; finer ones stay blank.
 */
export function dateRange(
  span: { baseDate: string; lastDay: number; max: number },
  language: Dialect,
): AxisRange {
  const labelled = new Set(dateTicks(span.baseDate, span.lastDay, 8).map(({ day }) => day));
  const ticks = dateTicks(span.baseDate, span.lastDay, 14).map(({ day, date }) => ({
    value: day,
    text: labelled.has(day) ? monthText(date, language) : "",
  }));
  return { min: 0, max: span.max, ticks };
}

const niceSteps = [1, 2, 2.5, 5, 10];

/** A step of 1, 2, 2.5 or 5 times a power of ten that divides `top` into at most `most` parts. */
export function niceStep(top: number, most: number): number {
  let unit = 1;
  while (unit * most * 10 < top) unit *= 10;
  while (unit * most > top && unit > 1e-9) unit /= 10;
  return niceSteps.map((step) => step * unit).find((step) => step * most >= top) ?? unit * 10;
}

/** An axis from nought to at least `top`, its ticks written by `text`. */
export function upTo(top: number, most: number, text: (value: number) => string): AxisRange {
  const step = niceStep(top, most);
  const parts = Math.max(1, Math.ceil(top / step - 1e-9));
  const ticks = Array.from({ length: parts + 1 }, (_, i) => ({ value: i * step, text: text(i * step) }));
  return { min: 0, max: parts * step, ticks };
}

/** An axis from nought that ends at `end`, a little beyond the last of its round ticks or on it. */
export function endingAt(end: number, most: number, text: (value: number) => string): AxisRange {
  const { ticks } = upTo(end, most, text);
  return { min: 0, max: end, ticks: ticks.filter(({ value }) => value <= end * (1 + 1e-9)) };
}

/** An axis with nought on it that holds both values, with round ticks on both sides, written by `text`. */
export function aroundNought(
  low: number,
  high: number,
  most: number,
  text: (value: number) => string,
): AxisRange {
  const [least, greatest] = [Math.min(low, 0), Math.max(high, 0)];
  const step = niceStep(greatest - least || 1, most);
  const [first, last] = [Math.floor(least / step + 1e-9), Math.ceil(greatest / step - 1e-9)];
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => {
    const value = (first + i) * step;
    return { value, text: text(value) };
  });
  return { min: first * step, max: Math.max(last, first + 1) * step, ticks };
}

/** An axis that holds both values with this much room beyond each, as a share of what lies between, and round ticks. */
export function holding(
  [low, high]: readonly [number, number],
  room: number,
  most: number,
  text: (value: number) => string,
): AxisRange {
  const width = high > low ? high - low : Math.abs(low) || 1;
  const [min, max] = [low - room * width, high + room * width];
  const step = niceStep(max - min, most);
  const first = Math.ceil(min / step);
  const ticks = Array.from({ length: Math.floor(max / step) - first + 1 }, (_, i) => {
    const value = (first + i) * step;
    return { value, text: text(value) };
  });
  return { min, max, ticks };
}

/** The range with a little room at both ends, where marks would lie on the edge. */
export function withRoom(range: AxisRange): AxisRange {
  const room = (range.max - range.min) * 0.02;
  return { ...range, min: range.min - room, max: range.max + room };
}
