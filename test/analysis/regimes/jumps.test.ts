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

describe("by hand, without noise,", () => {
  const twice = (...means: number[]) => means.map((mean) => [mean, mean]);
  const jumps = (means: number[], range = 1, places = means.map((_, k) => k)) =>
    jumpsOf(places, twice(...means), { range, steps: 1 });

  test("four values can show one leap, between the second and the third", () => {
    expect(jumps([0, 0, 1, 1])).toEqual([{ at: 1, size: 1, half: 0 }]);
    expect(jumps([1, 1, 0, 0])).toEqual([{ at: 1, size: -1, half: 0 }]);
    expect([stepsOf(2), stepsOf(3), stepsOf(4), stepsOf(9)]).toEqual([0, 0, 1, 6]);
  });

  test("the first and the last step are not judged", () => {
    expect(jumps([0, 1, 1, 1, 1])).toEqual([]);
    expect(jumps([0, 0, 0, 0, 1])).toEqual([]);
  });

  test("the slopes on both sides are drawn out to the middle of the step and taken off", () => {
    // 1.1 less half a step of 0.1 and half a step of 0.2.
    expect(jumps([0, 0.1, 1.2, 1.4])[0].size).toBeCloseTo(0.95, 12);
    // Steps of 2, 1 and 4, a slope of 0.1 on both sides; and a step of 2, which holds twice as much of it.
    expect(jumps([0, 0.2, 1.2, 1.6], 1, [0, 2, 3, 7])[0].size).toBeCloseTo(0.9, 12);
    expect(jumps([0, 0.1, 1.2, 1.3], 1, [0, 1, 3, 4])[0].size).toBeCloseTo(0.9, 12);
  });

  test("a leap is at least two thirds of its step", () => {
    expect(jumps([0, 0.32, 1.32, 1.64])).toHaveLength(1);
    expect(jumps([0, 0.34, 1.34, 1.68])).toEqual([]);
  });

  test("leap and step are at least a tenth of the range", () => {
    expect(jumps([0, 0, 1, 1], 10)).toHaveLength(1);
    expect(jumps([0, 0, 1, 1], 10.1)).toEqual([]);
    // Against falling sides the leap of 1.9 is larger than the step of 1, and both are asked.
    expect(jumps([0.9, 0, 1, 0.1], 10)[0].size).toBeCloseTo(1.9, 12);
    expect(jumps([0.9, 0, 1, 0.1], 12)).toEqual([]);
    // Along rising sides it is smaller.
    expect(jumps([0, 0.2, 1.2, 1.4], 8)).toHaveLength(1);
    expect(jumps([0, 0.2, 1.2, 1.4], 9)).toEqual([]);
    expect(jumps([0, 0, 1, 1], 0)).toEqual([]);
  });

  test("the step is steeper than both of its neighbours", () => {
    expect(jumps([0.9, 0, 1, 0.1])).toHaveLength(1);
    expect(jumps([1, 0, 1, 0.5])).toEqual([]);
    expect(jumps([0.5, 0, 1, 0])).toEqual([]);
  });
});

test("a leap is larger than the interval of all steps together, and is told with its own", () => {
  const after = [0.6, 1, 1, 1.4];
  const line = [[0, 0, 0, 0], [0, 0, 0, 0], after, after]; // biome-ignore format: a line
  const [jump] = jumpsOf([0, 1, 2, 3], line, { range: 1, steps: 1 });
  // SD 0.3266 over 2, times 3.182, the 97.5% point of t with 3 degrees of freedom.
  expect(jump.half).toBeCloseTo((3.182 * Math.sqrt(0.32 / 3)) / 2, 3);
  // Judged among a hundred steps, the point is above 12.9.
  expect(jumpsOf([0, 1, 2, 3], line, { range: 1, steps: 100 })).toEqual([]);
});
