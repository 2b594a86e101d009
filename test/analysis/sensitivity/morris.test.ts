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
