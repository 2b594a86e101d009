import { describe, expect, test } from "vitest";
import { jumpsOf, rangeOfMeans, stepsOf } from "../../../src/analysis/regimes/index.js";
import { normal } from "../../../src/math/normal.js";
import { openStream } from "../../../src/math/random.js";

const xs = Array.from({ length: 17 }, (_, k) => k / 2);

/** Runs of a function of x with normal noise, and what is found in them. */
function found(f: (x: number) => number, noise: number, seed: number, runs = 10) {
  const stream = openStream(`test/jumps/${seed}`);
  const line = xs.map((x) => Array.from({ length: runs }, () => f(x) + noise * normal(stream)));
  return jumpsOf(xs, line, { range: rangeOfMeans([line]), steps: stepsOf(xs.length) });
}

describe("jumpsOf", () => {
  test("finds a leap with its place and its size, upon any slope", () => {
    for (const slope of [-0.2, 0, 0.2]) {
      const jumps = found((x) => slope * x + (x > 3.9 ? 1 : 0), 0.05, 1);
      expect(jumps.map(({ at }) => at)).toEqual([7]);
      expect(Math.abs(jumps[0].size - 1)).toBeLessThan(2 * jumps[0].half);
    }
  });

  test("finds none in a line, a parabola, a bend or an S that is drawn over five steps", () => {
    const smooth = [
      (x: number) => 0.3 * x,
      (x: number) => 0.1 * x * x,
      (x: number) => Math.max(0, x - 4.2),
      (x: number) => 1 / (1 + Math.exp(-2 * (x - 4.2))),
    ];
    for (const f of smooth) expect(found(f, 0, 1)).toEqual([]);
  });

  test("finds one in nothing but noise in no more than one sample in twenty", () => {
    const samples = Array.from({ length: 400 }, (_, seed) => found(() => 0, 1, seed, 5));
    expect(samples.filter((jumps) => jumps.length > 0).length / 400).toBeLessThan(0.05);
  });

  test("finds the onset of a square root, where swings begin, and nothing after it", () => {
    const jumps = found((x) => Math.sqrt(Math.max(0, x - 3.6)), 0.01, 1);
    expect(jumps.map(({ at }) => at)).toEqual([7]);
  });

  test("judges neither lines of three values nor single runs", () => {
    const leap = (x: number) => (x > 1 ? 1 : 0);
    expect(found(leap, 0, 1, 1)).toEqual([]);
    expect(jumpsOf([0, 1, 2], [[0, 0], [0, 0], [1, 1]], { range: 1, steps: 1 })).toEqual([]); // biome-ignore format: a line
  });
});
