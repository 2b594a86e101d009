/**
 * Leave-one-out scores of the statistical rivals on Table 2 against those that an independent program found for the same
 * models and data (log density in nats a province, integrated Brier score, concordance).
 */
import { describe, expect, test } from "vitest";
import { survivalTimes } from "../../../src/analysis/survival/index.js";
import { observedIn } from "../../../src/experiments/assessment/observed.js";
import { forecastRivals, rivals } from "../../../src/experiments/assessment/rivals/index.js";
import { scorePlan } from "../../../src/experiments/assessment/scores/plan-forecast.js";
import { planScores } from "../../../src/experiments/assessment/scores/plan-scores.js";
import { observedHistory } from "../../../src/experiments/calibration/index.js";
import { scenarioOf } from "../../laws/scenarios.js";

const scenario = scenarioOf("mechanisms: { peers: off, race: off, targets: off, ambition: off }\n");
const { history, places } = observedIn({ scenario, history: observedHistory(scenario) });
const times = survivalTimes(history.days, 2123);
const university = places.traits.map((traits) => traits.university);

function scoresOf(id: string) {
  const rival = rivals.find((each) => each.id === id)!;
  const forecasts = forecastRivals(rival, { times, university }, 2123);
  return planScores(
    forecasts.map((forecast, i) => scorePlan(forecast, times[i], 2123)),
    times,
    2123,
    rival.tellsApart,
  );
}

describe("left out of Table 2, province by province,", () => {
  test.each([
    ["constant-hazard", -6.388, 0.2085],
    ["weibull", -6.372, 0.2052],
    ["cure", -6.239, 0.2006],
    ["weibull-u", -6.523, 0.204],
    ["cure-u", -5.998, 0.1834],
  ])("%s has a log density of %d and an integrated Brier score of %d", (id, log, brier) => {
    const scores = scoresOf(id);
    expect(Math.abs((scores.log ?? 0) - log)).toBeLessThan(0.003);
    expect(Math.abs(scores.integratedBrier - brier)).toBeLessThan(0.0006);
  });

  test.each([
    ["kaplan-meier", 0.2022],
    ["cox-u", 0.2007],
    ["bass", 0.201],
  ])("%s has an integrated Brier score of %d", (id, brier) => {
    expect(Math.abs(scoresOf(id).integratedBrier - brier)).toBeLessThan(0.0006);
  });

  test("Kaplan-Meier has a binned log score of -2.295, and nothing to say of who is first", () => {
    const { binned, log, concordance, area } = scoresOf("kaplan-meier");
    expect(Math.abs(binned + 2.295)).toBeLessThan(0.005);
    expect([log, concordance, area]).toEqual([null, null, null]);
  });

  test("university capacity gives the cure model an area of 0.86, and Cox a concordance of 0.50", () => {
    expect(scoresOf("cure-u").area).toBeCloseTo(0.86, 2);
    expect(scoresOf("cox-u").concordance).toBeCloseTo(0.5, 2);
  });
});
