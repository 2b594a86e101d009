/**
 * Sobol' sequence, Saltelli's matrices, Latin hypercubes and inverse-cdf scaling against scipy and SALib. Put
 * sobol_sequence, saltelli_matrix, lhs and scale_samples (.json) into ../shared/reference to run this.
 */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { discrepancyOf } from "../../src/analysis/sensitivity/discrepancy.js";
import { type Factor, makeDesign } from "../../src/experiments/designs/index.js";
import { latinPoints } from "../../src/experiments/designs/latin-hypercube.js";
import { sobolPoints } from "../../src/experiments/designs/sobol-points.js";
import { type Distribution, quantileAt } from "../../src/math/quantile-functions.js";

const published = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../shared/reference/${name}.json`, import.meta.url), "utf8"));

const plain = (dimensions: number, points: number, skip = 0) =>
  sobolPoints(dimensions, { points, skip, scramble: null });

/** Numbers that agree to a relative tolerance, and absolutely where they are below 1. */
function close(found: number, wanted: number, tolerance: number): void {
  if (!(Math.abs(found - wanted) <= tolerance * Math.max(1, Math.abs(wanted)))) expect(found).toBe(wanted);
}

describe("the Sobol' sequence", () => {
  const reference = published("sobol_sequence");

  test("has the first 256 points of scipy and SALib, to the last bit", () => {
    expect(plain(10, 256)).toEqual(reference.points_x256.map((row: number[]) => row.map((x) => x / 256)));
  });

  test("has the far points of scipy in 40 dimensions, to the last bit", () => {
    const { index, points, index_from_1000000, points_from_1000000 } = reference.far;
    const far = [...index, ...index_from_1000000].map((k: number) => plain(40, 1, k)[0]);
    expect(far).toEqual([...points, ...points_from_1000000]);
  });

  test("has the discrepancies that scipy finds", () => {
    for (const [key, wanted] of Object.entries<number>(reference.discrepancy.values)) {
      const [, n, d, kind] = /n=(\d+),d=(\d+),(.+)/.exec(key)!;
      close(discrepancyOf(plain(Number(d), Number(n)), kind as "CD"), wanted, 1e-12);
    }
  });
});

const families: Record<string, (bounds: number[]) => Distribution> = {
  unif: ([low, high]) => ({ family: "uniform", low, high }),
  logunif: ([low, high]) => ({ family: "logUniform", low, high }),
  triang: ([low, high, peak]) => ({ family: "triangular", low, high, peak: low + peak * (high - low) }),
  norm: ([mean, sd]) => ({ family: "normal", mean, sd }),
  truncnorm: ([low, high, mean, sd]) => ({ family: "truncatedNormal", low, high, mean, sd }),
  lognorm: ([mean, sd]) => ({ family: "logNormal", mean, sd }),
  weibull: ([shape, scale]) => ({ family: "weibull", shape, scale }),
};

describe("scaling by quantile functions", () => {
  const { u, dists } = published("scale_samples");

  test.each(Object.keys(families))("gives the values of SALib for %s", (name) => {
    const distribution = families[name](dists[name].bounds);
    u.forEach((at: number, k: number) => {
      close(quantileAt(distribution, at), dists[name].x[k], 1e-10);
    });
  });
});

interface Problem {
  readonly bounds: number[][];
  readonly dists?: string[];
  readonly groups?: string[];
}

describe("Saltelli's matrices", () => {
  const { cases } = published("saltelli_matrix");

  test.each(cases as { name: string }[])("are those of SALib: $name", (each) => {
    const { problem, N, second, skip, X } = each as never as {
      readonly problem: Problem;
      readonly N: number;
      readonly second: boolean;
      readonly skip: number;
      readonly X: number[][];
    };
    const factors = problem.bounds.map((bounds, k): Factor => {
      const distribution = families[problem.dists?.[k] ?? "unif"](bounds);
      const group = problem.groups?.[k];
      return { path: `x${k}`, ...(group && { group }), variation: { kind: "continuous", distribution } };
    });
    const { points } = makeDesign(
      factors,
      { kind: "saltelli", points: N, skip, scramble: null, secondOrder: second },
      { replicates: 1, seed: 1, commonRandomNumbers: true },
    );
    expect(points.length).toBe(X.length);
    points.forEach((point, row) => {
      point.forEach((value, k) => {
        close(Number(value), X[row][k], problem.dists ? 1e-10 : 1e-15);
      });
    });
  });
});

describe("a Latin hypercube", () => {
  const { good, bad } = published("lhs");
  const isLatin = (points: readonly (readonly number[])[], d: number) =>
    new Set(points.map((point) => Math.floor(point[d] * points.length))).size === points.length;

  test("has one point in each stratum, as SALib's has and plain random points have not", () => {
    for (const { X, per_column_ok } of [good, bad])
      expect(per_column_ok.map((_: boolean, d: number) => isLatin(X, d))).toEqual(per_column_ok);
    const own = latinPoints(3, { points: 20, start: 20, tries: 20, seed: 1 });
    expect([0, 1, 2].map((d) => isLatin(own, d))).toEqual([true, true, true]);
    close(discrepancyOf(good.X, "CD"), good.centered_discrepancy, 1e-12);
  });
});
