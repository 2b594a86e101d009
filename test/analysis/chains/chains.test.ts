import { describe, expect, test } from "vitest";
import { folded, rankNormalised, splitChains } from "../../../src/analysis/chains/chains.js";
import {
  bulkSize,
  meanSize,
  quantileSize,
  sdSize,
  tailSize,
} from "../../../src/analysis/chains/effective-size.js";
import { basicRHat, rHat } from "../../../src/analysis/chains/r-hat.js";
import { summariseChains } from "../../../src/analysis/chains/summary.js";
import { normal, normalQuantile } from "../../../src/math/normal.js";
import { openStream } from "../../../src/math/random.js";

/** Chains whose draws remember a share of the one before (AR(1)), with SD 1. */
function autoregressive(memory: number, chains: number, length: number): number[][] {
  const news = Math.sqrt(1 - memory * memory);
  return Array.from({ length: chains }, (_, c) => {
    const stream = openStream(`chains.test/${memory}/${c}`);
    let x = normal(stream);
    return Array.from({ length }, () => {
      x = memory * x + news * normal(stream);
      return x;
    });
  });
}

describe("the effective size of chains", () => {
  test.each([-0.3, 0, 0.5, 0.9])(
    "that remember %d of the draw before is n (1 - r) / (1 + r) for the mean",
    (memory) => {
      const chains = autoregressive(memory, 4, 5000);
      const theory = (20_000 * (1 - memory)) / (1 + memory);
      expect((meanSize(chains) ?? 0) / theory).toBeGreaterThan(0.85);
      expect((meanSize(chains) ?? 0) / theory).toBeLessThan(1.15);
      expect((bulkSize(chains) ?? 0) / theory).toBeGreaterThan(0.85);
    },
  );

  test("is smaller in the tails of chains that have quiet and wild times", () => {
    const chains = autoregressive(0, 4, 1000).map((chain) =>
      chain.map((value, t) => (t % 100 < 50 ? 5 * value : value)),
    );
    expect(tailSize(chains)).toBeLessThan(0.7 * (bulkSize(chains) ?? 0));
  });
});

describe("R-hat", () => {
  test("is 1 for chains that agree, and well above 1.01 if one of them is elsewhere or spreads more", () => {
    const chains = autoregressive(0.3, 4, 1000);
    expect(rHat(chains)).toBeLessThan(1.01);
    expect(rHat(chains.map((chain, c) => chain.map((value) => value + (c === 0 ? 1 : 0))))).toBeGreaterThan(
      1.05,
    );
    expect(rHat(chains.map((chain, c) => chain.map((value) => value * (c === 0 ? 3 : 1))))).toBeGreaterThan(
      1.05,
    );
  });

  test("and sizes are unknown when nothing moves, and refused for chains of different lengths", () => {
    const still = summariseChains([
      [1, 1, 1, 1],
      [1, 1, 1, 1],
    ]);
    expect([still.mean, still.sd, still.rHat, still.bulkSize, still.meanError]).toEqual([
      1,
      0,
      null,
      null,
      null,
    ]);
    expect(() => rHat([[1, 2, 3, 4], [1]])).toThrow("4, 1 draws");
    expect(() => rHat([])).toThrow("chains have no draws");
    expect(() => rHat([[1, 2, Number.NaN, 4]])).toThrow("finite");
  });

  test("without halves, of one chain is what its length makes of it, the root of (n - 1)/n", () => {
    expect(basicRHat([[1, 4, 2, 8, 5]])).toBeCloseTo(Math.sqrt(4 / 5), 12);
  });
});

describe("chains that keep to two values", () => {
  const chains = [1, 2].map(() => [1, -1, -1, 1, 1, 1, -1, -1]);

  test("have no R-hat, for nothing moves about their median, and no error of their SD", () => {
    expect(rHat(chains)).toBeNull();
    expect(summariseChains(chains)).toMatchObject({
      sd: expect.closeTo(Math.sqrt(16 / 15), 12),
      sdError: null,
    });
    expect(summariseChains(chains).meanError).not.toBeNull();
  });

  test("have no size in the upper tail, where every draw is at most the quantile, hence none in the tails", () => {
    expect(quantileSize(chains, 0.05)).not.toBeNull();
    expect(quantileSize(chains, 0.95)).toBeNull();
    expect(tailSize(chains)).toBeNull();
  });
});

describe("by hand", () => {
  test("halves leave out the middle of an odd number of draws", () => {
    expect(splitChains([[1, 2, 3, 4, 5], [6, 7, 8, 9, 10]])).toEqual([[1, 2], [4, 5], [6, 7], [9, 10]]); // biome-ignore format: chains
  });

  test("normal scores are those of Blom, equal draws sharing theirs, chain by chain", () => {
    const z = (rank: number) => normalQuantile((rank - 3 / 8) / (6 + 1 / 4));
    expect(rankNormalised([[5, 1, 9], [1, 7, 6]])).toEqual([[z(3), z(1.5), z(6)], [z(1.5), z(5), z(4)]]); // biome-ignore format: chains
  });

  test("folded draws are distances from the median, which of an even number is the middle of two", () => {
    expect(folded([[1, 2], [4, 9]])).toEqual([[2, 1], [1, 6]]); // biome-ignore format: chains
    expect(folded([[1, 2, 9]])).toEqual([[1, 0, 7]]);
  });

  test("R-hat of two chains has the variance within and that of their means", () => {
    // Variances 1 and 1 within; means 2 and 4, so 2/3 and 2 together.
    expect(basicRHat([[1, 2, 3], [3, 4, 5]])).toBeCloseTo(Math.sqrt(2 / 3 + 2), 12); // biome-ignore format: chains
  });

  test("chains of four draws can be judged, shorter ones and none at all cannot", () => {
    expect(() => rHat([[1, 2, 3, 4]])).not.toThrow();
    expect(() => rHat([[1, 2, 3]])).toThrow("chains have 3 draws");
    for (const size of [bulkSize, meanSize, sdSize, (chains: number[][]) => quantileSize(chains, 0.5)])
      expect(() => size([[1, 2, 3]])).toThrow("chains have 3 draws");
  });
});

test("errors of mean and SD of independent normal draws are 1 / sqrt(n) and 1 / sqrt(2 n)", () => {
  const summary = summariseChains(autoregressive(0, 4, 5000));
  expect((summary.meanError ?? 0) * Math.sqrt(20_000)).toBeCloseTo(1, 0);
  expect(Math.abs((summary.sdError ?? 0) * Math.sqrt(40_000) - 1)).toBeLessThan(0.1);
  expect(summary).toMatchObject({ draws: 20_000, q50: expect.closeTo(0, 1), q05: expect.closeTo(-1.645, 1) });
  expect(summary.q95).toBeCloseTo(1.645, 1);
});

test("the effective size for the SD of draws that remember r of the one before is about that of r squared", () => {
  const chains = autoregressive(0.7, 4, 5000);
  const theory = (20_000 * (1 - 0.49)) / (1 + 0.49);
  expect((sdSize(chains) ?? 0) / theory).toBeGreaterThan(0.8);
  expect((sdSize(chains) ?? 0) / theory).toBeLessThan(1.3);
});

test("draws that avoid each other count for no more than S log10 S", () => {
  const chains = autoregressive(-0.99, 4, 500);
  expect(meanSize(chains)).toBeCloseTo(2000 * Math.log10(2000), 6);
});
