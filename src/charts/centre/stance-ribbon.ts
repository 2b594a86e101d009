import type { Plugin } from "chart.js";
import type { Table } from "../../math/table.js";
import { axis, dateRange, upTo } from "../drawing/axes.js";
import { lineOf } from "../drawing/band.js";
import { dayAfter, dayText, isoOf, monthText } from "../drawing/calendar.js";
import type { Chart, Frame } from "../drawing/chart.js";
import type { KeyItem } from "../drawing/key.js";
import { last, percent } from "../drawing/numbers.js";
import { faded, ink, LENIENT, STRICT } from "../drawing/palette.js";
import { penOf, strokeLine, write } from "../drawing/pen.js";
import type { Band } from "../drawing/quantiles.js";
import { configure, sheetHeight } from "../drawing/sheet.js";
import type { Strip } from "../drawing/strip.js";
import { stripMargin, strips, stripsHeight } from "../drawing/strips.js";
import { size, widthOf } from "../drawing/typography.js";
import { say } from "../phrases/say.js";

/** A period that the literature tells apart, from its first day on. */
export interface Phase {
  readonly from: number;
  readonly name: string;
}

/** Who prevails in the centre over time: weight of the strict regulator, the rest being that of the lenient ministries. */
export interface StanceRibbon extends Frame {
  /** ISO date of day 0. */
  readonly baseDate: string;
  readonly days: readonly number[];
  /** Weight of the regulators of security, 0 to 1. */
  readonly weight: Band;
  /** In order of their days; the first may begin before the run. */
  readonly phases: readonly Phase[];
  /** What presses on the centre, one strip a kind. */
  readonly pressures: readonly Strip[];
}

const WIDTH = 1400;
const PLOT = 470;
/** Weight above which the strict side outweighs the other and the centre acts as a campaign. */
const CAMPAIGN = 0.5;

function phaseMarks(phases: readonly Phase[]): Plugin<"line"> {
  return {
    id: "phases",
    afterDatasetsDraw(chart) {
      const pen = penOf(chart);
      const { left, right, top, bottom } = chart.chartArea;
      phases.forEach(({ from, name }, k) => {
        const x = Math.max(left, chart.scales.x!.getPixelForValue(from));
        const end = k + 1 < phases.length ? chart.scales.x!.getPixelForValue(phases[k + 1]!.from) : right;
        if (end <= left || x >= right) return;
        pen.lineWidth = 1.5;
        const line: [number, number][] = [
          [x, top],
          [x, bottom],
        ];
        if (x > left) strokeLine(pen, line, ink.text);
        const pixels = Math.min(size.small, (size.small * (end - x - 14)) / widthOf(name, size.small));
        write(pen, name, [x + 8, top + 18], { pixels: Math.max(13, pixels), bold: true, halo: "#d9f0e9" });
      });
    },
  };
}

/** The two sides as areas that meet at the median, and a veil over the middle 80% of runs. */
function areasOf({ days, weight }: StanceRibbon) {
  const line = (values: readonly number[], colour: string, width: number) =>
    lineOf(days, values, { colour, width, stepped: false });
  const whole = days.map(() => 1);
  return [
    { ...line(weight.q50, STRICT, 0), fill: "origin" as const, backgroundColor: faded(STRICT, 0.45) },
    { ...line(whole, LENIENT, 0), fill: "-1" as const, backgroundColor: faded(LENIENT, 0.25) },
    line(weight.q10, faded(ink.paper, 0), 0),
    { ...line(weight.q90, ink.paper, 0), fill: "-1" as const, backgroundColor: faded(ink.paper, 0.55) },
    line(weight.q50, ink.text, 3),
    {
      ...lineOf([days[0]!, last(days)], [CAMPAIGN, CAMPAIGN], {
        ...{ colour: ink.quiet, width: 2, stepped: false },
        dash: [6, 5],
      }),
    },
  ];
}

function keyOf({ language }: StanceRibbon): KeyItem[] {
  return [
    { mark: "filledPatch", text: say(language, "ribbonStrict"), colour: faded(STRICT, 0.45) },
    { mark: "filledPatch", text: say(language, "ribbonLenient"), colour: faded(LENIENT, 0.25) },
    { mark: "scenarioLine", text: say(language, "ribbonMedian"), colour: ink.text },
    { mark: "dashed", text: say(language, "ribbonCampaign") },
  ];
}

function altOf(input: StanceRibbon): string {
  const { language, baseDate, days, weight, phases } = input;
  const most = weight.q50.indexOf(Math.max(...weight.q50));
  const mean = (from: number, to: number) => {
    const values = weight.q50.filter((_, k) => days[k]! >= from && days[k]! < to);
    return percent(values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length));
  };
  const items = phases
    .map(({ from, name }, k) => ({ name, from, to: phases[k + 1]?.from ?? Number.POSITIVE_INFINITY }))
    .filter(({ from, to }) => to > days[0]! && from < last(days))
    .map(({ name, from, to }) => say(language, "ribbonItem", { name, n: mean(from, to) }));
  return say(language, "ribbonAlt", {
    from: dayText(dayAfter(baseDate, days[0]!), language),
    to: dayText(dayAfter(baseDate, last(days)), language),
    list: items.join(say(language, "semicolon")),
    peak: percent(weight.q50[most]!),
    date: monthText(dayAfter(baseDate, days[most]!), language),
    end: percent(last(weight.q50)),
  });
}

function tableOf({ baseDate, days, weight }: StanceRibbon): Table {
  return {
    columns: ["day", "date", "strict_q10", "strict_q50", "strict_q90"],
    rows: days.map((day, k) => [
      ...[day, isoOf(dayAfter(baseDate, day))],
      ...[weight.q10[k]!, weight.q50[k]!, weight.q90[k]!],
    ]),
  };
}

/** The weight of strict and lenient ministries as a ribbon through the phases, with pressures above it. */
export function stanceRibbon(input: StanceRibbon): Chart {
  const { language, baseDate, days, caption, pressures } = input;
  const lastDay = last(days);
  const above = pressures.length > 0 ? stripsHeight(pressures.length) + 6 : 0;
  const title = say(language, "ribbonTitle");
  const heading = { title, subtitle: say(language, "ribbonSubtitle"), key: keyOf(input) };
  const height = sheetHeight({ width: WIDTH, heading, caption }, PLOT + above);
  const percents = upTo(1, 4, (value) => `${percent(value)}%`);
  const config = configure({
    ...{ width: WIDTH, height, heading, caption },
    scales: {
      x: axis(dateRange({ baseDate, lastDay, max: lastDay }, language), "", false),
      y: axis(percents, say(language, "ribbonAxis"), false),
    },
    datasets: areasOf(input),
    plugins: [phaseMarks(input.phases), strips(pressures, "above")],
    margins: { left: stripMargin(pressures), right: 40, above },
  });
  return { id: "stance", title, config, width: WIDTH, height, alt: altOf(input), table: tableOf(input) };
}
