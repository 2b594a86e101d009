import { describe, expect, test } from "vitest";
import { type AbcPlan, abcAscent } from "../../../src/analysis/samplers/abc.js";
import type { Population } from "../../../src/analysis/samplers/population.js";
import { normalKernel } from "../../../src/analysis/weighted/normal-kernel.js";

/** A simulator in two dimensions whose one statistic is always the same distance away. */
const targetAt = (distance: number) => ({
  dimension: 2,
  simulate: () => [distance],
  observed: [0],
  weights: [1],
});
const thresholds = { goal: 0.1, quantile: 0.5, leastAcceptance: 0.25 };
const ascentAt = (distance: number, goal = thresholds.goal) =>
  abcAscent(targetAt(distance), 4, { ...thresholds, goal }, "abc.test");

/** Four draws on a cross, at distances 1 to 4. */
const cross: Population = {
  generation: 0,
  level: Number.MAX_VALUE,
  particles: [[1, 0], [-1, 0], [0, 1], [0, -1]].map((scores, k) => ({ scores, weight: 0.25, value: k + 1 })), // biome-ignore format: a cross
  logEvidence: null,
  tried: 16,
  size: 4,
  step: 1,
  acceptance: 0.25,
};
const planAfter = (change: Partial<Population>, goal?: number) =>
  ascentAt(0, goal).plan({ ...cross, ...change });

describe("after a generation", () => {
  test("the median distance becomes the threshold, or the goal where that is nearer", () => {
    expect(planAfter({})).toMatchObject({ generation: 1, threshold: 2.5 });
    expect(planAfter({}, 2.7)).toMatchObject({ threshold: 2.7 });
    expect(planAfter({ level: 2.5 })).toMatchObject({ threshold: thresholds.goal });
  });

  test("it ends at the goal, and where fewer than the least share are accepted", () => {
    expect(planAfter({ level: 0.1 })).toBeNull();
    expect(planAfter({ level: 0.11 })).not.toBeNull();
    expect(planAfter({ tried: 17 })).toBeNull();
    expect(planAfter({ tried: 16 })).not.toBeNull();
  });

  test("the kernel has twice the covariance of the population: of a cross of four, 4/3 each way", () => {
    const lower = planAfter({})!.kernel!.lower;
    expect(lower[0][0]).toBeCloseTo(Math.sqrt(4 / 3), 12);
    expect(lower[1][1]).toBeCloseTo(Math.sqrt(4 / 3), 12);
    expect(lower[1][0]).toBeCloseTo(0, 12);
  });
});

describe("proposals in two dimensions", () => {
  const parents = [[1, 2], [3, -4], [-5, 6]]; // biome-ignore format: points
  const weights = [0.25, 0.75, 0];
  /** Parents far apart under a kernel so tight that a proposal shows whose it is. */
  const plan: AbcPlan = {
    generation: 1,
    threshold: 1,
    parents: Float64Array.from(parents.flat()),
    weights,
    ends: [0.25, 1, 1],
    kernel: normalKernel([[1e-6, 0], [0, 1e-6]], "abc.test"), // biome-ignore format: a matrix
  };
  const proposals = Array.from({ length: 400 }, (_, k) => ascentAt(0).propose(plan, k)!);
  const isNear = (scores: readonly number[], parent: readonly number[]) =>
    scores.every((v, k) => Math.abs(v - parent[k]) < 0.01);

  test("each lies near one of the parents, as often as that one weighs", () => {
    const shares = parents.map(
      (parent) => proposals.filter(({ scores }) => isNear(scores, parent)).length / proposals.length,
    );
    expect(shares[0] + shares[1]).toBe(1);
    // Four standard errors of a share of 400.
    expect(Math.abs(shares[0] - 0.25)).toBeLessThan(4 * Math.sqrt((0.25 * 0.75) / 400));
  });

  test("each weighs the prior over the density that proposed it", () => {
    for (const { scores, weight } of proposals.slice(0, 10)) {
      const density = parents.reduce((sum, parent, k) => {
        const squares = scores.reduce((all, v, i) => all + (v - parent[i]) ** 2, 0);
        return sum + (weights[k] * Math.exp(-squares / 2e-6)) / (2 * Math.PI * 1e-6);
      }, 0);
      const prior = Math.exp(-(scores[0] ** 2 + scores[1] ** 2) / 2);
      expect(weight / (prior / density)).toBeCloseTo(1, 6);
    }
  });

  test("a run as far as the threshold is let pass, one beyond it and one without a distance are not", () => {
    expect(ascentAt(1).propose(plan, 0)).not.toBeNull();
    expect(ascentAt(1.001).propose(plan, 0)).toBeNull();
    expect(ascentAt(Number.NaN).propose(plan, 0)).toBeNull();
  });
});

test("a generation closes with weights that sum to 1, Kish's size and the share that was accepted", () => {
  const ascent = ascentAt(0);
  const plan = ascent.plan(null)!;
  const accepted = [1, 3].map((weight) => ({ ...ascent.propose(plan, weight)!, weight }));
  const { particles, size, acceptance, level, tried } = ascent.close(plan, accepted, 8);
  expect(particles.map(({ weight }) => weight)).toEqual([0.25, 0.75]);
  expect([size, acceptance, level, tried]).toEqual([1.6, 0.25, Number.MAX_VALUE, 8]);
});
