import { expect, test } from "vitest";
import { maximise } from "../../src/math/newton.js";

test("the most likely Poisson rate is the mean, from far off on either side", () => {
  const slopeAt = ([x]: readonly number[]) => ({
    value: 35 * x - 10 * Math.exp(x),
    gradient: [35 - 10 * Math.exp(x)],
    information: [[10 * Math.exp(x)]],
  });
  for (const start of [-8, 0, 6])
    expect(Math.exp(maximise(slopeAt, [start], "poisson").at[0])).toBeCloseTo(3.5, 12);
});

test("a hill that is hollow at its foot is climbed all the same", () => {
  const slopeAt = ([x]: readonly number[]) => {
    const bell = Math.exp(-(x * x) / 2);
    return { value: bell, gradient: [-x * bell], information: [[(1 - x * x) * bell]] };
  };
  expect(maximise(slopeAt, [2.5], "bell").at[0]).toBeCloseTo(0, 8);
});

test("the last step tells a summit from a likelihood that rises for ever", () => {
  const rising = ([x]: readonly number[]) => {
    const left = 1 / (1 + Math.exp(x));
    return { value: Math.log1p(-left), gradient: [left], information: [[left * (1 - left)]] };
  };
  expect(Math.abs(maximise(rising, [0], "rising").lastStep[0])).toBeGreaterThan(0.5);
});

test("a search without end stops and says what to do", () => {
  const line = ([x]: readonly number[]) => ({ value: x, gradient: [1], information: [[1]] });
  expect(() => maximise(line, [0], "coxRegression")).toThrow(
    /^coxRegression: no single maximum .* leave some out/,
  );
});

test("a step to where there is no slope is halved until there is one, also where the value is higher", () => {
  const asked: number[] = [];
  const cliff = ([x]: readonly number[]) => {
    asked.push(x);
    return { value: x, gradient: [x > 2 ? Number.POSITIVE_INFINITY : 4 - 2 * x], information: [[1]] };
  };
  expect(maximise(cliff, [0], "cliff").at[0]).toBeCloseTo(2, 9);
  expect(asked.slice(0, 3)).toEqual([0, 4, 2]);
});

test("where every step loses, be it ever so short, it stays and tells the step that it would have taken", () => {
  const spike = ([x]: readonly number[]) => ({ value: x === 0 ? 1 : 0, gradient: [3], information: [[2]] });
  const found = maximise(spike, [0], "spike");
  expect(found).toMatchObject({ at: [0], value: 1, gradient: [3], information: [[2]] });
  expect(found.lastStep[0]).toBeCloseTo(1.5, 5);
});
