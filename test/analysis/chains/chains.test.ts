import { describe, expect, test } from "vitest";
import { bulkSize, meanSize, quantileSize, tailSize } from "../../../src/analysis/chains/effective-size.js";
import { basicRHat, rHat } from "../../../src/analysis/chains/r-hat.js";
import { summariseChains } from "../../../src/analysis/chains/summary.js";
import { normal } from "../../../src/math/normal.js";
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
