import { describe, expect, test } from "vitest";
import { scrambled, scramblingKeys } from "../../../src/experiments/designs/scramble.js";
import { sobolPoints } from "../../../src/experiments/designs/sobol-points.js";
import { MOST_DIMENSIONS, SobolSequence } from "../../../src/experiments/designs/sobol-sequence.js";

const column = (points: readonly (readonly number[])[], d: number) => points.map((point) => point[d]);
const strata = (points: readonly (readonly number[])[], parts: readonly number[]) =>
  new Set(points.map((point) => parts.map((n, d) => Math.floor(point[d] * n)).join())).size;

describe("the Sobol' sequence", () => {
  test("begins as Bratley and Fox (1988) have it: 1/2, 3/4, 1/4, 3/8 in the first dimension", () => {
    const points = sobolPoints(3, { points: 8, skip: 0, scramble: null });
    expect(column(points, 0)).toEqual([0, 0.5, 0.75, 0.25, 0.375, 0.875, 0.625, 0.125]);
    expect(column(points, 1)).toEqual([0, 0.5, 0.25, 0.75, 0.375, 0.875, 0.125, 0.625]);
  });

  test("has in every dimension one of 1,024 points in each of 1,024 parts, scrambled or not", () => {
    const sequence = new SobolSequence(MOST_DIMENSIONS);
    const keys = scramblingKeys(1, MOST_DIMENSIONS);
    for (const d of [0, 1, 20, 255, 256, MOST_DIMENSIONS - 1])
      for (const turned of [(x: number) => x, (x: number) => scrambled(x, keys[d])]) {
        const parts = Array.from({ length: 1024 }, (_, k) => turned(sequence.digits(k, d)) >>> 22);
        expect(new Set(parts).size).toBe(1024);
      }
  });

  test("is a (0, m, 2)-net in its first two dimensions, and remains one when scrambled", () => {
    for (const scramble of [null, 5]) {
      const points = sobolPoints(2, { points: 256, skip: 0, scramble });
      for (let k = 0; k <= 8; k++) expect(strata(points, [2 ** k, 2 ** (8 - k)])).toBe(256);
    }
  });

  test("refuses more dimensions than there are direction numbers, and says how many there are", () => {
    expect(() => new SobolSequence(MOST_DIMENSIONS + 1)).toThrow(
      `a Sobol' sequence of ${MOST_DIMENSIONS + 1} dimensions; 1 to ${MOST_DIMENSIONS} are known`,
    );
  });
});

describe("a scrambled point", () => {
  test("is uniform over scramblings: mean and variance of its coordinates are 1/2 and 1/12", () => {
    const n = 4000;
    const firsts = Array.from({ length: n }, (_, seed) =>
      sobolPoints(2, { points: 4, skip: 0, scramble: seed }),
    );
    for (const at of [0, 3])
      for (const d of [0, 1]) {
        const values = firsts.map((points) => points[at][d]);
        const mean = values.reduce((sum, u) => sum + u, 0) / n;
        const variance = values.reduce((sum, u) => sum + (u - mean) ** 2, 0) / n;
        expect(Math.abs(mean - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / n));
        expect(Math.abs(variance - 1 / 12)).toBeLessThan(4 * Math.sqrt(1 / 180 / n));
      }
  });

  test("integrates a smooth function with an error that falls faster than 1/n, where plain chance gives 1/sqrt(n)", () => {
    const error = (points: number) => {
      const errors = Array.from({ length: 20 }, (_, scramble) => {
        const sum = sobolPoints(3, { points, skip: 0, scramble }).reduce(
          (total, point) => total + point.reduce((product, u) => product * (1 + (u - 0.5)), 1),
          0,
        );
        return sum / points - 1;
      });
      return Math.sqrt(errors.reduce((sum, each) => sum + each * each, 0) / errors.length);
    };
    expect(error(1024) / error(64)).toBeLessThan(1 / 16);
  });
});
