import { beforeAll, describe, expect, test } from "vitest";
import { breadth } from "../../src/model/mechanisms/instruments.js";
import { intensity } from "../../src/model/mechanisms/policies.js";
import { compile } from "../../src/scenario/compile.js";
import { draftedWithin, expectedOver, type Five, posteriorMeans, simpson } from "./registered-model.js";
import { scenarioOf } from "./scenarios.js";

const RUNS = 10_000;
/** Days from 8 July 2017 to 31 December 2022. */
const COUNTED = 2002;
const k = 3.2;
const q = [0.05, 0.07, 0.1, 0.15, 0.21];
/** Policies a day of a province with this GDP per head and no plan. */
const flow = (gdp: number) => (1.14 * Math.exp(0.41 * gdp)) / 365;

const model = (omega: number) =>
  compile(
    scenarioOf(`step: 28
params: { policies.afterPlan: ${omega} }
mechanisms: { peers: false, reception: false, race: false, targets: false, ambition: false }`),
  );

/** Counts of all runs, by province, and how often each breadth came up. */
function sample(omega: number, runs: number) {
  const built = model(omega);
  const { localities } = built.world.inputs;
  const counts = localities.map(() => new Float64Array(runs));
  const breadths = localities.map(() => new Float64Array(q.length + 1));
  for (let seed = 0; seed < runs; seed++) {
    built.run(seed);
    built.world.column(intensity).forEach((count, i) => {
      counts[i][seed] = count;
    });
    built.world.column(breadth).forEach((width, i) => {
      breadths[i][width] += 1;
    });
  }
  return { localities, counts, breadths };
}

const meanOf = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;
const varianceOf = (values: Float64Array) => {
  const mean = meanOf(values);
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
};

describe("policies of a province whose plan changes nothing are negative binomial:", () => {
  let all: ReturnType<typeof sample>;
  beforeAll(() => {
    all = sample(0, RUNS);
  }, 120_000);

  test("mean mu = r0 e^(rG G) years, variance mu + mu^2 / k", () => {
    all.localities.forEach(({ traits }, i) => {
      const mu = flow(traits.gdp) * COUNTED;
      const variance = mu + (mu * mu) / k;
      expect(Math.abs(meanOf(all.counts[i]) - mu)).toBeLessThan(4.5 * Math.sqrt(variance / RUNS));
      // The sampling SD of a variance is about variance * sqrt((kurtosis - 1) / runs).
      const kurtosis = 3 + 6 / k + 1 / variance;
      const error = variance * Math.sqrt((kurtosis - 1) / RUNS);
      expect(Math.abs(varianceOf(all.counts[i]) - variance)).toBeLessThan(4.5 * error);
    });
  });

  test("frequencies follow its probabilities (chi-square over counts 0 to 14 and more)", () => {
    const LAST = 15;
    const worst = all.localities.map(({ traits }, i) => {
      const law = negativeBinomial(flow(traits.gdp) * COUNTED, LAST);
      const seen = new Float64Array(LAST + 1);
      for (const count of all.counts[i]) seen[Math.min(count, LAST)] += 1;
      return law.reduce((sum, p, n) => sum + (seen[n] - p * RUNS) ** 2 / (p * RUNS), 0);
    });
    // 15 degrees of freedom: 46 is exceeded once in 20,000.
    for (const chiSquare of worst) expect(chiSquare).toBeLessThan(46);
  });

  test("and breadth follows: a category that takes a share q of them stays closed with probability (1 + mu q / k)^(-k)", () => {
    all.localities.forEach(({ traits }, i) => {
      const mu = flow(traits.gdp) * COUNTED;
      const mean = q.reduce((sum, share) => sum + 1 - (1 + (mu * share) / k) ** -k, 0);
      const simulated = all.breadths[i].reduce((sum, times, width) => sum + times * width, 0) / RUNS;
      // Five categories that go together differ from their mean by less than 2.5 in SD.
      expect(Math.abs(simulated - mean)).toBeLessThan((4.5 * 2.5) / Math.sqrt(RUNS));
      // One policy opens nothing with probability prod(1 - q), so the policies that open something are a thinned flow.
      const opening = 1 - q.reduce((product, share) => product * (1 - share), 1);
      const none = (1 + (mu * opening) / k) ** -k;
      const share = all.breadths[i][0] / RUNS;
      expect(Math.abs(share - none)).toBeLessThan(4.5 * Math.sqrt((none * (1 - none)) / RUNS));
    });
  });
});

test("with an own plan that doubles the flow, mean and variance follow from the law of adoption", () => {
  const omega = 1;
  const { localities, counts } = sample(omega, RUNS);
  localities.forEach(({ traits }, i) => {
    const [first, second] = timeWithPlan(traits.university, posteriorMeans);
    const r = flow(traits.gdp);
    // Exposure is the time counted plus omega times the time with a plan; busyness has mean 1 and variance 1 / k.
    const exposure = COUNTED + omega * first;
    const square = COUNTED * COUNTED + 2 * COUNTED * omega * first + omega * omega * second;
    const mean = r * exposure;
    const variance = mean + r * r * (square * (1 + 1 / k) - exposure * exposure);
    expect(Math.abs(meanOf(counts[i]) - mean)).toBeLessThan(4.5 * Math.sqrt(variance / RUNS));
    expect(varianceOf(counts[i]) / variance).toBeGreaterThan(0.9);
    expect(varianceOf(counts[i]) / variance).toBeLessThan(1.1);
  });
}, 120_000);

/** First two moments of the counted days on which a province of university capacity U has a plan. */
function timeWithPlan(U: number, five: Five): [number, number] {
  const left = (u: number) => COUNTED - u;
  const within = (days: number) => draftedWithin(days, U, five);
  // Of the time left after the decision, what the draft leaves: E[(x - D)+] and E[((x - D)+)^2] by integrating its law.
  const first = (x: number) => simpson(within, 0, x, 200);
  const second = (x: number) => simpson((d) => 2 * (x - d) * within(d), 0, x, 200);
  return [
    expectedOver(COUNTED, U, five, (u) => first(left(u)), 400),
    expectedOver(COUNTED, U, five, (u) => second(left(u)), 400),
  ];
}

/** Probabilities of the counts 0 to last - 1, and of last or more. */
function negativeBinomial(mu: number, last: number): number[] {
  const p = [(1 + mu / k) ** -k];
  for (let n = 1; n < last; n++) p.push((p[n - 1] * (n - 1 + k) * mu) / (n * (k + mu)));
  return [...p, 1 - p.reduce((sum, each) => sum + each, 0)];
}
