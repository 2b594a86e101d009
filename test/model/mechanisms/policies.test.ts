import { describe, expect, test } from "vitest";
import type { Traits } from "../../../src/model/inputs.js";
import { intensity, policies, policyCount, policyRate } from "../../../src/model/mechanisms/policies.js";
import { publication } from "../../../src/model/mechanisms/publication.js";
import { afterRun, inputsOf, manyWith, modelOf } from "../small-world.js";
import { mean, moments } from "../statistics.js";

const N = 10_000;
const YEAR = 365;

/** Policies of many provinces of one kind, whose plans are imposed on `planDay`, in a number of days. */
const flow = (traits: Partial<Traits>, planDay: number, until: number, countUntil = until) => {
  const localities = manyWith(N, traits);
  const imposed = localities.map((_, locality) => ({ day: planDay, locality }));
  return modelOf([publication, policies], inputsOf(localities, { imposed, countUntil }), {}, until, 10);
};
const NEVER = Number.POSITIVE_INFINITY;

describe("the flow of policies", () => {
  test("is r0 = 1.14 a year without a plan", () => {
    expect(mean(afterRun(flow({}, NEVER, 3 * YEAR), policyCount)) / 3).toBeCloseTo(1.14, 1.5);
  });

  test("is 1 + om = twice that with a plan, from its day on", () => {
    expect(mean(afterRun(flow({}, 0, YEAR), policyCount))).toBeCloseTo(2.28, 1.3);
    const half = mean(afterRun(flow({}, 182.5, YEAR), policyCount));
    expect(half).toBeCloseTo(1.5 * 1.14, 1.3);
  });

  test("grows with exp(rG G) and with a drive of its own", () => {
    const rich = mean(afterRun(flow({ gdp: 1 }, NEVER, YEAR), policyCount));
    expect(rich / (1.14 * Math.exp(0.41))).toBeCloseTo(1, 1.3);
    const driven = mean(afterRun(flow({ agency: 0.7 }, NEVER, YEAR), policyCount));
    expect(driven / (1.14 * Math.exp(0.7))).toBeCloseTo(1, 1.3);
  });

  test("differs between like provinces by a gamma factor of mean 1 and variance 1 / k", () => {
    const rates = afterRun(flow({}, NEVER, 10), policyRate);
    const busy = moments(rates.map((rate) => (rate * YEAR) / 1.14));
    expect(busy.mean).toBeCloseTo(1, 1.5);
    expect(busy.variance).toBeCloseTo(1 / 3.2, 1.5);
    expect(busy.skewness).toBeCloseTo(2 / Math.sqrt(3.2), 0.5);
  });

  test("so that counts scatter as a negative binomial: variance = mean + mean^2 / k", () => {
    const { mean: m, variance } = moments(afterRun(flow({}, NEVER, 5 * YEAR), policyCount));
    expect(variance / (m + (m * m) / 3.2)).toBeCloseTo(1, 1);
  });

  test("is counted as intensity only until the day up to which the observed ones were counted", () => {
    const model = flow({}, NEVER, 2 * YEAR, YEAR);
    expect(mean(afterRun(model, intensity))).toBeCloseTo(1.14, 1.3);
    expect(mean([...model.world.column(policyCount)])).toBeCloseTo(2.28, 1.3);
  });
});
