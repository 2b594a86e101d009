import { describe, expect, test } from "vitest";
import { kaplanMeier, survivalAt } from "../../../src/analysis/survival/kaplan-meier.js";
import {
  column,
  expectClose,
  leukaemia,
  provinceTimes,
  shuffled,
  tied,
  tiedCovariates,
  tiedTimes,
  untied,
} from "./samples.js";

describe("the Kaplan-Meier curve", () => {
  test("of the tied discrete data is that of R, with its standard errors and three kinds of band", () => {
    const curve = kaplanMeier(tiedTimes);
    expect(column(curve, "time")).toEqual(tied.km.time);
    expect(column(curve, "atRisk")).toEqual(tied.km.n_risk);
    expect(column(curve, "events")).toEqual(tied.km.n_event);
    expect(column(curve, "censored")).toEqual(tied.km.n_censor);
    expectClose(column(curve, "survival"), tied.km.surv, 1e-12);
    expectClose(column(curve, "standardError"), tied.km.std_err_of_cumhaz_greenwood, 1e-12);
    for (const scale of ["plain", "log", "log-log"] as const) {
      const banded = kaplanMeier(tiedTimes, scale);
      expectClose(column(banded, "lower"), tied.km[`conf_${scale}`].lower, 1e-12);
      expectClose(column(banded, "upper"), tied.km[`conf_${scale}`].upper, 1e-12);
    }
  });

  test("of each of two groups of them is that of R", () => {
    const groups = [0, 1].map((x2) => tiedTimes.filter((_, k) => tiedCovariates.x2[k] === x2));
    const curves = groups.flatMap((group) => kaplanMeier(group, "log-log"));
    expectClose(column(curves, "survival"), tied.km_x2.surv, 1e-12);
    expectClose(column(curves, "lower"), tied.km_x2["conf_log-log"].lower, 1e-12);
    expectClose(column(curves, "upper"), tied.km_x2["conf_log-log"].upper, 1e-12);
  });

  test("of the leukaemia data holds 0.857 in week 6 and 0.448 from week 23 under the drug (Cox & Oakes 1984)", () => {
    const curve = kaplanMeier(leukaemia.drug);
    expect(survivalAt(curve, 5.9)).toBe(1);
    expect(survivalAt(curve, 6)).toBeCloseTo(0.857, 3);
    expect(survivalAt(curve, 100)).toBeCloseTo(0.448, 3);
  });

  test("of Table 2 falls as 2, 7, 12, 16, 21, 23 and 24 of 30 provinces adopt", () => {
    const curve = kaplanMeier(provinceTimes);
    const days = [90, 177, 365, 541, 906, 1114, 2123];
    expect(days.map((day) => Math.round(30 * (1 - survivalAt(curve, day))))).toEqual([
      2, 7, 12, 16, 21, 23, 24,
    ]);
  });

  test("without censoring is the share of the sample that is still to come", () => {
    const times = untied(60).times.map(({ time }) => ({ time, event: true }));
    for (const step of kaplanMeier(times))
      expect(step.survival).toBeCloseTo(times.filter(({ time }) => time > step.time).length / 60, 12);
  });

  test("without censoring has the binomial variance s (1 - s) / n", () => {
    const curve = kaplanMeier(untied(60).times.map(({ time }) => ({ time, event: true })));
    for (const { survival, standardError } of curve.slice(0, -1))
      expect((survival * standardError!) ** 2).toBeCloseTo((survival * (1 - survival)) / 60, 12);
  });

  test("does not depend on the order of the subjects", () => {
    const { times } = untied(60);
    expect(kaplanMeier(shuffled(times))).toEqual(kaplanMeier(times));
  });

  test("does not change when a subject is cut into spells, but for the spells that end", () => {
    const { times } = untied(20);
    const cut = times.flatMap(({ time, event }) => [
      { time: time / 2, event: false },
      { start: time / 2, time, event },
    ]);
    const steps = kaplanMeier(cut).filter(({ events }) => events > 0);
    const whole = kaplanMeier(times).filter(({ events }) => events > 0);
    expectClose(column(steps, "survival"), column(whole, "survival"), 1e-12);
  });

  test("has no bounds once nobody is left, and bounds of 1 before the first event", () => {
    const curve = kaplanMeier(
      [
        { time: 1, event: false },
        { time: 2, event: true },
      ],
      "log-log",
    );
    expect(curve.map(({ survival, lower, upper }) => [survival, lower, upper])).toEqual([
      [1, 1, 1],
      [0, null, null],
    ]);
  });

  test("refuses a level outside 0 and 1", () => {
    expect(() => kaplanMeier(tiedTimes, "log", 95)).toThrow(
      /level is 95; allowed are numbers between 0 and 1/,
    );
  });
});

test("bounds of survival itself stay within 0 and 1, and those at 90% are 1.645 standard errors away", () => {
  const times = [1, 2, 3, 4, 5].map((time) => ({ time, event: time < 5 }));
  const plain = kaplanMeier(times, "plain");
  expect([plain[0].upper, plain[3].lower]).toEqual([1, 0]);
  const [, , { survival, standardError, lower }] = kaplanMeier(times, "log", 0.9);
  expect(Math.log(survival / lower!) / standardError!).toBeCloseTo(1.645, 3);
  for (const level of [0, 1]) expect(() => kaplanMeier(times, "log", level)).toThrow(`level is ${level}`);
});
