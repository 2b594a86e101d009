import { describe, expect, test } from "vitest";
import { foldsOf, restingCoordination } from "../../src/experiments/phases/focal-point.js";
import { varietyOfCrowd, varietyUnder } from "../../src/experiments/phases/herding.js";
import { criticalBacklash, swingOf } from "../../src/experiments/phases/pendulum.js";
import { restingLevel, restPoints } from "../../src/experiments/phases/race.js";

describe("the race of like provinces", () => {
  test("has one rest point up to a tournament of 4 and three beyond it", () => {
    expect([2, 3.9, 4.1, 8].map((theta) => restPoints(-theta / 2, theta).length)).toEqual([1, 1, 3, 3]);
  });

  test("ends on the lower or upper rest point, as it began", () => {
    const [low, , high] = restPoints(-2.5, 5);
    expect(restingLevel(-2.5, 5, 0.02)).toBeCloseTo(low, 3);
    expect(restingLevel(-2.5, 5, 0.98)).toBeCloseTo(high, 3);
  });
});

test("a crowd holds at a pull of 5 and dissolves at 3, in runs as in theory", () => {
  expect(varietyUnder(5, 200, "crowd", 1)).toBeCloseTo(varietyOfCrowd(5), 0);
  expect(varietyOfCrowd(3)).toBeCloseTo(8, 3);
  expect(varietyUnder(3, 200, "crowd", 1)).toBeGreaterThan(6.5);
});

test("the centre rests a tenth below the boundary of the theory and swings a tenth above it", () => {
  for (const theta of [0, 2]) {
    const boundary = criticalBacklash(theta, 365) ?? 0;
    expect(swingOf(theta, 0.9 * boundary, 365)).toBeLessThan(0.02);
    expect(swingOf(theta, 1.1 * boundary, 365)).toBeGreaterThan(0.02);
  }
});

test("groups around a law keep to where they come from between the folds of the theory, and nowhere else", () => {
  const { falls, gathers } = foldsOf(6);
  const both = (force: number) =>
    (["apart", "together"] as const).map((start) => restingCoordination(force, start) > 0.5);
  expect(both(0.9 * falls)).toEqual([false, false]);
  expect(both(1.1 * falls)).toEqual([false, true]);
  expect(both(0.95 * gathers)).toEqual([false, true]);
  expect(both(1.05 * gathers)).toEqual([true, true]);
});
