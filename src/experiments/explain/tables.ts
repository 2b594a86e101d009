import { formatDay } from "../../math/calendar.js";
import type { Cell, Table } from "../../math/table.js";
import { finite } from "../tables/cells.js";
import type { Explanation } from "./explanation.js";
import type { Spread } from "./spread.js";

/** One row a point of the run that is told: accumulated hazard by cause, and the clock. */
export function hazardTable({ told, baseDay }: Explanation): Table {
  const { course, clock } = told;
  return {
    columns: ["day", "date", ...course.causes.map((cause) => `hazard_${cause}`), "hazard", "clock"],
    rows: course.days.map((day, d) => {
      const sums = course.sums.map((each) => each[d]);
      const total = sums.reduce((sum, each) => sum + each, 0);
      return [day, formatDay(baseDay + Math.floor(day)), ...sums, total, clock];
    }),
  };
}

/** One row a cause: its share in the run that is told, and over all runs. */
export function causesTable({ told, causes }: Explanation): Table {
  const { course, share } = told;
  const ends = course.sums.map((sums) => sums[sums.length - 1]);
  const total = ends.reduce((sum, each) => sum + each, 0);
  const names = ["mean", "q10", "q90", "error", "n"];
  return {
    columns: [
      ...["cause", "told_share", "told_hazard", "told_hazard_share"],
      ...names.map((name) => `share_${name}`),
      ...names.map((name) => `hazard_share_${name}`),
    ],
    rows: causes.map(({ cause, onTheDay, accumulated }, k): Cell[] => [
      ...[cause, share?.[k] ?? null, ends[k], total > 0 ? ends[k] / total : null],
      ...cellsOf(onTheDay),
      ...cellsOf(accumulated),
    ]),
  };
}

function cellsOf(spread: Spread | null): Cell[] {
  if (spread === null) return [null, null, null, null, 0];
  return [spread.mean, spread.low, spread.high, spread.error, spread.n];
}

/** One row a goal that the run missed: what was there by then, and what would have been needed. */
export function neededTable({ needed, baseDay }: Explanation): Table {
  return {
    columns: ["goal", "day", "date", "hazard", "missing", "factor"],
    rows: needed.map(({ goal, day, accumulated, missing, factor }) => [
      ...[goal, day, formatDay(baseDay + Math.floor(day)), accumulated, missing, factor],
    ]),
  };
}

/** One row a mechanism that is switched off: the dates in the run that is told, and the pairs of all runs. */
export function butForTable({ told, butFor }: Explanation): Table {
  return {
    columns: [
      ...["without", "told_decided_day", "told_adopted_day", "told_adopted_day_without"],
      ...["n_pairs", "later", "same", "sooner", "only_with", "only_without", "neither"],
      ...["delta_q10", "delta_q50", "delta_q90", "restricted_delta_mean", "restricted_delta_error"],
    ],
    rows: butFor.map(({ mechanism, dates, pairs }): Cell[] => [
      ...[mechanism, finite(dates.decided[0]), finite(told.published), finite(dates.published[0])],
      ...[pairs.n, pairs.later, pairs.same, pairs.sooner],
      ...[pairs.onlyWith, pairs.onlyWithout, pairs.neither],
      ...(pairs.delta ?? [null, null, null]),
      ...[pairs.restricted, pairs.restrictedError],
    ]),
  };
}

/** One row a run: clock and dates as they are, and the date without each mechanism. */
export function pairsTable({ scenario, seeds, clocks, dates, butFor }: Explanation): Table {
  return {
    columns: [
      ...["run", "scenario", "rep", "seed", "clock", "decided_day", "adopted_day"],
      ...butFor.map(({ mechanism }) => `adopted_day_without_${mechanism}`),
    ],
    rows: seeds.map((seed, run): Cell[] => [
      ...[run + 1, scenario.id, 0, seed, clocks[run]],
      ...[finite(dates.decided[run]), finite(dates.published[run])],
      ...butFor.map((each) => finite(each.dates.published[run])),
    ]),
  };
}
