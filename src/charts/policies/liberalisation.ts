import type { Table } from "../../math/table.js";
import { axis, dateRange, upTo } from "../drawing/axes.js";
import { bandOf, lineOf } from "../drawing/band.js";
import { dayAfter, dayText, isoOf } from "../drawing/calendar.js";
import type { Chart, Frame } from "../drawing/chart.js";
import { type EdgeLabel, edgeLabels, edgeMargin } from "../drawing/edge-labels.js";
import { last, shortNumber } from "../drawing/numbers.js";
import { ink, SIMULATED } from "../drawing/palette.js";
import { nameOf, type Place } from "../drawing/place.js";
import type { Band } from "../drawing/quantiles.js";
import { configure } from "../drawing/sheet.js";
import { listOf, say } from "../phrases/say.js";

/** A province's median level of liberalisation (0 to 1) over the runs, at each of the days. */
export interface LevelLine {
  readonly place: Place;
  readonly values: readonly number[];
}

/** Levels of liberalisation over time. */
export interface Liberalisation extends Frame {
  /** ISO date of day 0. */
  readonly baseDate: string;
  readonly days: readonly number[];
  /** Mean of the provinces within a run, over the runs. */
  readonly mean: Band;
  readonly provinces: readonly LevelLine[];
}

/** How many lines are named at either end. */
const NAMED = 4;
const FAINT = "#c2c2c2";
const STRONG = "#5c5c5c";

/** The lines named: the highest and the lowest at the end, each once. */
function extremes(lines: readonly LevelLine[]): { high: LevelLine[]; low: LevelLine[] } {
  const order = [...lines].sort((a, b) => last(b.values) - last(a.values));
  const low = order.slice(NAMED).slice(-NAMED).reverse();
  return { high: order.slice(0, NAMED), low };
}

const two = (value: number) => value.toFixed(2);

function labelsOf(input: Liberalisation): EdgeLabel[] {
  const { high, low } = extremes(input.provinces);
  const named = [...high, ...low].map((line) => ({
    value: last(line.values),
    text: `${nameOf(line.place, input.language)} ${two(last(line.values))}`,
    colour: ink.quiet,
    bold: false,
  }));
  const mean = `${say(input.language, "mean")} ${two(last(input.mean.q50))}`;
  return [...named, { value: last(input.mean.q50), text: mean, colour: SIMULATED, bold: true }];
}

function altOf(input: Liberalisation): string {
  const { language, baseDate, days, mean, provinces } = input;
  const { high, low } = extremes(provinces);
  const list = (lines: readonly LevelLine[]) =>
    listOf(
      language,
      lines.map((line) => `${nameOf(line.place, language)} ${two(last(line.values))}`),
    );
  return say(language, "liberalisationAlt", {
    from: dayText(dayAfter(baseDate, days[0]!), language),
    to: dayText(dayAfter(baseDate, last(days)), language),
    all: provinces.length,
    start: two(mean.q50[0]!),
    m: two(last(mean.q50)),
    a: two(last(mean.q10)),
    b: two(last(mean.q90)),
    high: list(high),
    low: list(low),
  });
}

function tableOf({ baseDate, days, mean: m, provinces }: Liberalisation): Table {
  const ids = provinces.map((line) => line.place.id);
  return {
    columns: ["day", "date", "mean_q10", "mean_q25", "mean_q50", "mean_q75", "mean_q90", ...ids],
    rows: days.map((day, i) => {
      const quantiles = [m.q10[i]!, m.q25[i]!, m.q50[i]!, m.q75[i]!, m.q90[i]!];
      return [day, isoOf(dayAfter(baseDate, day)), ...quantiles, ...provinces.map((line) => line.values[i]!)];
    }),
  };
}

function provinceLines(input: Liberalisation) {
  const { high, low } = extremes(input.provinces);
  const named = new Set([...high, ...low]);
  return [...input.provinces]
    .sort((a, b) => Number(named.has(a)) - Number(named.has(b)))
    .map((line) => {
      const look = named.has(line) ? { colour: STRONG, width: 2 } : { colour: FAINT, width: 1.2 };
      return lineOf(input.days, line.values, { ...look, stepped: false });
    });
}

/** Level of liberalisation: mean with bands over thin lines of the provinces, the extreme ones named. */
export function liberalisation(input: Liberalisation): Chart {
  const { language, baseDate, days, caption } = input;
  const lastDay = last(days);
  const title = say(language, "liberalisationTitle");
  const labels = labelsOf(input);
  const key = [
    { mark: "simulatedLine", text: say(language, "meanMedian") },
    { mark: "band50", text: say(language, "middle50") },
    { mark: "band80", text: say(language, "middle80") },
    { mark: "thinLine", text: say(language, "provinceLine") },
  ] as const;
  const config = configure({
    width: 1400,
    height: 900,
    heading: { title, subtitle: say(language, "liberalisationSubtitle"), key },
    caption,
    scales: {
      x: axis(dateRange({ baseDate, lastDay, max: lastDay }, language), "", false),
      y: axis(
        upTo(1, 5, (value) => shortNumber(value, 1)),
        say(language, "liberalisationAxis"),
        true,
      ),
    },
    datasets: [
      ...provinceLines(input),
      ...bandOf(days, input.mean, { colour: SIMULATED, width: 3, stepped: false }),
    ],
    plugins: [edgeLabels(labels)],
    margins: { left: 20, right: edgeMargin(labels) },
  });
  return {
    id: "liberalisation",
    title,
    config,
    width: 1400,
    height: 900,
    alt: altOf(input),
    table: tableOf(input),
  };
}
