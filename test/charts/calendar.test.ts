import fc from "fast-check";
import { expect, test } from "vitest";
import {
  dateAfter,
  dateOfNumber,
  dayNumber,
  dayText,
  isoOf,
  monthText,
  readDate,
} from "../../src/charts/calendar.js";

test("day numbers count days as ECMAScript's own calendar does, leap years included", () => {
  fc.assert(
    fc.property(fc.integer({ min: -200_000, max: 200_000 }), (days) => {
      const theirs = new Date(days * 86_400_000).toISOString().slice(-24, -14);
      const epoch = dayNumber({ year: 1970, month: 1, day: 1 });
      expect(isoOf(dateOfNumber(epoch + days))).toBe(theirs);
      expect(dayNumber(readDate(theirs)) - epoch).toBe(days);
    }),
  );
});

test("Beijing's 2,123 days after 8 July 2017 end on 1 May 2023", () => {
  expect(isoOf(dateAfter("2017-07-08", 2123))).toBe("2023-05-01");
});

test("dates are written as readers of each language write them", () => {
  const date = readDate("2017-07-08");
  expect([dayText(date, "en"), dayText(date, "zh")]).toEqual(["8 Jul 2017", "2017年7月8日"]);
  expect([monthText(date, "en"), monthText(date, "zh")]).toEqual(["Jul 2017", "2017年7月"]);
});
