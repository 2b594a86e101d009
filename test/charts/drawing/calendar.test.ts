import { expect, test } from "vitest";
import { dayAfter, dayText, isoOf, monthText } from "../../../src/charts/drawing/calendar.js";

test("Beijing's 2,123 days after 8 July 2017 end on 1 May 2023", () => {
  expect(isoOf(dayAfter("2017-07-08", 2123))).toBe("2023-05-01");
});

test("dates are written as readers of each language write them", () => {
  const day = dayAfter("2017-07-08", 0);
  expect([dayText(day, "en"), dayText(day, "zh")]).toEqual(["8 Jul 2017", "2017年7月8日"]);
  expect([monthText(day, "en"), monthText(day, "zh")]).toEqual(["Jul 2017", "2017年7月"]);
});
