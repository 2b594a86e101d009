import fc from "fast-check";
import { expect, test } from "vitest";
import { rankKernel } from "../../src/math/kernel-ranks.js";
import { expectKernel, normalised } from "./dense.js";

/** Agents from the lowest rank to the highest. */
const orderOf = (ranks: readonly number[]) => ranks.map((_, i) => i).sort((a, b) => ranks[a] - ranks[b]);

const dense = (ranks: readonly number[], scale: number) =>
  normalised(ranks.length, (i, j) => Math.exp(-Math.abs(ranks[i] - ranks[j]) / scale));

test("it agrees with the full matrix of exp(-distance / scale), row by row made to sum to 1", () => {
  const ranks = fc.array(
    fc.oneof(fc.integer({ min: 1, max: 12 }), fc.double({ min: 1, max: 40, noNaN: true })),
    {
      minLength: 2,
      maxLength: 25,
    },
  );
  fc.assert(
    fc.property(ranks, fc.double({ min: 0.5, max: 1000, noNaN: true }), (ranks, scale) => {
      expectKernel(rankKernel(ranks, orderOf(ranks), scale), dense(ranks, scale));
    }),
  );
});

test("it agrees with the full matrix for three hundred agents", () => {
  const ranks = Array.from({ length: 300 }, (_, i) => ((i * 7919) % 300) + 1);
  expectKernel(rankKernel(ranks, orderOf(ranks), 4), dense(ranks, 4));
});

test("in a long even ranking, the two nearest rivals get the share 1 - exp(-1 / s) of attention, as the geometric series says", () => {
  const ranks = Array.from({ length: 2001 }, (_, i) => i);
  for (const s of [0.5, 4, 20]) {
    const kernel = rankKernel(ranks, ranks, s);
    // Each side: e^(-1/s) of e^(-1/s) + e^(-2/s) + ... = e^(-1/s) / (1 - e^(-1/s)).
    expect(kernel.weight(1000, 999) + kernel.weight(1000, 1001)).toBeCloseTo(1 - Math.exp(-1 / s), 12);
  }
});

test("agents of one rank share attention alike, and the order among them does not matter", () => {
  const ranks = [2, 2, 2, 5, 5];
  expectKernel(rankKernel(ranks, [2, 0, 1, 4, 3], 2), dense(ranks, 2));
  const all = [3, 3, 3, 3];
  expectKernel(
    rankKernel(all, [3, 1, 0, 2], 1),
    normalised(4, () => 1),
  );
});

test("an agent alone sees nobody", () => {
  expectKernel(rankKernel([1], [0], 4), [[0]]);
});

test("so does one that is too far from all others for its weights to be numbers; the others see each other", () => {
  const ranks = [1, 2000, 2001, 4000];
  expectKernel(rankKernel(ranks, [0, 1, 2, 3], 0.5), [
    [0, 0, 0, 0],
    [0, 0, 1, 0],
    [0, 1, 0, 0],
    [0, 0, 0, 0],
  ]);
  // Here the weight is not 0, but one divided by it is no number.
  expectKernel(rankKernel([0, 740], [0, 1], 1), [
    [0, 0],
    [0, 0],
  ]);
});
