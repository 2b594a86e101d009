import { categories } from "../../model/mechanisms/instruments.js";
import type { Ensemble } from "../ensemble.js";
import type { Course } from "../series.js";

/** Where the pasts of a run and of its fork first differ. */
export interface Departure {
  /** What differs, such as "day of publication" or the name of a recorded column. */
  readonly what: string;
  /** Seed of the run; null for a mean over all runs. */
  readonly seed: number | null;
  /** Id of the province; null for a figure of the country. */
  readonly province: string | null;
  /** Day of a recorded value; null where the value is a day itself. */
  readonly day: number | null;
  readonly saved: number;
  readonly forked: number;
}

/** How much of two pasts was compared, bit by bit, and where they first part. */
export interface PastCheck {
  /** The past is everything before this day. */
  readonly before: number;
  /** Days of decisions, publications and first uses of instruments that lie in it, with their causes. */
  readonly events: number;
  /** Recorded values in it: of the country, mean and SD over provinces in each run, mean over runs of each province. */
  readonly values: number;
  readonly departure: Departure | null;
}

/** Compares everything that two ensembles of the same seeds hold of what lies before a day. */
export function comparePasts(saved: Ensemble, forked: Ensemble, before: number): PastCheck {
  const events = compareEvents(saved, forked, before);
  const courses = compareCourses(saved, forked, before);
  return {
    before,
    events: events.count,
    values: courses.count,
    departure: events.departure ?? courses.departure,
  };
}

interface Tally {
  count: number;
  departure: Departure | null;
}

/** Days on which something happens, and what was behind each decision. */
function compareEvents(saved: Ensemble, forked: Ensemble, before: number): Tally {
  const tally: Tally = { count: 0, departure: null };
  const [a, b] = [saved.outcomes, forked.outcomes];
  const where = (cell: number) => ({
    seed: saved.seeds[Math.floor(cell / a.provinces)],
    province: saved.localities[cell % a.provinces].id,
    day: null,
  });
  const compareDays = (what: string, one: Float64Array, other: Float64Array) => {
    for (let cell = 0; cell < one.length; cell++) {
      if (one[cell] >= before && other[cell] >= before) continue;
      tally.count += 1;
      if (Object.is(one[cell], other[cell])) continue;
      tally.departure ??= { what, ...where(cell), saved: one[cell], forked: other[cell] };
    }
  };
  compareDays("day of decision", a.values.decided, b.values.decided);
  compareDays("day of publication", a.values.published, b.values.published);
  categories.forEach((category, c) => {
    compareDays(`first day of ${category}`, a.opened[c], b.opened[c]);
  });
  const grounds = [
    ...a.causes.map((cause, k) => [`share of ${cause}`, a.share[k], b.share[k]] as const),
    ["leading rival", a.leader, b.leader] as const,
    ["share of the leading rival", a.leaderShare, b.leaderShare] as const,
  ];
  for (const [what, one, other] of grounds)
    for (let cell = 0; cell < one.length; cell++)
      if (a.values.decided[cell] < before && !Object.is(one[cell], other[cell]))
        tally.departure ??= { what, ...where(cell), saved: one[cell], forked: other[cell] };
  return tally;
}

/** Columns that both record: a fork that switches a mechanism on records more than the saved run did. */
function compareCourses(saved: Ensemble, forked: Ensemble, before: number): Tally {
  const tally: Tally = { count: 0, departure: null };
  const days = pastDays(saved, before);
  for (const course of saved.series.courses) {
    const other = forked.series.courses.find(({ column }) => column === course.column);
    if (other) compareCourse(course, other, saved, days, tally);
  }
  return tally;
}

/** Ranks of the recorded days in the past. The state of the last step is recorded for the last day. */
function pastDays({ series, from, scenario }: Ensemble, before: number): number[] {
  return series.steps.flatMap((step, rank) => (from + step * scenario.step < before ? [rank] : []));
}

function compareCourse(
  course: Course,
  other: Course,
  { seeds, series, localities }: Ensemble,
  days: readonly number[],
  tally: Tally,
): void {
  const compare = (
    [one, two]: readonly [Float64Array, Float64Array],
    cell: number,
    where: Omit<Departure, "saved" | "forked">,
  ) => {
    tally.count += 1;
    if (!Object.is(one[cell], two[cell]))
      tally.departure ??= { ...where, saved: one[cell], forked: two[cell] };
  };
  const { name, scope } = course.column;
  const [length, n] = [series.days.length, localities.length];
  for (const rank of days) {
    const day = series.days[rank];
    seeds.forEach((seed, run) => {
      const where = { seed, province: null, day };
      compare([course.mean, other.mean], run * length + rank, { what: name, ...where });
      if (scope !== "nation")
        compare([course.sd, other.sd], run * length + rank, { what: `SD of ${name}`, ...where });
    });
    if (scope === "nation") continue;
    for (let i = 0; i < n; i++) {
      const where = { what: `mean of ${name}`, seed: null, province: localities[i].id, day };
      compare([course.byProvince, other.byProvince], rank * n + i, where);
    }
  }
}
