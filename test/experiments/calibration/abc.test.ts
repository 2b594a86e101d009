import { expect, test } from "vitest";
import { calibrate } from "../../../src/experiments/calibration/calibrate.js";
import type { Aim, Calibration } from "../../../src/experiments/calibration/calibration.js";
import { freeParameter, observedHistory } from "../../../src/experiments/calibration/index.js";
import { coreModel } from "../../laws/scenarios.js";

const scenario = coreModel("step: 28\n");
const words = { en: "test", zh: "测试" };
const fitted = (aim: Aim) => {
  const calibration: Calibration = {
    ...{ id: "test", title: words, question: null, seed: 3, aim },
    free: ["decision.baseRate", "decision.university"].map((path) => freeParameter(path)),
    readings: [{ name: "main", scenario, history: observedHistory(scenario) }],
  };
  return calibrate(calibration)[0];
};

test("simulation alone comes near the posterior of the exact likelihood, and is somewhat wider", () => {
  const chain = { warmUp: 100, draws: 300, thin: 4 };
  const exact = fitted({ target: "exact", sizes: { particles: 150, chains: 2, chain } });
  const sizes = { particles: 400, pilot: 3000, quantile: 0.5, leastAcceptance: 0.08 };
  const simulated = fitted({ target: "abc", sizes });
  exact.summaries.forEach(({ mean, sd, path }, k) => {
    const other = simulated.summaries[k];
    expect(Math.abs(other.mean - mean) / sd, path).toBeLessThan(0.6);
    expect(other.sd / sd, path).toBeGreaterThan(0.8);
    expect(other.sd / sd, path).toBeLessThan(1.6);
  });
  expect(simulated.logEvidence).toBeNull();
  expect(simulated.draws.every(({ pointwise }) => pointwise === null)).toBe(true);
}, 120_000);
