import { expect, test } from "vitest";
import { kaplanMeier } from "../../../src/analysis/survival/kaplan-meier.js";
import { restrictedMean, survivalQuantile } from "../../../src/analysis/survival/survival-summary.js";
import { column, expectClose, provinceTimes, tied, tiedTimes, untied } from "./samples.js";

const QUARTILES = [0.25, 0.5, 0.75];

test("a quarter, half and three quarters of the provinces had adopted by days 206, 412 and 1114 of Table 2", () => {
  const curve = kaplanMeier(provinceTimes);
  expect(QUARTILES.map((share) => survivalQuantile(curve, share).time)).toEqual([206, 412, 1114]);
});

test("where the curve runs level at a half, the rule of R is the middle: day 423.5", () => {
  expect(survivalQuantile(kaplanMeier(provinceTimes), 0.5, "middle").time).toBe((412 + 435) / 2);
});

test("the quartiles of the tied discrete data and their intervals are those of R", () => {
  const curve = kaplanMeier(tiedTimes);
  const found = QUARTILES.map((share) => survivalQuantile(curve, share, "middle"));
  expect(column(found, "time")).toEqual(tied.km.quartiles.q);
  expect(column(found, "lower")).toEqual(tied.km.quartiles.lower);
  expect(column(found, "upper")).toEqual(tied.km.quartiles.upper);
});

test("a quantile that too few reach is null", () => {
  expect(survivalQuantile(kaplanMeier(provinceTimes), 0.9).time).toBeNull();
});

test("the mean cut off at the last time, and its standard error, are those of R", () => {
  const { mean, standardError } = restrictedMean(kaplanMeier(tiedTimes), 32);
  expectClose([mean, standardError], [tied.km.table.rmean, tied.km.table["se(rmean)"]], 1e-12);
});

test("the mean of uncensored times is their mean, each cut off at the horizon", () => {
  const times = untied(50).times.map(({ time }) => time);
  const curve = kaplanMeier(times.map((time) => ({ time, event: true })));
  for (const horizon of [0.01, 0.5, 1, 100]) {
    const cut = times.reduce((sum, time) => sum + Math.min(time, horizon), 0) / 50;
    expect(restrictedMean(curve, horizon).mean).toBeCloseTo(cut, 12);
  }
});

test("shares outside 0 and 1 and horizons of 0 are refused", () => {
  const curve = kaplanMeier(tiedTimes);
  expect(() => survivalQuantile(curve, 50)).toThrow(/share is 50; allowed are numbers between 0 and 1/);
  expect(() => restrictedMean(curve, 0)).toThrow(/horizon is 0; it must be above 0/);
});

test("shares of none and of all are refused, and so is a horizon below 0", () => {
  const curve = kaplanMeier(tiedTimes);
  for (const share of [0, 1, Number.NaN]) expect(() => survivalQuantile(curve, share)).toThrow(/share is/);
  expect(() => restrictedMean(curve, -1)).toThrow(/horizon is -1/);
});

test("by hand: of four events a quarter have happened at the first, and at the rule of R between it and the second", () => {
  const curve = kaplanMeier([1, 2, 4, 8].map((time) => ({ time, event: true })));
  expect(survivalQuantile(curve, 0.25).time).toBe(1);
  expect(survivalQuantile(curve, 0.25, "middle").time).toBe(1.5);
  expect(survivalQuantile(curve, 0.3, "middle").time).toBe(2);
  // Censored times at which the curve does not fall are no next event; without one there is no middle.
  const level = [
    ...[1, 2].map((time) => ({ time, event: true })),
    ...[3, 5].map((time) => ({ time, event: false })),
  ];
  expect(survivalQuantile(kaplanMeier(level), 0.5, "middle").time).toBe(2);
  expect(
    survivalQuantile(
      kaplanMeier([...level, { time: 0.5, event: false }, { time: 4, event: true }]),
      0.25,
      "middle",
    ).time,
  ).toBe(2);
});
