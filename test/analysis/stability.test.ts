import { describe, expect, test } from "vitest";
import { isStable } from "../../src/analysis/stability.js";

/** A matrix with these eigenvalues and no zero to be seen: a triangle seen from slanted axes. */
function slanted(eigenvalues: readonly number[]): number[][] {
  const n = eigenvalues.length;
  let matrix = eigenvalues.map((each, i) =>
    eigenvalues.map((_, j) => (i === j ? each : j > i ? 0.5 + i : 0)),
  );
  for (let k = 1; k < n; k++) {
    // Row k plus row k-1, and column k-1 less column k, leave the eigenvalues as they are.
    matrix = matrix.map((row, i) => (i === k ? row.map((each, j) => each + matrix[k - 1][j]) : row));
    matrix = matrix.map((row) => row.map((each, j) => (j === k - 1 ? each - row[k] : each)));
  }
  return matrix;
}

describe("a matrix is stable", () => {
  test.each([[[-1]], [[-1, -2]], [[-0.1, -3, -2]], [[-1, -2, -3, -4]], [[-5, -0.2, -1, -1, -2]]])(
    "if its eigenvalues are %j",
    (eigenvalues) => {
      expect(isStable(slanted(eigenvalues))).toBe(true);
    },
  );

  test.each([
    [[1]],
    [[0]],
    [[-1, 2]],
    [[1, 2]],
    [[-1, -2, 0.1]],
    [[-1, 2, 3]],
    [[-1, -2, -3, 4]],
    [[-1, -2, 3, 4]],
  ])("but not if they are %j", (eigenvalues) => {
    expect(isStable(slanted(eigenvalues))).toBe(false);
  });

  test("when it turns inwards, not when it turns outwards or round and round", () => {
    const turning = (growth: number) => [
      [growth, -3],
      [3, growth],
    ];
    expect([-0.1, 0, 0.1].map((growth) => isStable(turning(growth)))).toEqual([true, false, false]);
  });

  /** A matrix with this characteristic polynomial, given from the constant up to the last power but one. */
  const companion = (...coefficients: number[]) =>
    coefficients.map((_, i) =>
      coefficients.map((c, j) => (i === coefficients.length - 1 ? -c : j === i + 1 ? 1 : 0)),
    );

  test("as long as the Routh criterion says so: s^3 + 2 s^2 + 3 s + c for 0 < c < 6", () => {
    const cubic = (c: number) => companion(c, 3, 2);
    expect([-0.1, 0.1, 5.9, 6.1].map((c) => isStable(cubic(c)))).toEqual([false, true, true, false]);
  });

  test("in five dimensions too: (s + 1)^3 (s^2 + e s + 1) for e > 0", () => {
    const quintic = (e: number) => companion(1, 3 + e, 4 + 3 * e, 4 + 3 * e, 3 + e);
    expect([-0.01, 0.01, 1, 5].map((e) => isStable(quintic(e)))).toEqual([false, true, true, true]);
  });
});
