import type { Plugin } from "chart.js";
import type { Table } from "../../math/table.js";
import { nameMargin, riskHeight, riskRows } from "../centre/risk-rows.js";
import { axis, endingAt, upTo } from "../drawing/axes.js";
import type { Chart, Frame } from "../drawing/chart.js";
import { percent, shortNumber } from "../drawing/numbers.js";
import { ink, OBSERVED } from "../drawing/palette.js";
import { penOf, strokeLine } from "../drawing/pen.js";
import { configure } from "../drawing/sheet.js";
import { say } from "../phrases/say.js";

/** Events among those at risk in one period, with the interval of their share. */
export interface RatePeriod {
  readonly from: number;
  readonly to: number;
  readonly atRisk: number;
  readonly events: number;
  readonly hazard: number;
  readonly lower: number;
  readonly upper: number;
}

/** The discrete hazard by period. */
export interface HazardRate extends Frame {
  readonly event: string;
  readonly time: string;
  readonly n: number;
  readonly censored: number;
  /** Length of a period, in the unit of time. */
  readonly length: number;
  readonly periods: readonly RatePeriod[];
}

const WIDTH = 1400;
const HEIGHT = 900;
/** With fewer at risk a share says nothing, and its interval would set the scale of the picture. */
const FEW = 5;

/** Counts of more periods than this would run into each other; then only every second, third ... is written. */
const MOST_COUNTS = 26;

const middle = ({ from, to }: RatePeriod) => (from + to) / 2;

function whiskers(periods: readonly RatePeriod[]): Plugin<"line"> {
  return {
    id: "whiskers",
    beforeDatasetsDraw(chart) {
      const pen = penOf(chart);
      pen.save();
      const { left, right, top, bottom } = chart.chartArea;
      pen.beginPath();
      pen.rect(left, top, right - left, bottom - top);
      pen.clip();
      pen.lineWidth = 2.5;
      for (const period of periods) {
        const x = chart.scales.x!.getPixelForValue(middle(period));
        const ends = [period.lower, period.upper].map((value) => chart.scales.y!.getPixelForValue(value));
        strokeLine(
          pen,
          ends.map((y) => [x, y] as const),
          ink.leader,
        );
      }
      pen.restore();
    },
  };
}

function tableOf({ periods }: HazardRate): Table {
  return {
    columns: ["from_time", "to_time", "at_risk", "events", "hazard", "lower", "upper"],
    rows: periods.map(({ from, to, atRisk, events, hazard, lower, upper }) => [
      ...[from, to, atRisk, events],
      ...[hazard, lower, upper],
    ]),
  };
}

function altOf({ language, periods, length }: HazardRate): string {
  const peak = periods.reduce((best, each) => (each.hazard > best.hazard ? each : best));
  return say(language, "rateAlt", {
    n: periods.length,
    length: shortNumber(length, 4),
    peak: percent(peak.hazard),
    count: peak.events,
    risk: peak.atRisk,
    from: shortNumber(peak.from, 4),
    to: shortNumber(peak.to, 4),
  });
}

/** The highest value to be shown: of shares among enough cases with their intervals, and of all other shares. */
function topOf(periods: readonly RatePeriod[]): number {
  const solid = periods.filter(({ atRisk }) => atRisk >= FEW);
  const values = [...solid.map(({ upper }) => upper), ...periods.map(({ hazard }) => hazard)];
  return Math.min(1, Math.max(...values) * 1.05);
}

/** Discrete hazard: a point a period with the 95% interval as a line, and the counts below. */
export function hazardRate(input: HazardRate): Chart {
  const { language, caption, periods, event, time, n, censored, length } = input;
  const title = say(language, "rateTitle");
  const counted = periods.filter((_, k) => k % Math.ceil(periods.length / MOST_COUNTS) === 0);
  const rows = [
    { name: say(language, "events"), colour: ink.text, counts: counted.map(({ events }) => events) },
    { name: say(language, "atRisk"), colour: ink.text, counts: counted.map(({ atRisk }) => atRisk) },
  ];
  const config = configure({
    width: WIDTH,
    height: HEIGHT,
    heading: {
      title,
      subtitle: say(language, "rateSubtitle", { event, n, censored }),
      key: [
        { mark: "observedDot", text: say(language, "ratePoint") },
        { mark: "whisker", text: say(language, "rateInterval") },
      ],
    },
    caption,
    scales: {
      x: axis(
        endingAt(periods[periods.length - 1]!.to, 8, (value) => shortNumber(value, 6)),
        time,
        false,
      ),
      y: axis(
        upTo(topOf(periods), 6, (value) => `${shortNumber(100 * value, 1)}%`),
        say(language, "rateAxis", { length: shortNumber(length, 4) }),
        true,
      ),
    },
    datasets: [
      {
        data: periods.map((period) => ({ x: middle(period), y: period.hazard })),
        showLine: false,
        pointRadius: 7,
        pointBackgroundColor: OBSERVED,
        pointBorderColor: ink.paper,
        clip: 12,
      },
    ],
    plugins: [whiskers(periods), riskRows(rows, counted.map(middle), "")],
    margins: { left: nameMargin(rows.map(({ name }) => name)), right: 40, below: riskHeight(1) },
  });
  return {
    id: "hazard",
    title,
    config,
    width: WIDTH,
    height: HEIGHT,
    alt: altOf(input),
    table: tableOf(input),
  };
}
