import { describe, expect, test } from "vitest";
import { Tape } from "../../src/engine/tape.js";

/** Numbers and a work that writes into them something else in each step; `runs` plays it so many times. */
function recorded(steps: number, count: number) {
  const numbers = new Float64Array(count);
  let worked = 0;
  const work = ({ index }: { index: number }) => {
    worked += 1;
    for (let k = 0; k < count; k++) numbers[k] = Math.sin(100 * index + k);
  };
  const tape = new Tape(work, numbers, steps);
  const course = (only = (_: number) => true) => {
    const seen: number[][] = [];
    numbers.fill(-1);
    for (let index = 0; index < steps; index++)
      if (only(index)) {
        tape.step({ index, from: index, to: index + 1, length: 1 });
        seen.push([...numbers]);
      }
    return seen;
  };
  return { course, worked: () => worked, numbers };
}

describe("a tape shows in every run what the work shows in the first", () => {
  // Frames of more than twenty numbers are copied in another way than those of fewer.
  for (const count of [0, 1, 20, 21, 64])
    for (const steps of [0, 1, 2, 30])
      test(`over ${steps} steps of ${count} numbers, and works only once`, () => {
        const { course, worked } = recorded(steps, count);
        const first = course();
        expect(worked()).toBe(steps);
        expect(first).toHaveLength(steps);
        expect(course()).toEqual(first);
        expect(course()).toEqual(first);
        expect(worked()).toBe(steps);
      });
});

test("numbers that somebody spoils between two steps do not spoil the tape", () => {
  const { course, numbers } = recorded(3, 2);
  const first = course();
  course((index) => {
    numbers.fill(99);
    return index < 2;
  });
  expect(course()).toEqual(first);
});

test("a first run that broke off is no recording: the next one works anew", () => {
  const { course, worked } = recorded(5, 2);
  course((index) => index < 3);
  const whole = course();
  expect(worked()).toBe(3 + 5);
  expect(course()).toEqual(whole);
  expect(worked()).toBe(3 + 5);
});

test("steps in which a mechanism is switched off may be missing from the tape", () => {
  const { course, worked } = recorded(5, 2);
  const on = (index: number) => index !== 1 && index !== 2;
  const first = course(on);
  expect(course(on)).toEqual(first);
  expect(worked()).toBe(3);
});
