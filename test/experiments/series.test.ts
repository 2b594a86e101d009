import { mean, standardDeviation } from "simple-statistics";
import { expect, test } from "vitest";
import { runEnsemble } from "../../src/experiments/ensemble.js";
import type { Closeness } from "../../src/experiments/series.js";
import { liberalisation } from "../../src/model/mechanisms/race.js";
import { wholeEconomy } from "../laws/scenarios.js";

const RUNS = 3;
const scenario = { ...wholeEconomy("record: 200"), runs: RUNS };

/** The course of liberalisation, which differs among provinces and runs. */
function courseOf(closeness: Closeness) {
  const { series, localities } = runEnsemble(scenario, { closeness });
  const course = series.courses.find(({ column }) => column === liberalisation);
  if (!course) throw new Error("liberalisation is not recorded");
  return { ...course, days: series.days.length, n: localities.length };
}

test("means, spread and mean courses are those of the provinces in each run", () => {
  const { full, mean: means, sd, byProvince, days, n } = courseOf("every-province");
  const levels = (run: number, day: number) => [...(full ?? []).slice((run * days + day) * n).slice(0, n)];
  for (let day = 0; day < days; day++) {
    const runs = Array.from({ length: RUNS }, (_, run) => levels(run, day));
    runs.forEach((of, run) => {
      expect(means[run * days + day]).toBeCloseTo(mean(of), 12);
      expect(sd[run * days + day]).toBeCloseTo(standardDeviation(of), 12);
    });
    for (let i = 0; i < n; i++)
      expect(byProvince[day * n + i]).toBeCloseTo(mean(runs.map((of) => of[i])), 12);
  }
});

test("the closer the course is kept, the more of it is there, and what is there is the same", () => {
  const [least, usual, most] = (["mean", "spread", "every-province"] as const).map(courseOf);
  expect(least.mean).toEqual(usual.mean);
  expect(most.mean).toEqual(usual.mean);
  expect([least.sd.length, least.byProvince.length, least.full, usual.full]).toEqual([0, 0, null, null]);
  expect([most.sd, most.byProvince]).toEqual([usual.sd, usual.byProvince]);
});
