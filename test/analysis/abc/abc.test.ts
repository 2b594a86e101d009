import { expect, test } from "vitest";
import { adjusted, fittedAt, regress } from "../../../src/analysis/abc/regression.js";
import { scalesOf, weightsOf } from "../../../src/analysis/abc/scales.js";
import { openStream } from "../../../src/math/random.js";

const stream = openStream("abc.test");
const statistics = Array.from({ length: 200 }, () => [stream.uniform(), 1000 * stream.uniform(), 7]);
const draws = statistics.map(([a, b]) => [2 + 3 * a - 0.01 * b, a + b]);
const even = statistics.map(() => 1);

test("where a parameter is a line in the statistics, the regression finds it, though one of them never varies", () => {
  const fit = regress(draws, statistics, even);
  expect(fit.slopes[0][0]).toBeCloseTo(3, 9);
  expect(fit.slopes[1][0]).toBeCloseTo(-0.01, 9);
  expect(fit.slopes[2]).toEqual([0, 0]);
  expect(fittedAt(fit, [0.5, 100, 7])[0]).toBeCloseTo(2.5, 9);
});

test("and the adjustment brings every draw to the value at the observed statistics", () => {
  for (const [first, second] of adjusted(draws, statistics, [0.5, 100, 7], even)) {
    expect(first).toBeCloseTo(2.5, 9);
    expect(second).toBeCloseTo(100.5, 7);
  }
});

test("a statistic that is mostly 0 keeps a scale where the floor holds, and one that is always the same tells nothing", () => {
  const rows = Array.from({ length: 100 }, (_, i) => [i, i % 10 === 0 ? 1 : 0, 5]);
  expect(scalesOf(rows, "median-deviation")).toEqual([25, 0, 0]);
  const [, rare] = scalesOf(rows, "floored");
  expect(rare).toBeCloseTo(0.1 * Math.sqrt(0.09), 12);
  expect(weightsOf(scalesOf(rows, "floored"))[2]).toBe(0);
});
