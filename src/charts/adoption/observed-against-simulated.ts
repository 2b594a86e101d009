import type { ChartDataset, Plugin } from "chart.js";
import { logAxis } from "../drawing/axes.js";
import { lineOf } from "../drawing/band.js";
import { dayAfter, dayText } from "../drawing/calendar.js";
import type { Chart } from "../drawing/chart.js";
import { disc, hollowDiamond } from "../drawing/marks.js";
import { shortNumber } from "../drawing/numbers.js";
import { faded, ink, SIMULATED } from "../drawing/palette.js";
import { penOf, strokeLine } from "../drawing/pen.js";
import { nameOf } from "../drawing/place.js";
import { pointLabels } from "../drawing/point-labels.js";
import { medianOf, rankCorrelation } from "../drawing/ranks.js";
import { configure } from "../drawing/sheet.js";
import { listOf, say } from "../phrases/say.js";
import {
  type AdoptionDates,
  type AdoptionRow,
  byObservedDay,
  datesTable,
  namesWhere,
} from "./adoption-row.js";
import { neverStrip } from "./never-strip.js";

const SIZE = 1150;

/** Where "never" stands on either axis: the strip runs from 1.15 to 2.4 times the last day (logarithmic). */
const strip = (lastDay: number) => ({ from: lastDay * 1.15, at: lastDay * 1.66, to: lastDay * 2.4 });

function altOf(input: AdoptionDates): string {
  const { language, rows } = input;
  const dated = rows.flatMap((row) =>
    row.observed === null || row.simulated.middle === null
      ? []
      : [{ observed: row.observed, simulated: row.simulated.middle }],
  );
  const misses = dated.map(({ observed, simulated }) => simulated - observed);
  const rho = rankCorrelation(
    dated.map((d) => d.observed),
    dated.map((d) => d.simulated),
  );
  return say(language, "scatterAlt", {
    all: rows.length,
    both: dated.length,
    rho: rho === null ? say(language, "none") : shortNumber(rho, 2),
    later: misses.filter((miss) => miss > 0).length,
    earlier: misses.filter((miss) => miss < 0).length,
    miss: shortNumber(medianOf(misses.map(Math.abs)) ?? 0, 0),
    nevers: listOf(
      language,
      namesWhere(input, (row) => row.observed === null),
    ),
    simNevers: listOf(
      language,
      namesWhere(input, (row) => row.simulated.middle === null),
    ),
  });
}

interface Spot {
  readonly row: AdoptionRow;
  readonly x: number;
  readonly y: number;
}

/** Positions of the points; those never observed stand side by side in the strip, in order of the simulated median. */
function spotsOf({ rows, lastDay }: AdoptionDates): Spot[] {
  const never = byObservedDay(rows).filter((row) => row.observed === null);
  const lane = (row: AdoptionRow) => (never.length < 2 ? 0.5 : never.indexOf(row) / (never.length - 1));
  return rows.map((row) => ({
    row,
    x: row.observed ?? lastDay * (1.32 + 0.8 * lane(row)),
    y: row.simulated.middle ?? strip(lastDay).at,
  }));
}

/** Points with their 80% intervals; hollow when most runs have no plan. */
function spotMarks(spots: readonly Spot[], lastDay: number): Plugin<"line"> {
  return {
    id: "spots",
    afterDatasetsDraw(chart) {
      const pen = penOf(chart);
      const x = (value: number) => chart.scales.x!.getPixelForValue(value);
      const y = (value: number | null) => chart.scales.y!.getPixelForValue(value ?? strip(lastDay).at);
      pen.lineWidth = 3;
      for (const spot of spots) {
        const { low, high } = spot.row.simulated;
        strokeLine(
          pen,
          [
            [x(spot.x), y(low === null ? null : Math.max(1, low))],
            [x(spot.x), y(high)],
          ],
          faded(SIMULATED, 0.2),
        );
      }
      for (const spot of spots) {
        if (spot.row.simulated.middle === null) hollowDiamond(pen, x(spot.x), y(spot.y), 8, SIMULATED);
        else disc(pen, x(spot.x), y(spot.y), 7, SIMULATED);
      }
    },
  };
}

/** Where the axes begin: below all points and the ends of their intervals, but not before the first day. */
function leastOf(spots: readonly Spot[]): number {
  const days = spots.flatMap(({ x, y, row }) => [x, y, row.simulated.low ?? y]);
  return Math.max(1, Math.min(...days) * 0.8);
}

const dayTicks = [1, 3, 10, 30, 50, 100, 200, 365, 500, 1000, 2000, 5000, 10000];

/** Scatter by province with the identity line; margins hold those who never adopt, observed or simulated. */
export function observedAgainstSimulated(input: AdoptionDates): Chart {
  const { language, baseDate, lastDay, caption } = input;
  const spots = spotsOf(input);
  const least = leastOf(spots);
  const { from, to } = strip(lastDay);
  const ticks = dayTicks.filter((day) => day >= least && day <= lastDay);
  const range = { min: least, max: to, ticks: ticks.map((value) => ({ value, text: String(value) })) };
  const title = say(language, "scatterTitle");
  const subtitle = say(language, "scatterSubtitle", { date: dayText(dayAfter(baseDate, 0), language) });
  const identity: ChartDataset<"line"> = lineOf([least, from], [least, from], {
    colour: ink.quiet,
    width: 2,
    stepped: false,
    dash: [6, 5],
  });
  const config = configure({
    width: SIZE,
    height: SIZE,
    heading: {
      title,
      subtitle,
      key: [
        { mark: "simulatedDot", text: say(language, "provincePoint") },
        { mark: "thinInterval", text: say(language, "middle80") },
        { mark: "simulatedNever", text: say(language, "simulatedNever") },
        { mark: "dashed", text: say(language, "identity") },
      ],
    },
    caption,
    scales: { x: logAxis(range, say(language, "scatterX")), y: logAxis(range, say(language, "scatterY")) },
    datasets: [identity],
    plugins: [
      neverStrip({ axis: "x", from, text: say(language, "never") }),
      neverStrip({ axis: "y", from, text: say(language, "never") }),
      spotMarks(spots, lastDay),
      pointLabels(spots.map(({ row, x, y }) => ({ x, y, text: nameOf(row.place, language) }))),
    ],
    margins: { left: 20, right: 30 },
  });
  const id = "observed-against-simulated";
  return { id, title, config, width: SIZE, height: SIZE, alt: altOf(input), table: datesTable(input.rows) };
}
