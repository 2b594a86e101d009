import { expect, test } from "vitest";
import { heightOn, stairs } from "../../../src/web/lessons/courses.js";

test("stairs rise by one on each day, in order, and end flat; what never comes is no step", () => {
  const course = stairs([30, 10, Number.POSITIVE_INFINITY], 0, 100);
  expect(course).toEqual([
    { day: 0, height: 0 },
    { day: 10, height: 0 },
    { day: 10, height: 1 },
    { day: 30, height: 1 },
    { day: 30, height: 2 },
    { day: 100, height: 2 },
  ]);
  expect([5, 10, 29, 30, 99].map((day) => heightOn(course, day))).toEqual([0, 1, 1, 2, 2]);
});
