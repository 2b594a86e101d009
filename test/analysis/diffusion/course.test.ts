import { expect, test } from "vitest";
import { adoptionCourse } from "../../../src/analysis/diffusion/course.js";
import { nelsonAalen } from "../../../src/analysis/survival/nelson-aalen.js";
import { column, expectClose, provinceTimes } from "../survival/samples.js";

test("the provinces of Table 2 that have adopted by the ends of the baselines' bins are 2, 7, 12, 16, 21, 23 and 24", () => {
  const course = adoptionCourse(provinceTimes, [90, 177, 365, 541, 906, 1114, 2123]);
  expect(column(course, "cumulative")).toEqual([2, 7, 12, 16, 21, 23, 24]);
  expect(column(course, "adopters")).toEqual([2, 5, 5, 4, 5, 2, 1]);
  expect(course.at(-1)?.share).toBe(0.8);
});

test("the hazard is the adopters of a period over those still without a plan before it", () => {
  const course = adoptionCourse(provinceTimes, [90, 177, 365]);
  expectClose(column(course, "hazard"), [2 / 30, 5 / 28, 5 / 23], 1e-12);
});

test("with an end at every adoption the hazards add up to that of Nelson and Aalen", () => {
  const steps = nelsonAalen(provinceTimes);
  const course = adoptionCourse(provinceTimes, column(steps, "time"));
  const sum = course.reduce((total, { hazard }) => total + (hazard ?? 0), 0);
  expect(sum).toBeCloseTo(steps.at(-1)!.cumulativeHazard, 12);
});

test("once all have adopted there is no hazard", () => {
  expect(column(adoptionCourse([{ time: 1, event: true }], [1, 2]), "hazard")).toEqual([1, null]);
});

test("ends that do not rise, and subjects lost before the last of them, are refused", () => {
  expect(() => adoptionCourse(provinceTimes, [90, 90])).toThrow(/ends\[1\] is 90 after 90; ends must rise/);
  expect(() => adoptionCourse(provinceTimes, [0])).toThrow(/ends\[0\] is 0 after 0/);
  expect(() => adoptionCourse(provinceTimes, [3000])).toThrow(
    /is censored at 2123, before the last end 3000/,
  );
});

test("an adoption at the end of a period belongs to it, and watching may stop at the last end", () => {
  const times = [1, 2, 2, 3].map((time) => ({ time, event: time < 3 }));
  expect(adoptionCourse(times, [1, 2, 3])).toEqual([
    { end: 1, adopters: 1, cumulative: 1, share: 1 / 4, hazard: 1 / 4 },
    { end: 2, adopters: 2, cumulative: 3, share: 3 / 4, hazard: 2 / 3 },
    { end: 3, adopters: 0, cumulative: 3, share: 3 / 4, hazard: 0 },
  ]);
  expect(adoptionCourse(times, [])).toEqual([]);
});

test("samples without subjects, late starts and ends that are no numbers are refused", () => {
  expect(() => adoptionCourse([], [1])).toThrow(/times is empty/);
  expect(() => adoptionCourse([{ time: 2, event: true, start: 1 }], [1])).toThrow(/starts at 1/);
  expect(() => adoptionCourse([{ time: 2, event: true }], [1, Number.NaN])).toThrow(
    /ends\[1\] is NaN after 1/,
  );
});
