import { axis, dateRange } from "../drawing/axes.js";
import { dayAfter, dayText } from "../drawing/calendar.js";
import type { Chart } from "../drawing/chart.js";
import { intervalRows, rowNames } from "../drawing/interval-rows.js";
import type { KeyItem } from "../drawing/key.js";
import { percent } from "../drawing/numbers.js";
import { nameOf } from "../drawing/place.js";
import { SHARE_COLUMN, shareColumn } from "../drawing/share-column.js";
import { configure } from "../drawing/sheet.js";
import { listOf, say } from "../phrases/say.js";
import { type AdoptionDates, byObservedDay, datesTable, isInside, namesWhere } from "./adoption-row.js";
import { neverStrip } from "./never-strip.js";

const WIDTH = 1400;
/** Width of the strip for "never", as a share of the days shown. */
const STRIP = 0.1;

function altOf(input: AdoptionDates): string {
  const { language, rows } = input;
  const adopters = byObservedDay(rows).filter((row) => row.observed !== null);
  const nevers = namesWhere(input, (row) => row.observed === null);
  const often = [...rows].sort((a, b) => b.neverShare - a.neverShare).slice(0, 5);
  const end = (row = adopters[0]) => ({
    name: row ? nameOf(row.place, language) : say(language, "none"),
    date: row ? dayText(dayAfter(input.baseDate, row.observed!), language) : say(language, "never"),
  });
  const [first, final] = [end(), end(adopters[adopters.length - 1])];
  return say(language, "timelineAlt", {
    all: rows.length,
    n: adopters.length,
    first: first.name,
    firstDate: first.date,
    last: final.name,
    lastDate: final.date,
    never: nevers.length,
    nevers: listOf(language, nevers),
    inside: rows.filter((row) => isInside(row.simulated, row.observed)).length,
    often: listOf(
      language,
      often.map(({ place, neverShare }) =>
        say(language, "nameAndShare", { name: nameOf(place, language), n: percent(neverShare) }),
      ),
    ),
  });
}

function keyOf({ language }: AdoptionDates): KeyItem[] {
  return [
    { mark: "observedDot", text: say(language, "observedDate") },
    { mark: "observedNever", text: say(language, "observedNever") },
    { mark: "interval", text: say(language, "medianAndMiddle80") },
    { mark: "simulatedNever", text: say(language, "simulatedNever") },
  ];
}

/** One row a province in order of the observed date, with the simulated median and 80% interval. */
export function adoptionTimeline(input: AdoptionDates): Chart {
  const { language, baseDate, lastDay, caption } = input;
  const rows = byObservedDay(input.rows);
  const height = 300 + 28 * rows.length;
  const title = say(language, "timelineTitle");
  const subtitle = say(language, "timelineSubtitle", { date: dayText(dayAfter(baseDate, 0), language) });
  const max = lastDay * (1 + STRIP);
  const names = rows.map(({ place }) => nameOf(place, language));
  const shares = rows.map((row) => row.neverShare);
  const config = configure({
    width: WIDTH,
    height,
    heading: { title, subtitle, key: keyOf(input) },
    caption,
    scales: {
      x: axis(dateRange({ baseDate, lastDay, max }, language), "", true),
      y: { ...axis(rowNames(names), "", false), reverse: true },
    },
    datasets: [],
    plugins: [
      neverStrip({ axis: "x", from: lastDay, text: say(language, "never") }),
      intervalRows(rows, { from: lastDay, at: lastDay * (1 + STRIP / 2) }),
      shareColumn(shares, say(language, "neverShare")),
    ],
    margins: { left: 24, right: SHARE_COLUMN },
  });
  return {
    id: "adoption-timeline",
    title,
    config,
    width: WIDTH,
    height,
    alt: altOf(input),
    table: datesTable(rows),
  };
}
