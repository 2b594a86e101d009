import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarDay, civilDate, dayNumber, dayOf, daysInMonth, formatDay } from "../../src/math/calendar.js";

describe("dates", () => {
  test("days agree with the calendar of JavaScript for eight centuries", () => {
    for (let day = dayNumber(1600, 1, 1); day < dayNumber(2400, 1, 1); day++) {
      const date = new Date(day * 86_400_000);
      const expected = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
      if (civilDate(day).join() !== expected.join()) expect(civilDate(day)).toEqual(expected);
    }
  });

  test("a date and its day number are inverses", () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => {
        expect(dayNumber(...civilDate(day))).toBe(day);
        expect(calendarDay(formatDay(day))).toBe(day);
      }),
    );
  });

  test("the epoch is day 0 and the plan of 8 July 2017 came 2,123 days before 1 May 2023", () => {
    expect(dayOf("1970-01-01")).toBe(0);
    expect(dayOf("2023-05-01") - dayOf("2017-07-08")).toBe(2123);
  });

  test("a month alone is its first day, a year alone its 1 January", () => {
    expect(formatDay(dayOf("2019-03"))).toBe("2019-03-01");
    expect(formatDay(dayOf("2019"))).toBe("2019-01-01");
  });

  test("the Gregorian leap rule holds: 2000 and 2016 have 29 February, 1900 and 2019 have not", () => {
    expect([2000, 2016, 1900, 2019].map((year) => daysInMonth(year, 2))).toEqual([29, 29, 28, 28]);
    expect(calendarDay("2016-02-29")).toBe(dayNumber(2016, 2, 29));
    expect(
      ["1900-02-29", "2019-02-29", "2019-02-30", "2019-04-31", "2019-13", "2019-00", "2019-01-00"].map(
        calendarDay,
      ),
    ).toEqual(Array(7).fill("absent"));
  });

  test("other ways of writing are no dates", () => {
    for (const text of [
      "",
      "19-01-01",
      "2019-1-1",
      "2019/01/01",
      "2019-01-01T00:00",
      " 2019",
      "2019-",
      "-2019",
      "２０１９",
    ]) {
      expect(calendarDay(text)).toBe("form");
    }
    expect(() => dayOf("2019-02-30")).toThrow("dayOf needs a date written YYYY-MM-DD");
  });
});
