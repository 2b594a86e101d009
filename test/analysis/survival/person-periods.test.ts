import { expect, test } from "vitest";
import { personPeriods } from "../../../src/analysis/survival/person-periods.js";

test("a subject has one row a period, the last of them with its event, or none if it is censored", () => {
  expect(
    personPeriods([
      { time: 2, event: true },
      { time: 1, event: false },
    ]),
  ).toEqual([
    { subject: 0, period: 1, event: false },
    { subject: 0, period: 2, event: true },
    { subject: 1, period: 1, event: false },
  ]);
});

test("times of no period, late starts and empty samples are refused; a start at 0 is none", () => {
  expect(() =>
    personPeriods([
      { time: 1, event: true },
      { time: 0, event: false },
    ]),
  ).toThrow(/times\[1\].time is 0; allowed are whole numbers of periods from 1/);
  expect(() => personPeriods([{ time: 3, event: true, start: 1 }])).toThrow(/starts at 1; only subjects/);
  expect(() => personPeriods([])).toThrow(/personPeriods: times is empty/);
  expect(personPeriods([{ time: 1, event: true, start: 0 }])).toHaveLength(1);
});
