/** Samplers on problems whose posteriors are known exactly: put posteriors.json into ../shared/reference to run this. */
import { describe, expect, test } from "vitest";
import { summariseChains } from "../../src/analysis/chains/summary.js";
import { abcAscent } from "../../src/analysis/samplers/abc.js";
import { metropolisChain, type Target } from "../../src/analysis/samplers/metropolis.js";
import { climbToEnd, type Population } from "../../src/analysis/samplers/population.js";
import { temperedAscent } from "../../src/analysis/samplers/tempered.js";
import { normalKernel } from "../../src/analysis/weighted/normal-kernel.js";
import {
  weightedCovariance,
  weightedMean,
  weightedQuantiles,
} from "../../src/analysis/weighted/statistics.js";
import { exponential } from "../../src/math/exponential.js";
import { gammaOfMeanOne } from "../../src/math/gamma.js";
import { normal } from "../../src/math/normal.js";
import { normalUpperTail } from "../../src/math/normal-tail.js";
import { openStream, type Stream } from "../../src/math/random.js";
import { type Exact, networkHazard, problems, uniform } from "./problems.js";

/** A posterior and the way back from scores to its parameters. */
interface Problem {
  readonly target: Target;
  readonly names: readonly string[];
  parameters(scores: readonly number[]): number[];
  readonly exact: Readonly<Record<string, Exact>>;
  readonly logEvidence: number;
}

function contagion(): Problem {
  const { prior, new_adopters, at_risk, exact } = problems.contagion_hazard;
  const parameters = ([a, b]: readonly number[]) => [uniform(a, prior.a), uniform(b, prior.b)];
  const logLikelihood = (scores: readonly number[]) => {
    const [a, b] = parameters(scores);
    let sum = 0;
    let adopters = 0;
    new_adopters.forEach((events: number, t: number) => {
      const push = a + (b * adopters) / 30;
      sum += events * Math.log(1 - Math.exp(-push)) - (at_risk[t] - events) * push;
      adopters += events;
    });
    return sum;
  };
  return {
    target: { dimension: 2, logLikelihood },
    names: ["a", "b"],
    parameters,
    exact,
    logEvidence: exact.log_evidence_labelled,
  };
}

function network(): Problem {
  const { toa, x, T, exact, parameters, exposureOf } = networkHazard;
  /** Exposure of each unit before each period does not hang on the parameters. */
  const exposure = Array.from({ length: T }, (_, t) => exposureOf(toa, t + 1));
  const logLikelihood = (scores: readonly number[]) => {
    const [a, b, g] = parameters(scores);
    return x.reduce((sum: number, trait: number, i: number) => {
      const own = a * Math.exp(g * trait);
      const last = toa[i] > 0 ? toa[i] : T;
      let total = sum;
      for (let t = 1; t <= last; t++) {
        const push = own + b * exposure[t - 1][i];
        total += t === toa[i] ? Math.log(1 - Math.exp(-push)) : -push;
      }
      return total;
    }, 0);
  };
  return {
    target: { dimension: 3, logLikelihood },
    names: ["a", "b", "g"],
    parameters,
    exact,
    logEvidence: exact.log_evidence,
  };
}

describe.each([
  ["contagion among equals", contagion()],
  ["contagion on a network", network()],
])("%s", (label, { target, names, parameters, exact, logEvidence }) => {
  const generations: Population[] = [];
  const population = climbToEnd(temperedAscent(target, 2000, label), (each) => generations.push(each));
  const points = population.particles.map(({ scores }) => parameters(scores));

  test("raising the likelihood in powers gives its evidence and, roughly, its posterior", () => {
    expect(Math.abs((population.logEvidence ?? 0) - logEvidence)).toBeLessThan(0.1);
    names.forEach((name, k) => {
      const values = points.map((point) => point[k]);
      const mean = values.reduce((sum, v) => sum + v, 0) / values.length;
      expect(Math.abs(mean - exact[name].mean) / exact[name].sd, name).toBeLessThan(0.12);
    });
  });

  test("a Metropolis finish is within 3 standard errors, 0.05 SD and 3% of SD of the exact posterior", () => {
    const scores = population.particles.map((each) => each.scores);
    const weights = population.particles.map(({ weight }) => weight);
    const { lower } = normalKernel(weightedCovariance(scores, weights), label);
    const chains = [0, 1, 2, 3].map((c) =>
      metropolisChain(
        target,
        population.particles[c],
        lower,
        { warmUp: 1000, draws: 10_000, thin: 3 },
        `${label}/chain/${c}`,
      ),
    );
    names.forEach((name, k) => {
      const draws = chains.map((chain) => chain.draws.map(({ scores: at }) => parameters(at)[k]));
      const summary = summariseChains(draws);
      const miss = Math.abs(summary.mean - exact[name].mean);
      expect(miss, name).toBeLessThan(3 * (summary.meanError ?? 0));
      expect(miss / exact[name].sd, name).toBeLessThan(0.05);
      expect(Math.abs(summary.sd / exact[name].sd - 1), name).toBeLessThan(0.03);
      expect(summary.rHat).toBeLessThan(1.01);
      const all = draws.flat();
      const quantiles = weightedQuantiles(all, new Array(all.length).fill(1 / all.length), exact[name].probs);
      quantiles.forEach((q, j) => {
        const tolerance = exact[name].probs[j] < 0.02 || exact[name].probs[j] > 0.98 ? 0.2 : 0.08;
        expect(Math.abs(q - exact[name].quantiles[j]) / exact[name].sd, name).toBeLessThan(tolerance);
      });
    });
  });
});

test("the stated likelihoods are those of the problems", () => {
  const { target: one } = contagion();
  const back = (value: number, [low, high]: readonly [number, number]) =>
    scoreOf((value - low) / (high - low));
  for (const { a, b, loglik } of problems.contagion_hazard.loglik_checks) {
    const { prior } = problems.contagion_hazard;
    if (b > 0) expect(one.logLikelihood([back(a, prior.a), back(b, prior.b)])).toBeCloseTo(loglik, 6);
  }
  const { target: two } = network();
  for (const { a, b, g, loglik } of problems.network_hazard.loglik_checks) {
    const { prior } = problems.network_hazard;
    expect(two.logLikelihood([back(a, prior.a), back(b, prior.b), back(g, prior.g)])).toBeCloseTo(loglik, 6);
  }
});

/** Score of a probability, by halving. */
function scoreOf(p: number): number {
  let [low, high] = [-9, 9];
  for (let k = 0; k < 200; k++) {
    const middle = (low + high) / 2;
    if (normalUpperTail(-middle) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

describe("ABC at a tolerance that is not small", () => {
  const N = 2000;

  function compare(population: Population, parameter: (score: number) => number, exact: Exact) {
    const values = population.particles.map(({ scores }) => parameter(scores[0]));
    const weights = population.particles.map(({ weight }) => weight);
    const mean = weightedMean(values, weights);
    const sd = Math.sqrt(
      weightedMean(
        values.map((v) => (v - mean) ** 2),
        weights,
      ),
    );
    const error = 3 / Math.sqrt(population.size);
    expect(Math.abs(mean - exact.mean) / exact.sd).toBeLessThan(error);
    expect(Math.abs(sd / exact.sd - 1)).toBeLessThan(error);
    weightedQuantiles(values, weights, [0.05, 0.25, 0.5, 0.75, 0.95]).forEach((q, j) => {
      const place = exact.probs.indexOf([0.05, 0.25, 0.5, 0.75, 0.95][j]);
      // A quantile in the tail of a normal has 2.1 times the error of the mean.
      expect(Math.abs(q - exact.quantiles[place]) / exact.sd).toBeLessThan(2.1 * error);
    });
  }

  test.each(["1.0", "0.2"])("%s finds the mean of a normal as exactly as that tolerance allows", (eps) => {
    const { ybar, sigma, prior, abc_at_tolerance } = problems.gaussian_mean;
    const target = {
      dimension: 1,
      simulate: ([score]: readonly number[], address: string) => [
        prior.sd * score + (sigma / Math.sqrt(20)) * normal(openStream(address)),
      ],
      observed: [ybar],
      weights: [1],
    };
    const thresholds = { goal: Number(eps), quantile: 0.5, leastAcceptance: 0 };
    const population = climbToEnd(abcAscent(target, N, thresholds, `gaussian/${eps}`));
    compare(population, (score) => prior.sd * score, abc_at_tolerance.by_eps[eps]);
  });

  test.each(["0", "10"])("%s finds the mean of counts; at 0 the posterior is exact", (eps) => {
    const { sum, abc_at_tolerance } = problems.poisson_gamma;
    // Gamma of shape 2 and rate 1/2: a chi-square of 4 degrees, by halving its distribution function.
    const mean = (score: number) => chiSquareOfFour(normalUpperTail(-score));
    const target = {
      dimension: 1,
      simulate: ([score]: readonly number[], address: string) => [
        poisson(30 * mean(score), openStream(address)),
      ],
      observed: [sum],
      weights: [1],
    };
    const thresholds = { goal: Number(eps), quantile: 0.5, leastAcceptance: 0 };
    const population = climbToEnd(abcAscent(target, N / 2, thresholds, `poisson/${eps}`));
    compare(population, mean, abc_at_tolerance.by_eps[eps]);
  });
});

function chiSquareOfFour(p: number): number {
  let [low, high] = [0, 200];
  for (let k = 0; k < 100; k++) {
    const middle = (low + high) / 2;
    if (1 - Math.exp(-middle / 2) * (1 + middle / 2) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Poisson count by splitting large means in halves that beta variates share out (Devroye 1986, X.4). */
function poisson(mean: number, stream: Stream): number {
  if (mean < 20) {
    let count = 0;
    let passed = exponential(stream);
    while (passed < mean) {
      count += 1;
      passed += exponential(stream);
    }
    return count;
  }
  const m = Math.floor((7 / 8) * mean);
  const time = gammaOfMeanOne(m, stream) * m;
  if (time <= mean) return m + poisson(mean - time, stream);
  let count = 0;
  for (let k = 0; k < m - 1; k++) if (stream.uniform() < mean / time) count += 1;
  return count;
}
