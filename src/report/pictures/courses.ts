import type { Column } from "../../engine/column.js";
import type { Ensemble } from "../../experiments/ensemble.js";
import type { Course } from "../../experiments/series.js";

/** The recorded course of a column; undefined where its mechanism is never on. */
export function courseOf({ series }: Ensemble, column: Column): Course | undefined {
  return series.courses.find((course) => course.column === column);
}

/** Mean over the runs on each recorded day; noughts where nothing is recorded. */
export function meanCourse(ensemble: Ensemble, column: Column): number[] {
  const { series, outcomes } = ensemble;
  const days = series.days.length;
  const course = courseOf(ensemble, column);
  return series.days.map((_, day) => {
    let sum = 0;
    for (let run = 0; run < outcomes.runs; run++) sum += course?.mean[run * days + day] ?? 0;
    return sum / outcomes.runs;
  });
}

/** A course between its recorded days, by straight lines; beyond them, its ends. */
export function valueOn(days: readonly number[], values: readonly number[], day: number): number {
  const after = days.findIndex((each) => each >= day);
  if (after < 0) return values[values.length - 1];
  if (after === 0) return values[0];
  const share = (day - days[after - 1]) / (days[after] - days[after - 1]);
  return values[after - 1] + share * (values[after] - values[after - 1]);
}
