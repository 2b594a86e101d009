import { expect, test } from "vitest";
import { riskTable } from "../../../src/analysis/survival/risk-table.js";
import { survivalTimes } from "../../../src/analysis/survival/survival-time.js";
import { provinceTimes } from "./samples.js";

test("a province that never adopts is censored at the horizon, whether it is written null or Infinity", () => {
  expect(survivalTimes([70, null, Number.POSITIVE_INFINITY], 2123)).toEqual([
    { time: 70, event: true },
    { time: 2123, event: false },
    { time: 2123, event: false },
  ]);
});

test("Table 2 has 24 adopters and six provinces censored on day 2123, the day of the last adopter", () => {
  const last = riskTable(provinceTimes).at(-1);
  expect(provinceTimes.filter(({ event }) => event).length).toBe(24);
  expect(last).toEqual({ time: 2123, atRisk: 7, events: 1, censored: 6 });
});

test("an adoption after the horizon, or before day 0, is refused with its place and what is allowed", () => {
  expect(() => survivalTimes([70, 2200], 2123)).toThrow(
    /days\[1\] is 2200; allowed are 0 to the horizon 2123, and null/,
  );
  expect(() => survivalTimes([-1], 2123)).toThrow(/days\[0\] is -1/);
  expect(() => survivalTimes([Number.NaN], 2123)).toThrow(/days\[0\] is NaN/);
});

test("no times, times that are no numbers, and spells that end before they start are refused", () => {
  expect(() => riskTable([])).toThrow(/times is empty/);
  expect(() => riskTable([{ time: Number.POSITIVE_INFINITY, event: false }])).toThrow(
    /times\[0\].time is Infinity; allowed are finite numbers from 0/,
  );
  expect(() => riskTable([{ start: 5, time: 5, event: true }])).toThrow(
    /times\[0\] starts at 5 and ends at 5/,
  );
});

test("a subject is at risk from after its start until its end, so at its own event but not at its start", () => {
  const table = riskTable([
    { time: 2, event: true },
    { start: 2, time: 4, event: true },
    { start: 1, time: 3, event: false },
  ]);
  expect(table.map(({ time, atRisk, events, censored }) => [time, atRisk, events, censored])).toEqual([
    [2, 2, 1, 0],
    [3, 2, 0, 1],
    [4, 1, 1, 0],
  ]);
});

test("days 0 and the horizon itself are adoptions that were seen", () => {
  expect(survivalTimes([0, 2123], 2123)).toEqual([
    { time: 0, event: true },
    { time: 2123, event: true },
  ]);
});

test("watching may end at 0; it may not end before, nor may all of it lie before the start", () => {
  expect(riskTable([{ time: 0, event: true }])).toEqual([{ time: 0, atRisk: 1, events: 1, censored: 0 }]);
  for (const time of [-1, Number.NaN])
    expect(() => riskTable([{ time, event: true }])).toThrow(`times[0].time is ${time}`);
  expect(() =>
    riskTable([
      { time: 9, event: true },
      { start: 6, time: 5, event: true },
    ]),
  ).toThrow(/times\[1\] starts at 6 and ends at 5/);
});
