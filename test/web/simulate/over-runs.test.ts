import { expect, test } from "vitest";
import { overRuns } from "../../../src/web/simulate/over-runs.js";

const NEVER = Number.POSITIVE_INFINITY;

test("many runs come to the quantiles of their counts on each day and of the days of each province", () => {
  // Eleven runs of two provinces: the first on day 10k in run k, the second only in the first two runs.
  const published = Float64Array.from(
    Array.from({ length: 11 }, (_, run) => [10 * run, run < 2 ? 50 : NEVER]).flat(),
  );
  const { band, middles, reached } = overRuns(published, 2, 0, 100);
  expect(middles[0]).toEqual([10, 90]);
  expect(middles[1]).toEqual([50, null]);
  expect(reached).toEqual([1, 2 / 11]);
  expect(band[0]).toEqual({ day: 0, low: 0, high: 0 });
  expect(band[40]!.day).toBe(50);
  // On day 50, two runs have both, runs 2 to 5 have one, the others none.
  expect(band[40]).toEqual({ day: 50, low: 0, high: 2 });
  expect(band.at(-1)).toEqual({ day: 100, low: 1, high: 2 });
});
