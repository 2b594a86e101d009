import type { Table } from "../../math/table.js";
import { isInside } from "../adoption/adoption-row.js";
import { axis, upTo } from "../drawing/axes.js";
import { dayAfter, dayText } from "../drawing/calendar.js";
import type { Chart, Frame } from "../drawing/chart.js";
import { intervalRows, rowNames } from "../drawing/interval-rows.js";
import { nameOf, type Place } from "../drawing/place.js";
import type { Interval } from "../drawing/quantiles.js";
import { configure } from "../drawing/sheet.js";
import { say } from "../phrases/say.js";

/** Number of AI policies of a province. */
export interface PolicyCount {
  readonly place: Place;
  readonly observed: number;
  readonly simulated: Interval;
}

/** Numbers of policies up to a day. */
export interface PolicyIntensity extends Frame {
  /** ISO date of day 0. */
  readonly baseDate: string;
  /** Day up to which policies count. */
  readonly untilDay: number;
  readonly rows: readonly PolicyCount[];
}

const byObserved = (rows: readonly PolicyCount[]) =>
  [...rows].sort((a, b) => b.observed - a.observed || (a.place.id < b.place.id ? -1 : 1));

function altOf({ language, rows }: PolicyIntensity): string {
  const first = byObserved(rows)[0]!;
  return say(language, "intensityAlt", {
    all: rows.length,
    total: rows.reduce((sum, row) => sum + row.observed, 0),
    first: nameOf(first.place, language),
    most: first.observed,
    inside: rows.filter((row) => isInside(row.simulated, row.observed)).length,
    simTotal: rows.reduce((sum, row) => sum + (row.simulated.middle ?? 0), 0),
  });
}

function tableOf(rows: readonly PolicyCount[]): Table {
  return {
    columns: ["province", "name", "observed", "q10", "q50", "q90"],
    rows: rows.map(({ place, observed, simulated: s }) => {
      return [place.id, place.en, observed, s.low, s.middle, s.high];
    }),
  };
}

/** Policies per province: simulated median and 80% interval against the observed number. */
export function policyIntensity(input: PolicyIntensity): Chart {
  const { language, caption } = input;
  const rows = byObserved(input.rows);
  const [width, height] = [1400, 300 + 28 * rows.length];
  const title = say(language, "intensityTitle");
  const date = dayText(dayAfter(input.baseDate, input.untilDay), language);
  const top = Math.max(...rows.flatMap((row) => [row.observed, row.simulated.high ?? 0])) + 0.5;
  const names = rows.map(({ place }) => nameOf(place, language));
  const config = configure({
    width,
    height,
    heading: {
      title,
      subtitle: say(language, "intensitySubtitle", { date }),
      key: [
        { mark: "observedDot", text: say(language, "observedNumber") },
        { mark: "interval", text: say(language, "medianAndMiddle80") },
      ],
    },
    caption,
    scales: {
      x: { ...axis(upTo(top, 10, String), say(language, "intensityAxis"), true) },
      y: { ...axis(rowNames(names), "", false), reverse: true },
    },
    datasets: [],
    plugins: [intervalRows(rows, undefined)],
    margins: { left: 24, right: 40 },
  });
  return { id: "policy-intensity", title, config, width, height, alt: altOf(input), table: tableOf(rows) };
}
