import { describe, expect, test } from "vitest";
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
