import { expect, test } from "vitest";
import { runEnsemble } from "../../src/experiments/ensemble.js";
import { effectiveSectors } from "../../src/model/mechanisms/sectors.js";
import { shipped } from "../scenarios/shipped.js";

test("the sectors that are kept have the variety that the model records, in the first run on every day", () => {
  const { choices, series, localities } = runEnsemble({ ...shipped("herding"), runs: 3 });
  const n = localities.length;
  const recorded = series.courses.find(({ column }) => column === effectiveSectors)?.mean ?? [];
  const varietyAt = (sectors: ArrayLike<number>) => {
    const shares = Array.from(
      { length: 8 },
      (_, s) => Array.from(sectors).filter((each) => each === s).length / n,
    );
    return 1 / shares.reduce((sum, share) => sum + share * share, 0);
  };
  series.days.forEach((_, day) => {
    expect(varietyAt(choices?.course.subarray(day * n, (day + 1) * n) ?? [])).toBeCloseTo(recorded[day], 9);
  });
  expect(choices?.final.length).toBe(3 * n);
  expect(runEnsemble({ ...shipped("core"), runs: 1 }).choices).toBeNull();
});
