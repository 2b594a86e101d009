import type { Table } from "../../math/table.js";
import { axis, upTo } from "../drawing/axes.js";
import { dayAfter, dayText } from "../drawing/calendar.js";
import type { Chart, Frame } from "../drawing/chart.js";
import type { Dialect } from "../drawing/dialect.js";
import { intervalRows, rowNames } from "../drawing/interval-rows.js";
import type { Interval } from "../drawing/quantiles.js";
import { configure } from "../drawing/sheet.js";
import { say } from "../phrases/say.js";

/** How many provinces have opened 0, 1, 2 ... categories of instrument, by number of categories. */
export interface InstrumentBreadth extends Frame {
  /** ISO date of day 0. */
  readonly baseDate: string;
  readonly untilDay: number;
  readonly observed: readonly number[];
  readonly simulated: readonly Interval[];
}

function categories(n: number, language: Dialect): string {
  return n === 1 ? say(language, "oneCategory") : say(language, "categories", { n });
}

function altOf({ language, observed, simulated }: InstrumentBreadth): string {
  const items = observed.map((count, n) => {
    const { low, middle, high } = simulated[n]!;
    const name = categories(n, language);
    return say(language, "breadthItem", { name, observed: count, m: middle ?? 0, a: low ?? 0, b: high ?? 0 });
  });
  return say(language, "breadthAlt", { list: items.join(say(language, "semicolon")) });
}

function tableOf({ observed, simulated }: InstrumentBreadth): Table {
  return {
    columns: ["categories", "observed", "q10", "q50", "q90"],
    rows: observed.map((count, n) => {
      const { low, middle, high } = simulated[n]!;
      return [n, count, low, middle, high];
    }),
  };
}

/** Provinces by number of categories: observed counts against the simulated median and 80% interval. */
export function instrumentBreadth(input: InstrumentBreadth): Chart {
  const { language, caption, observed, simulated } = input;
  const [width, height] = [1400, 340 + 62 * observed.length];
  const title = say(language, "breadthTitle");
  const date = dayText(dayAfter(input.baseDate, input.untilDay), language);
  const rows = observed.map((count, n) => ({ observed: count, simulated: simulated[n]! }));
  const top = Math.max(...observed, ...simulated.map((interval) => interval.high ?? 0)) + 0.5;
  const config = configure({
    width,
    height,
    heading: {
      title,
      subtitle: say(language, "breadthSubtitle", { date }),
      key: [
        { mark: "observedDot", text: say(language, "observedNumber") },
        { mark: "interval", text: say(language, "medianAndMiddle80") },
      ],
    },
    caption,
    scales: {
      x: axis(upTo(top, 10, String), say(language, "breadthAxis"), true),
      y: { ...axis(rowNames(observed.map((_, n) => categories(n, language))), "", false), reverse: true },
    },
    datasets: [],
    plugins: [intervalRows(rows, undefined)],
    margins: { left: 24, right: 40 },
  });
  return { id: "instrument-breadth", title, config, width, height, alt: altOf(input), table: tableOf(input) };
}
