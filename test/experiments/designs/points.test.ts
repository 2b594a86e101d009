import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { latinPoints, nearestSquared } from "../../../src/experiments/designs/latin-hypercube.js";
import { morrisPoints, morrisStep } from "../../../src/experiments/designs/morris-trajectories.js";
import { saltelliPoints, saltelliRows } from "../../../src/experiments/designs/saltelli.js";

const alone = (dimensions: number) => Array.from({ length: dimensions }, (_, k) => [k]);

describe("a Latin hypercube", () => {
  test("has one point in each part of each coordinate, also after it has grown", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.nat(3), fc.nat(), (start, doublings, seed) => {
        const points = start * 2 ** doublings;
        const sample = latinPoints(4, { points, start, tries: 2, seed });
        for (let d = 0; d < 4; d++)
          expect(new Set(sample.map((point) => Math.floor(point[d] * points))).size).toBe(points);
      }),
      { numRuns: 50 },
    );
  });

  test("with more tries has its nearest points further apart", () => {
    const nearest = (tries: number) =>
      nearestSquared(latinPoints(3, { points: 20, start: 20, tries, seed: 4 }));
    expect(nearest(100)).toBeGreaterThan(nearest(10));
    expect(nearest(10)).toBeGreaterThan(nearest(1));
  });

  test("measures the nearest points as a search over all pairs does", () => {
    const points = latinPoints(3, { points: 60, start: 60, tries: 1, seed: 1 });
    const all = points.flatMap((a, i) =>
      points.slice(i + 1).map((b) => a.reduce((sum, u, d) => sum + (u - b[d]) ** 2, 0)),
    );
    expect(nearestSquared(points)).toBeCloseTo(Math.min(...all), 15);
  });
});

describe("trajectories of Morris", () => {
  test("move each factor once by the step, on the grid, and meet every level equally often", () => {
    const levels = 6;
    const trajectories = 1000;
    const points = morrisPoints(3, alone(3), { trajectories, levels, seed: 2 });
    const met = new Map<number, number>();
    for (let t = 0; t < trajectories; t++) {
      const walk = points.slice(4 * t, 4 * t + 4);
      const steps = walk.slice(1).map((point, k) => point.map((u, d) => u - walk[k][d]));
      const moved = steps.map((step) => step.flatMap((by, d) => (by === 0 ? [] : [[d, Math.abs(by)]])));
      expect(moved.map((each) => each.length)).toEqual([1, 1, 1]);
      expect(new Set(moved.map(([[d]]) => d)).size).toBe(3);
      expect(Math.max(...moved.map(([[, by]]) => Math.abs(by - morrisStep(levels))))).toBeLessThan(1e-14);
      for (const u of walk[0]) met.set(Math.round(u * 5), (met.get(Math.round(u * 5)) ?? 0) + 1);
    }
    const expected = (3 * trajectories) / levels;
    expect([...met.keys()].sort()).toEqual([0, 1, 2, 3, 4, 5]);
    for (const count of met.values())
      expect(Math.abs(count - expected)).toBeLessThan(5 * Math.sqrt(expected));
  });

  test("move the factors of a group together", () => {
    const points = morrisPoints(3, [[0, 2], [1]], { trajectories: 5, levels: 4, seed: 1 });
    expect(points.length).toBe(15);
    for (let t = 0; t < 5; t++)
      for (const [from, to] of [
        [0, 1],
        [1, 2],
      ]) {
        const moved = points[3 * t + from].map((u, d) => u !== points[3 * t + to][d]);
        expect(moved[0]).toBe(moved[2]);
        expect(moved[1]).toBe(!moved[0]);
      }
  });
});

test("Saltelli's rows exchange the groups of two points, one at a time", () => {
  const choice = { points: 3, skip: 0, scramble: 3, secondOrder: true };
  const rows = saltelliPoints(4, [[0], [1, 3], [2]], choice);
  const each = saltelliRows(3, true);
  expect(rows.length).toBe(3 * each);
  for (let k = 0; k < 3; k++) {
    const [a, ab0, ab1, ab2, ba0, ba1, ba2, b] = rows.slice(k * each, (k + 1) * each);
    expect([ab0, ab1, ab2]).toEqual([
      [b[0], a[1], a[2], a[3]],
      [a[0], b[1], a[2], b[3]],
      [a[0], a[1], b[2], a[3]],
    ]);
    expect([ba0, ba1, ba2]).toEqual([
      [a[0], b[1], b[2], b[3]],
      [b[0], a[1], b[2], a[3]],
      [b[0], b[1], a[2], b[3]],
    ]);
  }
});
