import { expect, test } from "vitest";
import { coxRegression } from "../../../src/analysis/survival/cox.js";
import { coxBaseline } from "../../../src/analysis/survival/cox-baseline.js";
import { nelsonAalen } from "../../../src/analysis/survival/nelson-aalen.js";
import { column, expectClose, tied, tiedCovariates, tiedTimes, untied } from "./samples.js";

test.each(["efron", "breslow"] as const)(
  "the baseline of the tied discrete data at covariates 0 is that of R (%s)",
  (ties) => {
    const steps = coxBaseline(coxRegression(tiedTimes, tiedCovariates, ties), { x1: 0, x2: 0 });
    expect(column(steps, "time")).toEqual(tied.cox[ties].basehaz_time);
    expectClose(column(steps, "cumulativeHazard"), tied.cox[ties].basehaz);
    expectClose(
      column(steps, "survival"),
      tied.cox[ties].basehaz.map((hazard) => Math.exp(-hazard)),
    );
  },
);

test("without covariates it is the hazard of Nelson and Aalen (Breslow), or of Fleming and Harrington (Efron)", () => {
  for (const [ties, hazard] of [
    ["breslow", "together"],
    ["efron", "in turn"],
  ] as const) {
    const steps = coxBaseline(coxRegression(tiedTimes, {}, ties), {});
    expectClose(
      column(steps, "cumulativeHazard"),
      column(nelsonAalen(tiedTimes, hazard), "cumulativeHazard"),
      1e-12,
    );
  }
});

test("a unit more of a covariate multiplies it by the hazard ratio, everywhere", () => {
  const { times, x, y } = untied(50);
  const fit = coxRegression(times, { x, y });
  const ratio = Math.exp(fit.estimates[0].estimate);
  const low = column(coxBaseline(fit, { x: 0, y: 1 }), "cumulativeHazard");
  expectClose(
    column(coxBaseline(fit, { x: 1, y: 1 }), "cumulativeHazard"),
    low.map((v) => v * ratio),
    1e-12,
  );
});

test("summed over all subjects, each at its own covariates and time, it is the number of events", () => {
  const { times, x, y } = untied(50);
  const fit = coxRegression(times, { x, y });
  const hazards = times.map(
    ({ time }, k) =>
      coxBaseline(fit, { x: x[k], y: y[k] }).findLast((step) => step.time <= time)?.cumulativeHazard ?? 0,
  );
  const events = times.filter(({ event }) => event).length;
  expect(hazards.reduce((sum, v) => sum + v, 0)).toBeCloseTo(events, 9);
});

test("strata come in the order of their names, whichever the data begin with", () => {
  const times = [1, 2, 3, 4].map((time) => ({ time, event: true }));
  const fit = coxRegression(times, {}, "efron", ["west", "east", "west", "east"]);
  expect(column(coxBaseline(fit, {}), "stratum")).toEqual(["east", "east", "west", "west"]);
});

test("every stratum begins anew", () => {
  const { times, x, y } = untied(50);
  const strata = y.map((v) => (v === 1 ? "west" : "east"));
  const steps = coxBaseline(coxRegression(times, { x }, "efron", strata), { x: 0 });
  const first = steps.find(({ stratum }) => stratum === "west");
  expect(first!.cumulativeHazard).toBeLessThan(0.2);
});

test("a covariate that is not given is refused by name", () => {
  const fit = coxRegression(tiedTimes, tiedCovariates);
  expect(() => coxBaseline(fit, { x1: 0 })).toThrow(
    /covariate "x2" is undefined; give a number for each of x1, x2/,
  );
});
