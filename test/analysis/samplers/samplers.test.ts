import { describe, expect, test } from "vitest";
import { abcAscent } from "../../../src/analysis/samplers/abc.js";
import { metropolisChain, type Target } from "../../../src/analysis/samplers/metropolis.js";
import {
  type Collect,
  climb,
  climbToEnd,
  inOrder,
  type Population,
} from "../../../src/analysis/samplers/population.js";
import { semiAutomatic } from "../../../src/analysis/samplers/semi-automatic.js";
import { temperedAscent } from "../../../src/analysis/samplers/tempered.js";
import { weightedMean } from "../../../src/analysis/weighted/statistics.js";
import { normal } from "../../../src/math/normal.js";
import { openStream } from "../../../src/math/random.js";

const LN_ROOT_TWO_PI = 0.5 * Math.log(2 * Math.PI);
/** Two data with SD 1/2 on the sum and on the difference of two standard normals: conjugate, so all is known. */
const data = [1.2, -0.4];
const normalTarget: Target = {
  dimension: 2,
  logLikelihood: ([a, b]) =>
    [a + b, a - b].reduce((sum, x, k) => sum - 2 * (data[k] - x) ** 2 + Math.log(2) - LN_ROOT_TWO_PI, 0),
};
/** Sum and difference are N(0, 2) beforehand, so each datum is N(0, 9/4), and shrinks by 8/9. */
const exactEvidence = data.reduce((sum, y) => sum - (y * y) / 4.5 - Math.log(1.5) - LN_ROOT_TWO_PI, 0);
const exactMeans = [((8 / 9) * (data[0] + data[1])) / 2, ((8 / 9) * (data[0] - data[1])) / 2];
/** Variance of each of the two: that of the sum, 2/9, and of the difference, 2/9, over 4. */
const exactVariance = 1 / 9;

describe("raising the likelihood of a normal", () => {
  const population = climbToEnd(temperedAscent(normalTarget, 1000, "samplers.test"));

  test("gives its evidence, means and variances", () => {
    expect(Math.abs((population.logEvidence ?? 0) - exactEvidence)).toBeLessThan(0.15);
    exactMeans.forEach((mean, k) => {
      const values = population.particles.map(({ scores }) => scores[k]);
      const found = values.reduce((sum, v) => sum + v, 0) / values.length;
      expect(Math.abs(found - mean)).toBeLessThan(0.05);
      const variance = values.reduce((sum, v) => sum + (v - found) ** 2, 0) / values.length;
      expect(Math.abs(variance / exactVariance - 1)).toBeLessThan(0.15);
    });
  });

  test("gives the same bits if proposals are worked on in any order, and after a stop in the middle", () => {
    const ascent = temperedAscent(normalTarget, 1000, "samplers.test");
    const stopped: Population[] = [];
    let at = climb(ascent, null, backwards);
    while (at) {
      stopped.push(at);
      at = climb(ascent, JSON.parse(JSON.stringify(at)), backwards);
    }
    expect(stopped.at(-1)).toEqual(population);
  });

  test("counts the part of the prior on which the data are impossible as evidence against", () => {
    const half: Target = {
      dimension: 1,
      logLikelihood: ([a]) => (a > 0 ? 0 : Number.NEGATIVE_INFINITY),
    };
    const { logEvidence } = climbToEnd(temperedAscent(half, 2000, "half"));
    expect(Math.abs((logEvidence ?? 0) + Math.LN2)).toBeLessThan(0.08);
    const never: Target = { dimension: 1, logLikelihood: () => Number.NEGATIVE_INFINITY };
    expect(() => climbToEnd(temperedAscent(never, 2, "never"))).toThrow("the likelihood is zero");
  });

  test("a chain has the same law, and depends on its name alone", () => {
    const lower = [
      [1 / 3, 0],
      [0, 1 / 3],
    ];
    const start = { scores: [0, 0], value: normalTarget.logLikelihood([0, 0]) };
    const length = { warmUp: 500, draws: 8000, thin: 2 };
    const chain = metropolisChain(normalTarget, start, lower, length, "chain");
    expect(metropolisChain(normalTarget, start, lower, length, "chain")).toEqual(chain);
    expect(Math.abs(chain.acceptance - 0.27)).toBeLessThan(0.08);
    const mean = chain.draws.reduce((sum, { scores }) => sum + scores[0], 0) / chain.draws.length;
    expect(Math.abs(mean - exactMeans[0])).toBeLessThan(0.04);
  });
});

/** Works through numbers from the end of what will be needed, as workers that overtake each other might. */
const backwards: Collect = (n, propose) => {
  const proposals = Array.from({ length: 8 * n }, (_, k) => 8 * n - 1 - k).map(
    (index) => [index, propose(index)] as const,
  );
  const byNumber = new Map(proposals);
  return inOrder(n, (index) => byNumber.get(index) ?? propose(index));
};

describe("ABC at a tolerance", () => {
  /** One datum 1 from N(score, 1), accepted within 1/2: the exact ABC posterior, by quadrature. */
  const tolerance = 0.5;
  const target = {
    dimension: 1,
    simulate: ([score]: readonly number[], address: string) => [score + normal(openStream(address))],
    observed: [1],
    weights: [1],
  };
  const thresholds = { goal: tolerance, quantile: 0.5, leastAcceptance: 0 };
  const population = climbToEnd(abcAscent(target, 1000, thresholds, "abc"));

  test("has the mean that a uniform error of that size would give", () => {
    // Of the datum x = score + noise ~ N(0, 2) given |x - 1| <= 1/2, the score has mean x / 2.
    const grid = Array.from({ length: 1001 }, (_, k) => 1 + tolerance * (k / 500 - 1));
    const densities = grid.map((x) => Math.exp((-x * x) / 4));
    const sum = densities.reduce((total, each) => total + each, 0);
    const exact = densities.reduce((total, each, k) => total + each * grid[k], 0) / sum / 2;
    const values = population.particles.map(({ scores }) => scores[0]);
    const weights = population.particles.map(({ weight }) => weight);
    const error = 0.72 / Math.sqrt(population.size);
    expect(Math.abs(weightedMean(values, weights) - exact)).toBeLessThan(4 * error);
    // Without the weights the population would lean towards where it came from, as a planted fault shows.
    const prior = weights.map((_, i) => weights[i] ** 0);
    const spread = (w: readonly number[]) => {
      const total = w.reduce((all, each) => all + each, 0);
      const mean = weightedMean(values, w) / total;
      return (
        weightedMean(
          values.map((v) => (v - mean) ** 2),
          w,
        ) / total
      );
    };
    expect(spread(prior)).toBeGreaterThan(1.05 * spread(weights));
  });

  test("takes the first that are accepted, in whatever order they are tried", () => {
    const ascent = abcAscent(target, 200, thresholds, "abc");
    let [one, other]: (Population | null)[] = [null, null];
    for (let generation = 0; generation < 3; generation++) {
      one = climb(ascent, one);
      other = climb(ascent, other && JSON.parse(JSON.stringify(other)), backwards);
      expect(other).toEqual(one);
    }
  });
});

test("semi-automatic statistics sift what informs from what does not, and ABC on them comes near the posterior", () => {
  /** Four data from N(score, 1) as separate statistics, among six that are noise of wild units. */
  const target = {
    dimension: 1,
    simulate: ([score]: readonly number[], address: string) => {
      const stream = openStream(address);
      const data = [0, 1, 2, 3].map(() => score + normal(stream));
      return [...data, ...[1, 10, 100, 1000, 1e4, 1e5].map((unit) => unit * normal(stream))];
    },
    observed: [1, 0.5, 1.5, 1, 0, 0, 0, 0, 0, 0],
    weights: new Array<number>(10).fill(1),
  };
  const sifted = semiAutomatic(target, 2000, "semi-automatic.test");
  // The posterior mean is linear in the data, with slope 1/5 for each: N(4/5, 1/5) for a mean datum of 1.
  expect(Math.abs(sifted.observed[0] - 0.8)).toBeLessThan(0.05);
  const thresholds = { goal: 0.1, quantile: 0.5, leastAcceptance: 0 };
  const { particles, size } = climbToEnd(abcAscent(sifted, 500, thresholds, "semi-automatic.test"));
  const weights = particles.map(({ weight }) => weight);
  const mean = weightedMean(
    particles.map(({ scores }) => scores[0]),
    weights,
  );
  expect(Math.abs(mean - 0.8)).toBeLessThan(0.05 + (3 * Math.sqrt(0.2)) / Math.sqrt(size));
  const variance = weightedMean(
    particles.map(({ scores }) => (scores[0] - mean) ** 2),
    weights,
  );
  expect(variance / 0.2).toBeGreaterThan(0.8);
  expect(variance / 0.2).toBeLessThan(1.35);
});
