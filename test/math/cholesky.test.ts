import { expect, test } from "vitest";
import { cholesky, inverseOf, quadraticForm, solveCholesky } from "../../src/math/cholesky.js";

const matrix = [
  [4, 12, -16],
  [12, 37, -43],
  [-16, -43, 98],
];

test("the factor of the textbook matrix is 2; 6, 1; -8, 5, 3", () => {
  expect(cholesky(matrix)).toEqual([
    [2, 0, 0],
    [6, 1, 0],
    [-8, 5, 3],
  ]);
});

test("a solution times the matrix gives back the right side, and the inverse times it the unit matrix", () => {
  const x = solveCholesky(cholesky(matrix)!, [1, -2, 3]);
  matrix.forEach((row, i) => {
    expect(row.reduce((sum, v, k) => sum + v * x[k], 0)).toBeCloseTo([1, -2, 3][i], 10);
    inverseOf(matrix)!.forEach((column, j) => {
      expect(row.reduce((sum, v, k) => sum + v * column[k], 0)).toBeCloseTo(i === j ? 1 : 0, 9);
    });
  });
});

test("the quadratic form of a diagonal matrix is the sum of squares over the diagonal", () => {
  expect(
    quadraticForm(
      [
        [2, 0],
        [0, 5],
      ],
      [4, 10],
    ),
  ).toBeCloseTo(8 + 20, 12);
});

test("singular, nearly singular and indefinite matrices have no factor; a badly scaled one has", () => {
  expect(
    cholesky([
      [1, 2],
      [2, 4],
    ]),
  ).toBeNull();
  expect(
    cholesky([
      [1, 1],
      [1, 1 + 1e-14],
    ]),
  ).toBeNull();
  expect(
    inverseOf([
      [1, 2],
      [2, 1],
    ]),
  ).toBeNull();
  expect(quadraticForm([[0]], [1])).toBeNull();
  expect(
    cholesky([
      [1e-12, 0],
      [0, 1e12],
    ]),
  ).not.toBeNull();
});
