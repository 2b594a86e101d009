import { describe, expect, test } from "vitest";
import { draftDays, drafting, tailoring } from "../../../src/model/mechanisms/drafting.js";
import { afterRun, inputsOf, localitiesWith, manyWith, modelOf } from "../small-world.js";
import { mean, moments } from "../statistics.js";

const N = 20_000;
const draftsAt = (university: number) =>
  afterRun(modelOf([drafting], inputsOf(manyWith(N, { university }))), draftDays);

describe("drafting times", () => {
  test.each([-1, 0, 1])("have the mean m0 exp(gU U) at U = %d", (university) => {
    const expected = 129 * Math.exp(1.1 * university);
    expect(mean(draftsAt(university)) / expected).toBeCloseTo(1, 1.5);
  });

  test("are gamma of shape 2: variance half the square of the mean, skewness the root of 2", () => {
    const { mean: m, variance, skewness } = moments(draftsAt(0));
    expect(variance / (m * m)).toBeCloseTo(1 / 2, 1);
    expect(skewness).toBeCloseTo(Math.SQRT2, 0.7);
  });

  test("fall below x times the mean with probability 1 - (1 + 2x) exp(-2x)", () => {
    const drafts = draftsAt(0);
    for (const x of [0.25, 0.5, 1, 2]) {
      const share = drafts.filter((days) => days < 129 * x).length / N;
      expect(share).toBeCloseTo(1 - (1 + 2 * x) * Math.exp(-2 * x), 1.8);
    }
  });
});

describe("the depth of tailoring", () => {
  const depthAt = (...universities: readonly number[]) => {
    const localities = localitiesWith(...universities.map((university) => ({ university })));
    return afterRun(modelOf([drafting], inputsOf(localities)), tailoring);
  };

  test("is 1 - exp(-mean draft / 180 days)", () => {
    const [average, strong] = depthAt(0, 1);
    expect(average).toBeCloseTo(1 - Math.exp(-129 / 180), 14);
    expect(strong).toBeCloseTo(1 - Math.exp((-129 * Math.exp(1.1)) / 180), 14);
  });

  test("passes one half, from copied to tailored, where the mean draft passes 180 ln 2 = 125 days", () => {
    const edge = Math.log((180 * Math.LN2) / 129) / 1.1;
    const [copied, tailored] = depthAt(edge - 0.001, edge + 0.001);
    expect(copied).toBeLessThan(0.5);
    expect(tailored).toBeGreaterThan(0.5);
  });
});
