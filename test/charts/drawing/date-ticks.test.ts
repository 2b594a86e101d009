import { expect, test } from "vitest";
import { isoOf } from "../../../src/charts/drawing/calendar.js";
import { dateTicks } from "../../../src/charts/drawing/date-ticks.js";

const isos = (lastDay: number, most: number) =>
  dateTicks("2017-07-08", lastDay, most).map(({ date }) => isoOf(date));

test("six years with at most eight ticks are labelled at each New Year", () => {
  expect(isos(2123, 8)).toEqual([2018, 2019, 2020, 2021, 2022, 2023].map((year) => `${year}-01-01`));
});

test("a year is ticked by quarters, counted from January whatever the base date", () => {
  expect(isos(365, 5)).toEqual(["2017-10-01", "2018-01-01", "2018-04-01", "2018-07-01"]);
});

test("no span has more ticks than asked for, from a month to sixty years", () => {
  for (let days = 30; days < 60 * 365; days += 131) expect(isos(days, 9).length).toBeLessThanOrEqual(9);
});
