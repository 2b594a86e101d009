import { describe, expect, test } from "vitest";
import { moran, moranPermutationP } from "../../../src/analysis/diffusion/moran.js";
import { openStream } from "../../../src/math/random.js";

const values = [3, 1, 4, 1.5, 9, 2.6];
const chain = (i: number, j: number) => (Math.abs(i - j) === 1 ? 1 : 0);
const lopsided = (i: number, j: number) => (i * 7 + j * 3) % 5;

/** Every order of some values. */
function orders(of: readonly number[]): number[][] {
  if (of.length < 2) return [[...of]];
  return of.flatMap((v, k) => orders(of.filter((_, other) => other !== k)).map((rest) => [v, ...rest]));
}

describe("Moran's I", () => {
  test("by hand: four places in a row with values 1, 2, 3, 4 have I = 1/3", () => {
    // Deviations -1.5, -0.5, 0.5, 1.5; neighbours' products 0.75, -0.25, 0.75, each twice; 4/6 x 2.5/5.
    expect(moran([1, 2, 3, 4], chain).i).toBeCloseTo(1 / 3, 12);
  });

  test("is -1 on a ring of alternating values, and 1 where unlike values never meet", () => {
    const ring = (i: number, j: number) => ([1, 5].includes(Math.abs(i - j)) ? 1 : 0);
    expect(moran([0, 1, 0, 1, 0, 1], ring).i).toBeCloseTo(-1, 12);
    const pairs = (i: number, j: number) => (Math.floor(i / 2) === Math.floor(j / 2) ? 1 : 0);
    expect(moran([0, 0, 1, 1, 5, 5], pairs).i).toBeCloseTo(1, 12);
  });

  test.each([
    ["a chain", chain],
    ["lopsided weights", lopsided],
  ] as const)("has the mean and variance that all 720 orders of the values have (%s)", (_, weight) => {
    const all = orders(values).map((order) => moran(order, weight).i);
    const mean = all.reduce((sum, v) => sum + v, 0) / all.length;
    const variance = all.reduce((sum, v) => sum + (v - mean) ** 2, 0) / all.length;
    const found = moran(values, weight);
    expect(found.expected).toBeCloseTo(mean, 12);
    expect(found.variance).toBeCloseTo(variance, 12);
  });

  test("changes neither with the unit and zero of the values nor with the unit of the weights", () => {
    const moved = moran(
      values.map((v) => 5 - 3 * v),
      (i, j) => 8 * chain(i, j),
    );
    expect(moved.i).toBeCloseTo(moran(values, chain).i, 12);
    expect(moved.z).toBeCloseTo(moran(values, chain).z, 10);
  });

  test("gives a share of shuffles near the exact one from all 720 orders, the same for the same seed", () => {
    const seen = moran(values, lopsided).i;
    const exact = orders(values).filter((order) => moran(order, lopsided).i >= seen - 1e-12).length / 720;
    const p = () => moranPermutationP(values, lopsided, 4999, openStream("moran"));
    expect(Math.abs(p() - exact)).toBeLessThan(4 * Math.sqrt((exact * (1 - exact)) / 5000));
    expect(p()).toBe(p());
  });

  test("never gives a share below one over shuffles and one", () => {
    const clustered = Array.from({ length: 30 }, (_, k) => k);
    expect(moranPermutationP(clustered, chain, 99, openStream("moran"))).toBe(0.01);
    expect(moran(clustered, chain).pGreater).toBeLessThan(1e-6);
  });

  test("refuses values that do not differ, too few of them, and weights without meaning", () => {
    expect(() => moran([2, 2, 2, 2], chain)).toThrow(/all values are 2; they must differ/);
    expect(() => moran([1, 2, 3], chain)).toThrow(/3 values; four or more are needed/);
    expect(() => moran([1, 2, Number.NaN, 3], chain)).toThrow(/values\[2\] is NaN/);
    expect(() => moran(values, () => 0)).toThrow(/weights must be finite numbers from 0, and some above 0/);
    for (const wrong of [-1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => moran(values, (i, j) => (i === 0 && j === 1 ? wrong : 1 + i))).toThrow(
        /finite numbers from 0/,
      );
    expect(() => moran(values, () => 1)).toThrow(/the same for every order/);
    expect(() => moranPermutationP(values, chain, 0, openStream("moran"))).toThrow(/shuffles is 0/);
  });
});
