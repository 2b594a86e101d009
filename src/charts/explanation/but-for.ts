import type { Table } from "../../math/table.js";
import { neverStrip } from "../adoption/never-strip.js";
import { axis, dateRange } from "../drawing/axes.js";
import { dayAfter, dayText } from "../drawing/calendar.js";
import type { Chart, Frame } from "../drawing/chart.js";
import { intervalRows, rowNames } from "../drawing/interval-rows.js";
import type { KeyItem } from "../drawing/key.js";
import { percent } from "../drawing/numbers.js";
import { nameOf, type Place } from "../drawing/place.js";
import type { Interval } from "../drawing/quantiles.js";
import { SHARE_COLUMN, shareColumn } from "../drawing/share-column.js";
import { configure } from "../drawing/sheet.js";
import { say } from "../phrases/say.js";

/** Dates of the plan without one mechanism; `id` null is the scenario as it is. */
export interface ButForRow {
  readonly id: string | null;
  /** Name of the mechanism; not read where the id is null. */
  readonly name: string;
  /** Day of the plan in the run that is shown; null = none. */
  readonly shown: number | null;
  readonly simulated: Interval;
  /** Share of the runs without a plan. */
  readonly neverShare: number;
}

/** What becomes of a province's date but for each mechanism. */
export interface ButForDates extends Frame {
  readonly baseDate: string;
  readonly lastDay: number;
  readonly place: Place;
  readonly runs: number;
  /** Seed of the run that is shown. */
  readonly seed: number;
  readonly rows: readonly ButForRow[];
}

const WIDTH = 1400;
const STRIP = 0.1;
const ROW = 46;

function rowName({ language }: ButForDates, { id, name }: ButForRow): string {
  return id === null ? say(language, "asItIs") : say(language, "lacking", { name });
}

function keyOf({ language, seed }: ButForDates): KeyItem[] {
  return [
    { mark: "observedDot", text: say(language, "thisRun", { seed }) },
    { mark: "observedNever", text: say(language, "thisRunNever") },
    { mark: "interval", text: say(language, "medianAndMiddle80") },
    { mark: "simulatedNever", text: say(language, "simulatedNever") },
  ];
}

function altOf(input: ButForDates): string {
  const { language, baseDate, rows, runs } = input;
  const list = rows.map((row) =>
    say(language, "butForItem", {
      name: rowName(input, row),
      date: row.shown === null ? say(language, "never") : dayText(dayAfter(baseDate, row.shown), language),
      share: percent(row.neverShare),
    }),
  );
  return say(language, "butForAlt", { n: runs, list: list.join(say(language, "semicolon")) });
}

function tableOf({ rows }: ButForDates): Table {
  return {
    columns: ["without", "shown_day", "q10_day", "q50_day", "q90_day", "never_share"],
    rows: rows.map(({ id, shown, simulated: s, neverShare }) => [
      ...[id ?? "", shown, s.low, s.middle, s.high, neverShare],
    ]),
  };
}

/** One row for each mechanism that is switched off: the date in one run, and the median with the middle 80% of all. */
export function butForDates(input: ButForDates): Chart {
  const { language, baseDate, lastDay, caption, rows } = input;
  const height = 330 + ROW * rows.length + 23 * caption.length;
  const title = say(language, "butForTitle", { name: nameOf(input.place, language) });
  const max = lastDay * (1 + STRIP);
  const names = rows.map((row) => rowName(input, row));
  const marks = rows.map(({ simulated, shown }) => ({ simulated, observed: shown }));
  const config = configure({
    ...{ width: WIDTH, height, caption },
    heading: { title, subtitle: say(language, "butForSubtitle"), key: keyOf(input) },
    scales: {
      x: axis(dateRange({ baseDate, lastDay, max }, language), "", true),
      y: { ...axis(rowNames(names), "", false), reverse: true },
    },
    datasets: [],
    plugins: [
      neverStrip({ axis: "x", from: lastDay, text: say(language, "never") }),
      intervalRows(marks, { from: lastDay, at: lastDay * (1 + STRIP / 2) }),
      shareColumn(
        rows.map(({ neverShare }) => neverShare),
        say(language, "neverShare"),
      ),
    ],
    margins: { left: 24, right: SHARE_COLUMN },
  });
  return { id: "but-for", title, config, width: WIDTH, height, alt: altOf(input), table: tableOf(input) };
}
