import type { BandPoint } from "../simulate/over-runs.js";
import type { Simulated } from "../simulate/request.js";
import type { Outcome } from "./lesson.js";

export interface Point {
  readonly day: number;
  readonly height: number;
}

/** The course of a lesson's outcome: in the first run, and the middle 80% of runs. */
export interface OutcomeCourse {
  readonly run: readonly Point[];
  readonly band: readonly BandPoint[];
}

/** Finds the course of the outcome among what was simulated; flat where the scenario does not have it. */
export function courseOf(runs: Simulated, { course }: Outcome): OutcomeCourse {
  if (course === "plans") {
    const days = [...runs.published.subarray(0, runs.ids.length)];
    return { run: stairs(days, runs.from, runs.until), band: runs.overRuns.band };
  }
  const found = runs.courses.find(({ name }) => name === course);
  if (!found) return { run: [], band: [] };
  return { run: found.run.map((height, d) => ({ day: runs.days[d]!, height })), band: found.band };
}

/** A flight of stairs that rises by one on each of the days. */
export function stairs(days: readonly number[], from: number, until: number): Point[] {
  const risen = days.filter((day) => day <= until).sort((a, b) => a - b);
  const steps = risen.flatMap((day, k) => [
    { day, height: k },
    { day, height: k + 1 },
  ]);
  return [{ day: from, height: 0 }, ...steps, { day: until, height: risen.length }];
}

/** Height of a course on a day: of the last point up to it. */
export function heightOn(course: readonly Point[], day: number): number {
  return course.reduce((height, point) => (point.day <= day ? point.height : height), 0);
}
