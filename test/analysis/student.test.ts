import { expect, test } from "vitest";
import { studentQuantile } from "../../src/analysis/student.js";

test("the quantiles of t are those of Student's printed table", () => {
  const table: [df: number, q95: number, q975: number, q995: number][] = [
    [1, 6.314, 12.706, 63.657],
    [2, 2.92, 4.303, 9.925],
    [3, 2.353, 3.182, 5.841],
    [4, 2.132, 2.776, 4.604],
    [9, 1.833, 2.262, 3.25],
    [19, 1.729, 2.093, 2.861],
    [30, 1.697, 2.042, 2.75],
    [120, 1.658, 1.98, 2.617],
  ];
  for (const [df, ...quantiles] of table)
    for (const [k, p] of [0.95, 0.975, 0.995].entries())
      expect(studentQuantile(p, df) / quantiles[k], `t(${p}, ${df})`).toBeCloseTo(1, 3);
});

test("far out the quantiles are those of the table too, and with many degrees of freedom those of the normal", () => {
  expect(studentQuantile(0.9995, 4)).toBeCloseTo(8.61, 2);
  expect(studentQuantile(0.9995, 19)).toBeCloseTo(3.883, 3);
  expect(studentQuantile(0.975, 1e7)).toBeCloseTo(1.959964, 5);
});
