import { describe, expect, test } from "vitest";
import {
  givenFirstOrder,
  halfWidth,
  resamplesOf,
  type SobolIndices,
  saltelliOutputs,
  sobolIndices,
} from "../../../src/analysis/sensitivity/index.js";
import { saltelliPoints } from "../../../src/experiments/designs/saltelli.js";
import { openStream } from "../../../src/math/random.js";
import { ishigami, type KnownFunction, sobolG } from "./known-functions.js";

const alone = (dimensions: number) => Array.from({ length: dimensions }, (_, k) => [k]);

function indicesOf(
  known: KnownFunction,
  points: number,
  scramble: number | null,
  resamples = 0,
): SobolIndices {
  const { dimensions, of } = known;
  const choice = { points, skip: 0, scramble, secondOrder: true };
  const y = saltelliPoints(dimensions, alone(dimensions), choice).map(of);
  const rows = resamplesOf(points, resamples, openStream(`test/${points}/${scramble}`));
  return sobolIndices(saltelliOutputs(y, dimensions, true), rows) as SobolIndices;
}

const cases = [
  ["Ishigami's function", ishigami],
  ["Sobol's G", sobolG([0, 0.5, 3, 9])],
] as const;

describe.each(cases)("the indices of %s", (_, known) => {
  const worst = (points: number) => {
    const { first, total } = indicesOf(known, points, 1);
    return Math.max(
      ...first.map(({ value }, k) => Math.abs(value - known.first[k])),
      ...total.map(({ value }, k) => Math.abs(value - known.total[k])),
    );
  };

  test("come within 0.005 of the analytic values at 8,192 points, from further off at 256", () => {
    expect(worst(8192)).toBeLessThan(0.005);
    expect(worst(256)).toBeGreaterThan(worst(8192));
  });

  test("have the analytic variance, and pairs that add up with single factors to totals", () => {
    const { variance, first, total, second } = indicesOf(known, 8192, 2);
    expect(variance / known.variance).toBeCloseTo(1, 2);
    if (known === ishigami) {
      expect(second?.[0][1].value).toBeCloseTo(known.total[2], 1);
      expect(second?.[0][0].value).toBeCloseTo(0, 1);
      expect(first[0].value + (second?.[0][1].value ?? 0)).toBeCloseTo(total[0].value, 1);
    }
  });

  test("lie in their 95% intervals at least 9 times in 10, over 40 scramblings", () => {
    let inside = 0;
    for (let scramble = 0; scramble < 40; scramble++)
      indicesOf(known, 128, scramble, 100).total.forEach((each, k) => {
        if (Math.abs(each.value - known.total[k]) <= (halfWidth(each) as number)) inside += 1;
      });
    expect(inside / (40 * known.dimensions)).toBeGreaterThan(0.9);
  });
});

test("a factor that does nothing has a total of exactly 0, and a lone one has everything", () => {
  const y = saltelliPoints(2, alone(2), { points: 64, skip: 0, scramble: 1, secondOrder: false }).map(
    ([u]) => u * u,
  );
  const { first, total } = sobolIndices(saltelliOutputs(y, 2, false)) as SobolIndices;
  expect(total[1].value).toBe(0);
  expect(first[1].value).toBe(0);
  expect(total[0].value).toBeCloseTo(1, 1);
});

test("an outcome that never changes has no indices", () => {
  expect(sobolIndices(saltelliOutputs(new Array(40).fill(3), 2, false))).toBeUndefined();
});

test("first order from given data comes near the analytic value, and that of nothing near what chance gives", () => {
  const stream = openStream("test/given");
  const sample = Array.from({ length: 4000 }, () => [0, 1, 2].map(() => stream.uniform()));
  const y = sample.map(ishigami.of);
  for (const d of [0, 1]) {
    const { value } = givenFirstOrder(
      sample.map((u) => u[d]),
      y,
    );
    expect(Math.abs(value - ishigami.first[d])).toBeLessThan(0.07);
  }
  const nothing = givenFirstOrder(
    sample.map(() => stream.uniform()),
    y,
  );
  expect(nothing.value).toBeLessThan(5 * nothing.byChance);
});

test("first order of a switch is the exact share of variance between its two classes", () => {
  const x = [0, 0, 1, 1];
  expect(givenFirstOrder(x, [1, 3, 5, 7])).toMatchObject({ value: 4 / 5, classes: 2, byChance: 1 / 3 });
});

test("first order from given data has the SD of what resamples give; nothing varies, nothing is told", () => {
  const [x, y] = [[0, 0, 1, 1], [1, 3, 5, 7]]; // biome-ignore format: columns
  // All of it between 0 and 1 on the rows 0 and 2, none of it on 0 and 1.
  const { error } = givenFirstOrder(x, y, [[0, 2], [0, 1]]); // biome-ignore format: rows
  expect(error).toBeCloseTo(1 / Math.SQRT2, 12);
  expect(givenFirstOrder(x, [5, 5, 5, 5]).value).toBe(0);
  expect(givenFirstOrder([1], [1])).toMatchObject({ byChance: 0, classes: 1 });
});

test("resamples are rows drawn with replacement, all equally often", () => {
  const rows = resamplesOf(3, 2000, openStream("test/resamples"));
  expect([rows.length, rows.every((each) => each.length === 3)]).toEqual([2000, true]);
  const share = (row: number) => rows.flat().filter((each) => each === row).length / 6000;
  // Four standard errors of a share of 6,000.
  for (const row of [0, 1, 2]) expect(Math.abs(share(row) - 1 / 3)).toBeLessThan(0.025);
});
