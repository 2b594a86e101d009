import { beforeAll, describe, expect, test } from "vitest";
import { forwardRuns } from "../../../src/experiments/assessment/forward.js";
import { ForwardLaw } from "../../../src/experiments/assessment/forward-law.js";
import { leftOutForecasts } from "../../../src/experiments/assessment/model-forecasts.js";
import { freeParameter, Likelihood, observedHistory } from "../../../src/experiments/calibration/index.js";
import { scenarioOf } from "../../laws/scenarios.js";

const watching = (weight: number) =>
  scenarioOf(
    `mechanisms: { peers: on, policies: off, instruments: off, race: off, targets: off, ambition: off }\nparams: { decision.baseRate: 0.001, peers.weight: ${weight} }\n`,
  );
const RUNS = 400;

describe("the law of a plan among rivals who are drawn", () => {
  const scenario = watching(1);
  const [place] = [scenario.provinces.indexOf("HN")];
  const until = 2123;
  let below: number[];
  let share: (day: number) => number;
  beforeAll(() => {
    const law = new ForwardLaw(
      scenario,
      { plan: { known: "none", until }, policies: null, breadth: null },
      place,
    );
    const runs = Array.from({ length: RUNS }, (_, s) => law.run({}, 1 + s));
    below = [...law.days].map((_, k) => runs.reduce((sum, run) => sum + run.below[k] / RUNS, 0));
    const days = forwardRuns(
      scenario,
      Array.from({ length: 4 * RUNS }, () => ({})),
      10_001,
    ).map((run) => run.days[place]);
    share = (day) => days.filter((each) => each <= day).length / days.length;
  });

  test.each([52, 104, 208, 300])(
    "has a plan out by the end of week %d in the share of runs in which all are free",
    (k) => {
      const day = Math.min(7 * k, until);
      const error = Math.sqrt((below[k] * (1 - below[k])) / (4 * RUNS));
      expect(Math.abs(share(day) - below[k])).toBeLessThan(4 * error + 0.02);
    },
  );
});

describe("the forecast of a province that is left out", () => {
  const free = [freeParameter("decision.university")];
  const drawsAt = [{ "decision.university": 1 }, { "decision.university": 0.5 }];
  const forecast = (weight: number, province: number) => {
    const scenario = watching(weight);
    const fitted = { scenario, history: observedHistory(scenario), free, draws: [[1], [0.5]] };
    const [{ logScore }] = leftOutForecasts(fitted, [
      { province, draws: drawsAt, weights: [0.5, 0.5], k: 0, refitted: false },
    ]);
    const likelihood = new Likelihood(scenario, fitted.history);
    const [one, other] = drawsAt.map((settings) => Math.exp(likelihood.at(settings).plan[province]));
    return { logScore, given: Math.log((one + other) / 2) };
  };

  test("has the exact log density of its plan where rivals are watched and weigh nothing", () => {
    for (const province of [0, 7, 20]) {
      const { logScore, given } = forecast(0, province);
      expect(logScore).toBeCloseTo(given, 10);
    }
  });

  test("does not take the true days of rivals as given where they weigh something", () => {
    const { logScore, given } = forecast(1, 7);
    expect(Math.abs((logScore ?? 0) - given)).toBeGreaterThan(0.01);
  });
});
