import type { Table } from "../../math/table.js";
import { axis, dateRange, upTo } from "../drawing/axes.js";
import { bandOf, lineOf } from "../drawing/band.js";
import { dayAfter, dayText, isoOf } from "../drawing/calendar.js";
import type { Chart, Frame } from "../drawing/chart.js";
import { type EdgeLabel, edgeLabels, edgeMargin } from "../drawing/edge-labels.js";
import { last } from "../drawing/numbers.js";
import { OBSERVED, SIMULATED } from "../drawing/palette.js";
import type { Band } from "../drawing/quantiles.js";
import { configure } from "../drawing/sheet.js";
import { say } from "../phrases/say.js";

/** How many provinces have a plan by each day, simulated and observed. */
export interface CumulativeAdoption extends Frame {
  /** ISO date of day 0, the central plan. */
  readonly baseDate: string;
  /** Days of the band, ascending; the last one ends the picture. */
  readonly days: readonly number[];
  /** Number of provinces with a plan, over the runs. */
  readonly simulated: Band;
  /** Days on which a province published its plan; provinces without one are left out. */
  readonly observedDays: readonly number[];
  /** Number of provinces in all. */
  readonly provinces: number;
  /** Height of the picture, CSS px; 900 unless said otherwise. */
  readonly height?: number;
}

const countBy = (days: readonly number[], day: number) => days.filter((d) => d <= day).length;

function tableOf(input: CumulativeAdoption): Table {
  const { simulated: s, days, observedDays, baseDate } = input;
  return {
    columns: ["day", "date", "observed", "q10", "q25", "q50", "q75", "q90"],
    rows: days.map((day, i) => {
      const quantiles = [s.q10[i]!, s.q25[i]!, s.q50[i]!, s.q75[i]!, s.q90[i]!];
      return [day, isoOf(dayAfter(baseDate, day)), countBy(observedDays, day), ...quantiles];
    }),
  };
}

/** Median and 80% interval at the end. */
function endOf(input: CumulativeAdoption) {
  const { q10, q50, q90 } = input.simulated;
  return { m: last(q50), a: last(q10), b: last(q90) };
}

function altOf(input: CumulativeAdoption): string {
  const { language, baseDate, days, observedDays, provinces } = input;
  const date = (day: number) => dayText(dayAfter(baseDate, day), language);
  const inTime = observedDays.filter((day) => day <= last(days)).sort((a, b) => a - b);
  const half = Math.ceil(inTime.length / 2);
  return say(language, "cumulativeAlt", {
    from: date(0),
    to: date(last(days)),
    n: inTime.length,
    all: provinces,
    half,
    halfDate: half === 0 ? say(language, "never") : date(inTime[half - 1]!),
    ...endOf(input),
  });
}

function ends(input: CumulativeAdoption): EdgeLabel[] {
  const n = countBy(input.observedDays, last(input.days));
  const simulated = say(input.language, "cumulativeEndSimulated", endOf(input));
  return [
    { value: n, text: say(input.language, "cumulativeEndObserved", { n }), colour: OBSERVED, bold: true },
    { value: endOf(input).m, text: simulated, colour: SIMULATED, bold: true },
  ];
}

function observedLine(input: CumulativeAdoption) {
  const lastDay = last(input.days);
  const days = [0, ...input.observedDays.filter((d) => d <= lastDay).sort((a, b) => a - b), lastDay];
  const counts = days.map((day) => countBy(input.observedDays, day));
  return lineOf(days, counts, { colour: OBSERVED, width: 3.5, stepped: true });
}

/** Cumulative adoption by date: observed in black over the simulated median with its 50% and 80% bands. */
export function cumulativeAdoption(input: CumulativeAdoption): Chart {
  const { language, caption, baseDate, provinces, height = 900 } = input;
  const width = 1400;
  const lastDay = last(input.days);
  const title = say(language, "cumulativeTitle", { date: dayText(dayAfter(baseDate, 0), language) });
  const subtitle = say(language, "cumulativeSubtitle", { n: provinces });
  const key = [
    { mark: "observedLine", text: say(language, "observed") },
    { mark: "simulatedLine", text: say(language, "median") },
    { mark: "band50", text: say(language, "middle50") },
    { mark: "band80", text: say(language, "middle80") },
  ] as const;
  const labels = ends(input);
  const look = { colour: SIMULATED, width: 2.5, stepped: true };
  const config = configure({
    width,
    height,
    heading: { title, subtitle, key },
    caption,
    scales: {
      x: axis(dateRange({ baseDate, lastDay, max: lastDay }, language), "", false),
      y: axis(upTo(provinces, 8, String), say(language, "cumulativeAxis"), true),
    },
    datasets: [...bandOf(input.days, input.simulated, look), observedLine(input)],
    plugins: [edgeLabels(labels)],
    margins: { left: 20, right: edgeMargin(labels) },
  });
  const id = "cumulative-adoption";
  return { id, title, config, width, height, alt: altOf(input), table: tableOf(input) };
}
