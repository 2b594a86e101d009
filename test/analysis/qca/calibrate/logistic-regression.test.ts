import { describe, expect, test } from "vitest";
import { leastSquaresFit } from "../../../../src/analysis/qca/calibrate/least-squares.js";
import { logisticRegression } from "../../../../src/analysis/qca/calibrate/logistic-regression.js";

const column = (...values: number[]) => Float64Array.from(values);

describe("a logistic regression", () => {
  const y = column(0.1, 0.5, 0.3, 0.9);
  const near = (found: Float64Array, wanted: readonly number[]) => {
    wanted.forEach((v, k) => {
      expect(found[k]).toBeCloseTo(v, 8);
    });
  };

  test("on a constant is the mean, on groups the means of these, on as many columns as points the points", () => {
    near(logisticRegression([column(1, 1, 1, 1)], y), [0.45, 0.45, 0.45, 0.45]);
    near(logisticRegression([column(1, 1, 0, 0), column(0, 0, 1, 1)], y), [0.3, 0.3, 0.6, 0.6]);
    const axes = [0, 1, 2, 3].map((k) => column(...[0, 1, 2, 3].map((i) => Number(i === k))));
    near(logisticRegression(axes, y), [...y]);
  });

  test("leaves residuals that no column can explain", () => {
    const x = column(1, 2, 4, 7);
    const fitted = logisticRegression([column(1, 1, 1, 1), x], y);
    for (const each of [column(1, 1, 1, 1), x])
      expect(each.reduce((sum, v, i) => sum + v * (y[i] - fitted[i]), 0)).toBeCloseTo(0, 6);
    const odds = Array.from(fitted, (share) => Math.log(share / (1 - share)));
    // The log odds are a line in x.
    expect((odds[1] - odds[0]) * 3).toBeCloseTo(odds[3] - odds[2], 6);
  });

  test("goes to 0 and 1 where a column tells the two apart, and stays a number", () => {
    const fitted = logisticRegression([column(1, 1, 1, 1), column(1, 2, 8, 9)], column(0, 0, 1, 1));
    near(fitted, [0, 0, 1, 1]);
    near(logisticRegression([column(1, 1)], column(1, 1)), [1, 1]);
  });
});

describe("least squares", () => {
  test("fit what lies in the span exactly, and leave the rest at right angles to every column", () => {
    const columns = [column(1, 1, 1, 1), column(1, 2, 4, 7)];
    const inside = column(3, 5, 9, 15);
    leastSquaresFit(columns, inside, 1e-11).forEach((v, i) => {
      expect(v).toBeCloseTo(inside[i], 10);
    });
    const y = column(2, -1, 0, 5);
    const fitted = leastSquaresFit(columns, y, 1e-11);
    for (const each of columns)
      expect(each.reduce((sum, v, i) => sum + v * (y[i] - fitted[i]), 0)).toBeCloseTo(0, 10);
  });

  test("are not misled by a column that repeats others but for rounding", () => {
    const [one, x] = [column(1, 1, 1, 1), column(1, 2, 4, 7)];
    const again = x.map((v, i) => 2 * v + 1 + 1e-14 * (i % 2));
    const y = column(2, -1, 0, 5);
    const wanted = leastSquaresFit([one, x], y, 1e-11);
    leastSquaresFit([one, x, again], y, 1e-11).forEach((v, i) => {
      expect(v).toBeCloseTo(wanted[i], 9);
    });
  });
});
