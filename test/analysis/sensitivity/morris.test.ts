import { expect, test } from "vitest";
import { elementaryEffects, morrisIndices } from "../../../src/analysis/sensitivity/index.js";
import { morrisPoints, morrisStep } from "../../../src/experiments/designs/morris-trajectories.js";

const groups = [[0], [1], [2]];
const points = morrisPoints(3, groups, { trajectories: 8, levels: 4, seed: 3 });
const effectsOf = (f: (u: readonly number[]) => number) =>
  elementaryEffects({ points, groups, step: morrisStep(4) }, points.map(f));

test("a linear function has its slopes as effects, without spread", () => {
  const indices = morrisIndices(
    effectsOf(([a, b]) => 3 * a - 2 * b + 1),
    groups,
  );
  indices.forEach(({ mu, muStar, sigma }, k) => {
    expect(mu).toBeCloseTo([3, -2, 0][k], 12);
    expect(muStar.value).toBeCloseTo([3, 2, 0][k], 12);
    expect(sigma).toBeCloseTo(0, 12);
  });
});

test("a product has effects that spread with the other factor, and a group of both has no direction", () => {
  const effects = effectsOf(([a, b]) => a * b);
  const [first] = morrisIndices(effects, groups);
  expect(first.sigma).toBeGreaterThan(0.1);
  const together = [[0, 1], [2]];
  const walk = morrisPoints(3, together, { trajectories: 8, levels: 4, seed: 3 });
  const moved = elementaryEffects(
    { points: walk, groups: together, step: morrisStep(4) },
    walk.map(([a, b]) => a + b),
  );
  const [both] = morrisIndices(moved, together);
  expect([both.mu, both.sigma]).toEqual([null, null]);
  expect(both.muStar.value).toBeGreaterThanOrEqual(0);
});

test("two equal rows are no step, and that is said", () => {
  expect(() => elementaryEffects({ points: [[0], [0]], groups: [[0]], step: 1 }, [1, 2])).toThrow(
    "rows 1 and 2 of a trajectory are the same point",
  );
});

test("an effect is told upwards, whichever way the step went, per unit of the cube", () => {
  const walk = [[0.5, 0], [0, 0], [0, 0.5]]; // biome-ignore format: points
  expect(elementaryEffects({ points: walk, groups: [[0], [1]], step: 0.5 }, [1, 3, 4])).toEqual([[-4], [2]]);
});

test("by hand: effects 1 and -3 have mean -1, mean size 2 and SD the root of 8; a lone one has no SD", () => {
  const [index] = morrisIndices([[1, -3]], [[0]]);
  expect(index).toEqual({ mu: -1, muStar: { value: 2, error: null }, sigma: Math.sqrt(8) });
  expect(morrisIndices([[-3]], [[0]])).toEqual([{ mu: -3, muStar: { value: 3, error: null }, sigma: null }]);
});

test("the error of a mean size is the SD over resamples of trajectories", () => {
  const [index] = morrisIndices([[1, -3]], [[0]], [[0, 0], [1, 1]]); // biome-ignore format: rows
  expect(index.muStar.error).toBeCloseTo(Math.SQRT2, 12);
});
