import { formatDay } from "../../math/calendar.js";
import { nameOf } from "../parts/places.js";
import type { Simulated } from "../simulate/request.js";
import { monthOf, say } from "../words/speak.js";
import type { Twin } from "./twin.js";

/** How open the provinces are on one of the recorded days. */
export interface RacePoint {
  readonly day: number;
  readonly mean: number;
  /** Index and level of the least and of the most open province. */
  readonly least: readonly [index: number, level: number];
  readonly most: readonly [index: number, level: number];
}

/** Sums up each recorded day of the race. */
export function racePoints({ days, ids, liberalisation }: Simulated): readonly RacePoint[] {
  const n = ids.length;
  return days.map((day, d) => {
    const levels = liberalisation.subarray(d * n, (d + 1) * n);
    const [low, high] = [Math.min(...levels), Math.max(...levels)];
    return {
      day,
      mean: levels.reduce((sum, level) => sum + level, 0) / n,
      least: [levels.indexOf(low), low],
      most: [levels.indexOf(high), high],
    };
  });
}

/** A day of the race in words. */
export function racePointInWords({ day, mean, least, most }: RacePoint, { ids, baseDay }: Simulated): string {
  return say("racePoint", {
    ...{ date: monthOf(baseDay + day), mean: two(mean), low: two(least[1]), high: two(most[1]) },
    ...{ least: nameOf(ids[least[0]]!), most: nameOf(ids[most[0]]!) },
  });
}

/** The twin of the race; its table has a column for each province. */
export function raceTwin(result: Simulated): Twin {
  const { ids, days, baseDay, liberalisation } = result;
  const points = racePoints(result);
  const [first, last] = [points[0]!, points.at(-1)!];
  return {
    title: say("race"),
    name: "race",
    summary: say("raceSummary", {
      ...{ start: two(first.mean), end: two(last.mean) },
      ...{ most: nameOf(ids[last.most[0]]!), high: two(last.most[1]) },
      ...{ least: nameOf(ids[last.least[0]]!), low: two(last.least[1]) },
    }),
    table: () => ({
      columns: [say("date"), say("mean"), ...ids.map(nameOf)],
      rows: days.map((day, d) => [
        formatDay(Math.floor(baseDay + day)),
        rounded(points[d]!.mean),
        ...ids.map((_, i) => rounded(liberalisation[d * ids.length + i]!)),
      ]),
    }),
  };
}

function two(level: number): string {
  return level.toFixed(2);
}

function rounded(level: number): number {
  return Math.round(level * 1000) / 1000;
}
