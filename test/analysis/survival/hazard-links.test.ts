import { describe, expect, test } from "vitest";
import { links, softplus } from "../../../src/analysis/survival/hazard-links.js";

const PREDICTORS = [-4, -0.7, 0, 0.3, 2];

describe.each(["logit", "cloglog"] as const)("the link %s", (name) => {
  const link = links[name];

  test("turns probabilities into predictors and back", () => {
    for (const p of [0.001, 0.3, 0.5, 0.97]) expect(link.probability(link.predictor(p))).toBeCloseTo(p, 12);
  });

  test("has the slope of its probability", () => {
    for (const x of PREDICTORS) {
      const slope = (link.probability(x + 1e-5) - link.probability(x - 1e-5)) / 2e-5;
      expect(link.slope(x)).toBeCloseTo(slope, 9);
    }
  });

  test("has the logarithms of its probability and of the rest", () => {
    for (const x of PREDICTORS) {
      expect(link.logLikelihood(x, true)).toBeCloseTo(Math.log(link.probability(x)), 12);
      expect(link.logLikelihood(x, false)).toBeCloseTo(Math.log(1 - link.probability(x)), 12);
    }
  });
});

test("at predictors of 0 the chance is one half by logit and 1 - 1/e by the hazard", () => {
  expect([links.logit.probability(0), links.cloglog.probability(0)]).toEqual([0.5, 1 - Math.exp(-1)]);
});

test("logarithms do not overflow where exponentials do, nor vanish where they are tiny", () => {
  expect(links.logit.logLikelihood(-800, true)).toBe(-800);
  expect(links.logit.logLikelihood(800, false)).toBe(-800);
  expect([softplus(800), softplus(-800)]).toEqual([800, 0]);
  expect(softplus(-40) / Math.exp(-40)).toBeCloseTo(1, 12);
  expect(softplus(0)).toBeCloseTo(Math.LN2, 15);
  expect(links.cloglog.logLikelihood(-40, true)).toBeCloseTo(-40, 12);
});
