import type { Ensemble } from "./ensemble.js";
import { optionalCourses } from "./series.js";
import { snake } from "./tables/cells.js";

/** Figures by their name in results. */
export type NamedFigures = Readonly<Record<string, number | null>>;

/**
 * What the optional mechanisms of a scenario come to in each run: the last values of what they record, means over
 * provinces where each has its own. Empty for a scenario without any.
 */
export function optionalFigures({ scenario, series, outcomes }: Ensemble): NamedFigures[] {
  const optional = optionalCourses(scenario);
  const courses = series.courses.filter(({ column }) => optional.includes(column));
  const days = series.days.length;
  return Array.from({ length: outcomes.runs }, (_, run) =>
    Object.fromEntries(courses.map(({ column, mean }) => [snake(column.name), mean[run * days + days - 1]])),
  );
}
