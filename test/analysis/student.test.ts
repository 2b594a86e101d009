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

test("four degrees of freedom have the quantiles of their closed form", () => {
  for (const p of [0.6, 0.75, 0.9, 0.95, 0.975, 0.995, 0.9995]) {
    const root = Math.sqrt(4 * p * (1 - p));
    const exact = 2 * Math.sqrt(Math.cos(Math.acos(root) / 3) / root - 1);
    expect(Math.abs(studentQuantile(p, 4) / exact - 1)).toBeLessThan(1e-6);
  }
});

test("the quantiles are those that R's qt gives, to five digits, and to six from five degrees of freedom on", () => {
  const table: [p: number, df: number, quantile: number][] = [
    [0.975, 3, 3.182446305],
    [0.975, 5, 2.570581836],
    [0.975, 6, 2.446911851],
    [0.975, 10, 2.228138852],
    [0.975, 20, 2.085963447],
    [0.975, 30, 2.042272456],
    [0.975, 120, 1.979930405],
    [0.95, 3, 2.353363435],
    [0.95, 5, 2.015048373],
    [0.95, 10, 1.812461123],
    [0.995, 10, 3.169272673],
    [0.9995, 3, 12.92397864],
    [0.9995, 5, 6.868826626],
    [0.9995, 10, 4.586893859],
    [0.75, 5, 0.726686844],
    [0.75, 10, 0.699812061],
  ];
  for (const [p, df, quantile] of table)
    expect(Math.abs(studentQuantile(p, df) / quantile - 1), `t(${p}, ${df})`).toBeLessThan(
      df < 5 ? 1e-5 : 1e-6,
    );
});
