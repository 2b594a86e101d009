import type { Table } from "../../math/table.js";
import { axis, upTo } from "../drawing/axes.js";
import { dayAfter, dayText } from "../drawing/calendar.js";
import type { Chart, Frame } from "../drawing/chart.js";
import type { Dialect } from "../drawing/dialect.js";
import { intervalRows, rowNames } from "../drawing/interval-rows.js";
import type { KeyItem } from "../drawing/key.js";
import { percent } from "../drawing/numbers.js";
import type { Interval } from "../drawing/quantiles.js";
import { configure } from "../drawing/sheet.js";
import { say } from "../phrases/say.js";

/** Kinds of policy instrument. */
export type InstrumentCategory = "authority" | "incentive" | "capacity" | "symbolic" | "learning";

/** Share of the provinces (0 to 1) that have opened a category. */
export interface InstrumentShare {
  readonly category: InstrumentCategory;
  readonly simulated: Interval;
  /** Null where the data do not tell categories apart. */
  readonly observed: number | null;
}

/** Shares of the categories on a day. */
export interface InstrumentShares extends Frame {
  /** ISO date of day 0. */
  readonly baseDate: string;
  readonly untilDay: number;
  /** Number of provinces the shares refer to. */
  readonly provinces: number;
  readonly rows: readonly InstrumentShare[];
}

function itemOf(row: InstrumentShare, language: Dialect): string {
  const { low, middle, high } = row.simulated;
  const name = say(language, row.category);
  return say(language, "categoryShare", {
    name,
    m: percent(middle ?? 0),
    a: percent(low ?? 0),
    b: percent(high ?? 0),
  });
}

function keyOf({ language, rows }: InstrumentShares): KeyItem[] {
  const simulated = { mark: "interval", text: say(language, "medianAndMiddle80") } as const;
  if (rows.every((row) => row.observed === null)) return [simulated];
  return [{ mark: "observedDot", text: say(language, "observedShare") }, simulated];
}

function tableOf(rows: readonly InstrumentShare[]): Table {
  return {
    columns: ["category", "observed", "q10", "q50", "q90"],
    rows: rows.map(({ category, observed, simulated: s }) => [category, observed, s.low, s.middle, s.high]),
  };
}

/** Share of provinces that opened each category: simulated median and 80% interval, observed where known. */
export function instrumentShares(input: InstrumentShares): Chart {
  const { language, caption, rows, provinces: n } = input;
  const [width, height] = [1400, 340 + 62 * rows.length];
  const title = say(language, "sharesTitle");
  const date = dayText(dayAfter(input.baseDate, input.untilDay), language);
  const names = rows.map((row) => say(language, row.category));
  const config = configure({
    width,
    height,
    heading: { title, subtitle: say(language, "sharesSubtitle", { n, date }), key: keyOf(input) },
    caption,
    scales: {
      x: axis(
        upTo(1, 5, (value) => `${percent(value)}%`),
        say(language, "sharesAxis"),
        true,
      ),
      y: { ...axis(rowNames(names), "", false), reverse: true },
    },
    datasets: [],
    plugins: [
      intervalRows(
        rows.map(({ simulated, observed }) => ({ simulated, observed: observed ?? undefined })),
        undefined,
      ),
    ],
    margins: { left: 24, right: 40 },
  });
  const list = rows.map((row) => itemOf(row, language)).join(say(language, "semicolon"));
  const alt = say(language, "sharesAlt", { list });
  return { id: "instrument-shares", title, config, width, height, alt, table: tableOf(rows) };
}
