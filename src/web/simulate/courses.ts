import { ascending, quantilesOf } from "../../analysis/quantile.js";
import type { Ensemble } from "../../experiments/ensemble.js";
import type { BandPoint } from "./over-runs.js";

/** The course of an outcome in the nation, on the recorded days. */
export interface NationalCourse {
  /** Name of the column. */
  readonly name: string;
  /** The first run. */
  readonly run: readonly number[];
  /** The middle 80% of runs. */
  readonly band: readonly BandPoint[];
}

/** Courses of the outcomes that mechanisms of a scenario declare. */
export function coursesOf({ series: { courses, days }, seeds }: Ensemble): NationalCourse[] {
  return courses
    .filter(({ column }) => column.outcome !== null)
    .map(({ column, mean }) => ({
      name: column.name,
      run: [...mean.subarray(0, days.length)],
      band: days.map((day, d) => {
        const [low, high] = quantilesOf(
          ascending(seeds.map((_, run) => mean[run * days.length + d]!)),
          [0.1, 0.9],
        );
        return { day, low: low!, high: high! };
      }),
    }));
}
