import { expect, test } from "vitest";
import { coxRegression } from "../../../src/analysis/survival/cox.js";
import { proportionality } from "../../../src/analysis/survival/proportionality.js";
import { exponential } from "../../../src/math/exponential.js";
import { openStream } from "../../../src/math/random.js";
import { column, expectClose, tied, tiedCovariates, tiedTimes, untied } from "./samples.js";

test.each(["efron", "breslow"] as const)(
  "the tests of the tied discrete data are those of R, each and together (%s)",
  (ties) => {
    const tests = proportionality(coxRegression(tiedTimes, tiedCovariates, ties));
    expectClose(
      column(tests, "chiSquare"),
      tied.cox[ties].zph.map((row) => row[0]),
    );
    expectClose(
      column(tests, "p"),
      tied.cox[ties].zph.map((row) => row[2]),
    );
  },
);

test("they reject hazards that cross, and do not reject hazards that are proportional", () => {
  const stream = openStream("crossing");
  const group = Array.from({ length: 200 }, (_, k) => k % 2);
  const times = group.map((each) => ({
    time: each ? exponential(stream) ** 2 : exponential(stream) ** 0.5,
    event: true,
  }));
  expect(proportionality(coxRegression(times, { group }))[0].p).toBeLessThan(0.001);
  const fair = untied(200);
  expect(proportionality(coxRegression(fair.times, { x: fair.x, y: fair.y }))[2].p).toBeGreaterThan(0.01);
});

test("covariates may be tested as a group, and an unknown one is refused with those there are", () => {
  const fit = coxRegression(tiedTimes, tiedCovariates);
  const [grouped, all] = proportionality(fit, [["x1", "x2"]]);
  expect(grouped).toEqual(all);
  expect(() => proportionality(fit, [["gdp"]])).toThrow(/no covariate is called "gdp"; there are x1, x2/);
});
