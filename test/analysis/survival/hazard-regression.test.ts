import { describe, expect, test } from "vitest";
import { hazardAt, hazardRegression } from "../../../src/analysis/survival/hazard-regression.js";
import { type PersonPeriod, personPeriods } from "../../../src/analysis/survival/person-periods.js";
import { column, expectClose, shuffled, tied, tiedCovariates, tiedTimes } from "./samples.js";

const periods = personPeriods(tiedTimes);
const events = column(periods, "event");

/** Covariates of R's formulas, by the names they have there. */
const values: Record<string, (row: PersonPeriod) => number> = {
  x1: ({ subject }) => tiedCovariates.x1[subject],
  x2: ({ subject }) => tiedCovariates.x2[subject],
  share: ({ period }) => tiedTimes.filter(({ time, event }) => event && time < period).length / 30,
  "log(t)": ({ period }) => Math.log(period),
};
const covariates = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, periods.map(values[name])]));

test("the tied discrete data are 500 periods at risk with 24 events, as in R", () => {
  expect(periods.length).toBe(tied.person_period.rows);
  expect(events.filter((event) => event).length).toBe(tied.person_period.events);
  expect(periods.filter(({ subject }) => subject === 2).map(({ period, event }) => [period, event])).toEqual([
    [1, false],
    [2, false],
    [3, false],
    [4, false],
    [5, false],
    [6, true],
  ]);
});

test("a time that is no whole number of periods is refused", () => {
  expect(() => personPeriods([{ time: 2.5, event: true }])).toThrow(
    /times\[0\].time is 2.5; allowed are whole numbers/,
  );
});

describe("the discrete-time hazard is that of R's glm for", () => {
  test.each(tied.glm.map((wanted) => ({ ...wanted, title: `${wanted.formula} (${wanted.link})` })))(
    "$title",
    (wanted) => {
      const fit = hazardRegression(
        events,
        covariates(wanted.names.slice(1)),
        wanted.link as "logit" | "cloglog",
      );
      expectClose(column(fit.estimates, "estimate"), wanted.coef);
      expectClose(column(fit.estimates, "standardError"), wanted.se);
      expectClose([fit.logLikelihood, fit.aic], [wanted.loglik, wanted.aic]);
      expect(fit.n).toBe(wanted.n);
    },
  );
});

describe("the discrete-time hazard", () => {
  test("without covariates is the share of periods with the event, whatever the link", () => {
    for (const link of ["logit", "cloglog"] as const)
      expect(hazardAt(hazardRegression(events, {}, link), [])).toBeCloseTo(24 / 500, 12);
  });

  test("by logit has as many expected events as there were, overall and weighted by every covariate", () => {
    const fit = hazardRegression(events, tiedPeriodCovariates, "logit");
    const residuals = periods.map(
      (row, k) => (events[k] ? 1 : 0) - hazardAt(fit, [values.x1(row), values.x2(row)]),
    );
    for (const weight of [() => 1, values.x1, values.x2])
      expect(periods.reduce((sum, row, k) => sum + weight(row) * residuals[k], 0)).toBeCloseTo(0, 9);
  });

  test("does not depend on the order of the periods", () => {
    const { x1, x2 } = tiedPeriodCovariates;
    const other = hazardRegression(shuffled(events), { x1: shuffled(x1), x2: shuffled(x2) }, "cloglog");
    const fit = hazardRegression(events, tiedPeriodCovariates, "cloglog");
    expectClose(column(other.estimates, "estimate"), column(fit.estimates, "estimate"), 1e-9);
  });

  test("refuses no events, events only, and a covariate that tells them apart", () => {
    expect(() => hazardRegression([false, false], {}, "logit")).toThrow(/0 of 2 periods have the event/);
    expect(() => hazardRegression([true], {}, "logit")).toThrow(/1 of 1 periods have the event/);
    const telling = events.map((event) => (event ? 1 : 0));
    expect(() => hazardRegression(events, { telling }, "logit")).toThrow(/no single maximum/);
    expect(() => hazardRegression(events, { telling }, "cloglog")).toThrow(/no single maximum/);
  });

  test("asks for one value per covariate when it predicts", () => {
    const fit = hazardRegression(events, tiedPeriodCovariates, "logit");
    expect(() => hazardAt(fit, [1])).toThrow(/1 covariates given, the fit has 2/);
  });
});

const tiedPeriodCovariates = { x1: periods.map(values.x1), x2: periods.map(values.x2) };
