import type { ChartDataset } from "chart.js";
import type { Table } from "../../math/table.js";
import { aroundNought, axis, dateRange, upTo, withRoom } from "../drawing/axes.js";
import type { AxisRange } from "../drawing/axis-range.js";
import { lineOf, wideBandOf } from "../drawing/band.js";
import { dayAfter, dayText, isoOf } from "../drawing/calendar.js";
import type { Chart, Frame } from "../drawing/chart.js";
import { type EdgeLabel, edgeLabels, edgeMargin } from "../drawing/edge-labels.js";
import type { KeyItem } from "../drawing/key.js";
import { last, shortNumber } from "../drawing/numbers.js";
import { ink, OBSERVED, seriesColours } from "../drawing/palette.js";
import type { Band } from "../drawing/quantiles.js";
import { configure } from "../drawing/sheet.js";
import { say } from "../phrases/say.js";
import { signed } from "./difference-row.js";

/** The course of one scenario, or of its difference from the baseline. */
export interface ScenarioCurve {
  readonly id: string;
  readonly name: string;
  /** Its place among the scenarios of the comparison, the baseline being 0; it decides colour and dashes. */
  readonly rank: number;
  readonly band: Band;
}

/** Courses of several scenarios over time. */
export interface PairedCurves extends Frame {
  /** Kebab-case name of the picture. */
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly axisTitle: string;
  /** ISO date of day 0. */
  readonly baseDate: string;
  readonly days: readonly number[];
  readonly curves: readonly ScenarioCurve[];
  /** Whether the values are differences, drawn around nought. */
  readonly areDifferences: boolean;
  /** Whether each value holds until the next day, as counts do. */
  readonly areSteps: boolean;
  readonly decimals: number;
  /** Height of the picture, CSS px; 900 unless said otherwise. */
  readonly height?: number;
  /** Days of what was observed, drawn in black as a running count; null if there is nothing to set beside. */
  readonly observedDays: readonly number[] | null;
}

const dashes: readonly (readonly number[])[] = [[], [12, 5], [4, 4], [16, 4, 4, 4], [8, 4], [2, 4]];

/** The colour of a scenario in all charts of a comparison. */
export function scenarioColour(rank: number): string {
  return seriesColours[rank % seriesColours.length]!;
}

const dashOf = (rank: number) => dashes[rank % dashes.length]!;

function rangeOf({ curves, areDifferences, decimals, observedDays }: PairedCurves): AxisRange {
  const highest = Math.max(0, observedDays?.length ?? 0, ...curves.flatMap(({ band }) => band.q90));
  const lowest = Math.min(0, ...curves.flatMap(({ band }) => band.q10));
  const digits = Math.max(decimals, 1);
  if (areDifferences)
    return withRoom(aroundNought(lowest, highest, 7, (value) => signed(value, digits).replace(/\.0+$/, "")));
  return upTo(highest > 0 ? highest : 1, 7, (value) => shortNumber(value, 3));
}

function observedLine({ observedDays, days }: PairedCurves): ChartDataset<"line">[] {
  if (observedDays === null) return [];
  const end = last(days);
  const inTime = observedDays.filter((day) => day <= end).sort((a, b) => a - b);
  const xs = [0, ...inTime, end];
  const ys = [0, ...inTime.map((_, k) => k + 1), inTime.length];
  return [lineOf(xs, ys, { colour: OBSERVED, width: 2.5, stepped: true })];
}

function nought({ days, areDifferences }: PairedCurves): ChartDataset<"line">[] {
  if (!areDifferences) return [];
  return [lineOf([days[0]!, last(days)], [0, 0], { colour: ink.quiet, width: 2.5, stepped: false })];
}

function endOf({ band }: ScenarioCurve, write: (value: number) => string) {
  return { m: write(last(band.q50)), a: write(last(band.q10)), b: write(last(band.q90)) };
}

function writerOf({ areDifferences, decimals }: PairedCurves) {
  return (value: number) =>
    areDifferences
      ? signed(value, decimals)
      : decimals === 0
        ? shortNumber(value, 1)
        : value.toFixed(decimals);
}

function labelsOf(input: PairedCurves): EdgeLabel[] {
  const { curves, language } = input;
  return curves.map((curve) => ({
    value: last(curve.band.q50),
    text: say(language, "medianRange", endOf(curve, writerOf(input))),
    colour: scenarioColour(curve.rank),
    bold: true,
  }));
}

function keyOf({ curves, observedDays, language }: PairedCurves): KeyItem[] {
  return [
    ...curves.map(
      ({ name, rank }): KeyItem => ({
        mark: "scenarioLine",
        text: name,
        colour: scenarioColour(rank),
        dash: dashOf(rank),
      }),
    ),
    ...(observedDays === null ? [] : [{ mark: "observedLine", text: say(language, "observed") } as const]),
  ];
}

function altOf(input: PairedCurves): string {
  const { language, baseDate, days, curves } = input;
  const write = writerOf(input);
  return say(language, "seriesAlt", {
    from: dayText(dayAfter(baseDate, days[0]!), language),
    to: dayText(dayAfter(baseDate, last(days)), language),
    list: curves
      .map((curve) =>
        say(language, "seriesItem", {
          name: curve.name,
          start: write(curve.band.q50[0]!),
          ...endOf(curve, write),
        }),
      )
      .join(say(language, "semicolon")),
  });
}

function tableOf({ baseDate, days, curves }: PairedCurves): Table {
  const quantiles = ["q10", "q25", "q50", "q75", "q90"] as const;
  return {
    columns: ["day", "date", ...curves.flatMap(({ id }) => quantiles.map((q) => `${id}_${q}`))],
    rows: days.map((day, i) => [
      ...[day, isoOf(dayAfter(baseDate, day))],
      ...curves.flatMap(({ band }) => quantiles.map((q) => band[q][i]!)),
    ]),
  };
}

/** Median and 80% band of every scenario, each in its colour, or of the differences from the baseline. */
export function pairedCurves(input: PairedCurves): Chart {
  const { id, title, subtitle, language, caption, baseDate, days, areSteps, height = 900 } = input;
  const width = 1400;
  const lastDay = last(days);
  const labels = labelsOf(input);
  const config = configure({
    width,
    height,
    heading: { title, subtitle, key: keyOf(input) },
    caption: [say(language, "pairedBandNote"), ...caption],
    scales: {
      x: axis(dateRange({ baseDate, lastDay, max: lastDay }, language), "", false),
      y: axis(rangeOf(input), input.axisTitle, true),
    },
    datasets: [
      ...nought(input),
      ...input.curves.flatMap(({ band, rank }) =>
        wideBandOf(days, band, {
          colour: scenarioColour(rank),
          width: 3,
          stepped: areSteps,
          dash: dashOf(rank),
        }),
      ),
      ...observedLine(input),
    ],
    plugins: [edgeLabels(labels)],
    margins: { left: 20, right: edgeMargin(labels) },
  });
  return { id, title, config, width, height, alt: altOf(input), table: tableOf(input) };
}
