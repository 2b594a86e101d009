/**
 * Sobol' indices, elementary effects, PAWN and given-data indices against SALib. Put sobol_indices, morris and
 * given_data (.json) into ../shared/reference to run this.
 */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  type DiscrepancyKind,
  discrepancyOf,
  elementaryEffects,
  givenFirstOrder,
  halfWidth,
  morrisIndices,
  pawn,
  type SobolIndices,
  saltelliOutputs,
  sobolIndices,
} from "../../src/analysis/sensitivity/index.js";

const published = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../shared/reference/${name}.json`, import.meta.url), "utf8"));

/** Numbers that agree to a relative tolerance, and absolutely where they are below 1. */
function close(found: number | null | undefined, wanted: number, tolerance: number): void {
  const off = Math.abs((found ?? Number.NaN) - wanted);
  if (!(off <= tolerance * Math.max(1, Math.abs(wanted)))) expect(found).toBe(wanted);
}

const values = (indices: readonly { readonly value: number }[]) => indices.map(({ value }) => value);
const named = (cases: readonly { readonly name: string }[]) =>
  cases.map((each) => [each.name, each] as const);

describe("Sobol' indices", () => {
  test.each(named(published("sobol_indices").cases))("are those of SALib: %s", (_, each) => {
    const { problem, second, Y, S1, ST, S2, bootstrap } = each as never as Record<string, never>;
    const groups = (problem as { num_vars: number }).num_vars;
    const table = (bootstrap as undefined | { r: number[][] })?.r ?? [];
    const resamples = table.length > 0 ? table[0].map((_, b) => table.map((row) => row[b])) : [];
    const indices = sobolIndices(saltelliOutputs(Y, groups, second), resamples) as SobolIndices;
    values(indices.first).forEach((value, k) => { close(value, S1[k], 1e-10); }); // biome-ignore format: short
    values(indices.total).forEach((value, k) => { close(value, ST[k], 1e-10); }); // biome-ignore format: short
    if (second)
      for (let j = 0; j < groups; j++)
        for (let k = j + 1; k < groups; k++)
          close(indices.second?.[j][k - j - 1].value, (S2 as number[][])[j][k], 1e-10);
    if (bootstrap === undefined) return;
    const { S1_conf, ST_conf, S2_conf } = bootstrap as Record<string, number[] & Record<string, number>>;
    indices.first.forEach((each, k) => { close(halfWidth(each), S1_conf[k], 1e-10); }); // biome-ignore format: short
    indices.total.forEach((each, k) => { close(halfWidth(each), ST_conf[k], 1e-10); }); // biome-ignore format: short
    for (const [pair, conf] of Object.entries(S2_conf)) {
      const [j, k] = pair.split(",").map(Number);
      close(halfWidth(indices.second![j][k - j - 1]), conf, 1e-10);
    }
  });
});

describe("elementary effects", () => {
  test.each(named(published("morris").cases))("are those of SALib: %s", (_, each) => {
    const { problem, X, Y, delta, elementary_effects, plain, bootstrap } = each as never as Record<
      string,
      never
    >;
    const labels = (problem as { groups: string[] }).groups;
    const names = [...new Set(labels)];
    const groups = names.map((name) => labels.flatMap((label, k) => (label === name ? [k] : [])));
    const effects = elementaryEffects({ points: X, groups, step: delta }, Y);
    const wanted = elementary_effects as number[][];
    groups.forEach(([first, ...others], g) => {
      effects[g].forEach((effect, t) => {
        close(
          others.length > 0 ? Math.abs(effect) : effect,
          others.length > 0 ? Math.abs(wanted[first][t]) : wanted[first][t],
          1e-10,
        );
      });
    });
    const { r, mu_star_conf } = bootstrap as { r: number[][]; mu_star_conf: number[] };
    const indices = morrisIndices(effects, groups, r);
    const { mu, mu_star, sigma } = plain as Record<string, (number | null)[]>;
    indices.forEach((index, g) => {
      close(index.muStar.value, mu_star[g] as number, 1e-10);
      close(halfWidth(index.muStar), mu_star_conf[groups[g][0]], 1e-10);
      if (groups[g].length > 1) expect([index.mu, index.sigma]).toEqual([null, null]);
      else {
        close(index.mu, mu[g] as number, 1e-10);
        close(index.sigma, sigma[g] as number, 1e-10);
      }
    });
  });
});

describe.each(["ishigami", "adopters"])("a given sample of %s", (name) => {
  const { X, Y, pawn: distances, delta, discrepancy, problem } = published("given_data")[name];
  const columns = problem.names.map((_: string, d: number) => X.map((row: number[]) => row[d])) as number[][];

  test.each(Object.keys(distances))("has the PAWN indices of SALib with %s slices", (slices) => {
    columns.forEach((x, d) => {
      const found = pawn(x, Y, Number(slices));
      for (const summary of ["minimum", "mean", "median", "maximum"] as const)
        close(found[summary], distances[slices][summary][d], 1e-9);
      close(found.cv, distances[slices].CV[d], 1e-9);
      close(found.sd, distances[slices].stdev[d], 1e-9);
    });
  });

  test("has the first-order indices of SALib, in as many classes", () => {
    columns.forEach((x, d) => {
      const { value, classes } = givenFirstOrder(x, Y);
      expect(classes).toBe(delta.M);
      close(value, delta.S1_given_data[d], 1e-9);
    });
  });

  test("has the shares of discrepancy of SALib", () => {
    const scaled = (each: readonly number[], [low, high]: readonly number[]) =>
      each.map((value) => (value - low) / (high - low));
    const y = scaled(Y, [Math.min(...Y), Math.max(...Y)]);
    for (const kind of Object.keys(discrepancy) as DiscrepancyKind[]) {
      const all = columns.map((x, d) => {
        const pairs = scaled(x, problem.bounds[d]).map((u, row) => [u, y[row]]);
        return discrepancyOf(pairs, kind);
      });
      const sum = all.reduce((total, each) => total + each, 0);
      all.forEach((each, d) => {
        close(each / sum, discrepancy[kind][d], 1e-9);
      });
    }
  });
});
