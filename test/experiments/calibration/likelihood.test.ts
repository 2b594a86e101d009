import { describe, expect, test } from "vitest";
import { Likelihood } from "../../../src/experiments/calibration/likelihood.js";
import { observedHistory } from "../../../src/experiments/calibration/observed-history.js";
import type { PlanDate, ProvinceHistory } from "../../../src/model/likelihood/history.js";
import { breadth } from "../../../src/model/mechanisms/instruments.js";
import { intensity } from "../../../src/model/mechanisms/policies.js";
import { publishedDay } from "../../../src/model/mechanisms/publication.js";
import { compile } from "../../../src/scenario/compile.js";
import type { Scenario } from "../../../src/scenario/scenario.js";
import { scenarioOf } from "../../laws/scenarios.js";

const core =
  "mechanisms: { peers: off, race: off, policies: off, instruments: off, targets: off, ambition: off }\n";
const withPeers = "params: { peers.weight: 0.3, reception.authority: 0.3, policies.afterPlan: 1.5 }\n";

/** How many times the usual number of histories; the slow suite takes twenty, which makes 100,000. */
const TIMES = Number(process.env.HISTORIES ?? 1);

/** Histories that the engine draws. */
function histories(scenario: Scenario, runs: number): ProvinceHistory[][] {
  const model = compile(scenario);
  const { world } = model;
  const { until } = world.grid;
  const days = world.column(publishedDay);
  const [counts, breadths] = [world.column(intensity), world.column(breadth)];
  return Array.from({ length: runs }, (_, run) => {
    model.run(1000 + run);
    return Array.from(days, (day, i): ProvinceHistory => {
      const plan: PlanDate = day <= until ? { known: "day", day } : { known: "none", until };
      return { plan, policies: counts[i], breadth: breadths[i] };
    });
  });
}

const total = (likelihood: Likelihood, settings = {}) => likelihood.sumAt(settings);

describe("what the engine draws, the likelihood scores:", () => {
  test(
    "frequencies of adoption between dates are the stated probabilities",
    () => {
      const scenario = scenarioOf(core);
      const RUNS = 5_000 * TIMES;
      const edges = [0, 90, 180, 365, 545, 730, 1095, 2123];
      const until = edges[edges.length - 1];
      const bins: PlanDate[] = [
        ...edges.slice(1).map((to, k): PlanDate => ({ known: "between", from: edges[k], to })),
        { known: "none", until },
      ];
      const everybody = (plan: PlanDate) =>
        scenario.provinces.map((): ProvinceHistory => ({ plan, policies: null, breadth: null }));
      const stated = bins.map((plan) => new Likelihood(scenario, everybody(plan)).at({}).plan);
      const seen = bins.map(() => new Float64Array(scenario.provinces.length));
      const model = compile(scenario);
      const days = model.world.column(publishedDay);
      for (let run = 0; run < RUNS; run++) {
        model.run(run);
        days.forEach((day, i) => {
          const bin = day > until ? bins.length - 1 : edges.findIndex((edge) => day <= edge) - 1;
          seen[bin][i] += 1;
        });
      }
      scenario.provinces.forEach((id, i) => {
        expect(stated.reduce((sum, law) => sum + Math.exp(law[i]), 0)).toBeCloseTo(1, 9);
        const chiSquare = stated.reduce((sum, law, k) => {
          const expected = RUNS * Math.exp(law[i]);
          return sum + (seen[k][i] - expected) ** 2 / expected;
        }, 0);
        // 7 degrees of freedom: 33 is exceeded once in 37,000.
        expect(chiSquare, id).toBeLessThan(33);
      });
    },
    240_000 * TIMES,
  );

  test(
    "with peers, counts and breadths, the likelihood rises nowhere from the true values, on average",
    () => {
      const scenario = scenarioOf(withPeers);
      const RUNS = 75 * TIMES;
      const moved: Record<string, number> = {
        "decision.baseRate": 0.0005,
        "decision.university": 0.1,
        "signals.halfLife": 30,
        "drafting.meanDays": 12,
        "drafting.university": 0.1,
        "peers.weight": 0.05,
        "reception.authority": 0.1,
        "policies.rate": 0.1,
        "policies.gdp": 0.1,
        "policies.afterPlan": 0.3,
        "policies.evenness": 0.5,
        "instruments.symbolic": 0.02,
      };
      const slopes = Object.fromEntries(Object.keys(moved).map((path) => [path, [] as number[]]));
      for (const history of histories(scenario, RUNS)) {
        const likelihood = new Likelihood(scenario, history);
        for (const [path, step] of Object.entries(moved)) {
          const at = scenario.params[path].value;
          slopes[path].push(
            total(likelihood, { [path]: at + step / 10 }) - total(likelihood, { [path]: at - step / 10 }),
          );
        }
      }
      for (const [path, values] of Object.entries(slopes)) {
        const mean = values.reduce((sum, v) => sum + v, 0) / RUNS;
        const sd = Math.sqrt(values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / (RUNS - 1));
        expect(Math.abs(mean) / (sd / Math.sqrt(RUNS)), path).toBeLessThan(4);
        expect(sd, path).toBeGreaterThan(0);
      }
    },
    240_000 * TIMES,
  );
});

describe("on Table 2", () => {
  test("the registered model reaches the log-likelihood of the prototype", () => {
    // -175.4 at its posterior mode, against -183.9 without covariates.
    const scenario = scenarioOf(core);
    const sum = new Likelihood(scenario, observedHistory(scenario)).sumAt({});
    expect(Math.abs(sum + 175.4)).toBeLessThan(0.5);
  });

  test("a province that nothing is known of adds nothing, and a plan two weeks wide about two weeks of density", () => {
    const scenario = scenarioOf(core);
    const history = observedHistory(scenario);
    const whole = new Likelihood(scenario, history).at({});
    const place = history.findIndex(({ plan }) => plan?.known === "day" && plan.day < 500);
    const first = history[place].plan;
    if (first?.known !== "day") throw new Error("a province has a plan by day 500");
    const wide = history.map((each, i): ProvinceHistory => {
      const plan: PlanDate = { known: "between", from: first.day - 7, to: first.day + 7 };
      return { ...each, plan: i === place ? plan : null };
    });
    const scores = new Likelihood(scenario, wide).at({});
    expect(scores.plan[place] - Math.log(14)).toBeCloseTo(whole.plan[place], 2);
    expect(scores.plan.every((score, i) => i === place || score === 0)).toBe(true);
  });
});

describe("refused are", () => {
  test("plans before the run or after it, all at once and by name", () => {
    const scenario = scenarioOf(core);
    const history = observedHistory(scenario).map((each, i): ProvinceHistory => {
      if (i === 0) return { ...each, plan: { known: "day", day: -3 } };
      if (i === 1) return { ...each, plan: { known: "between", from: 2100, to: 2200 } };
      return i === 2 ? { ...each, plan: { known: "between", from: 20, to: 20 } } : each;
    });
    expect(() => new Likelihood(scenario, history)).toThrow(
      /BJ: a plan on day -3.*TJ: a plan between days 2100 and 2200.*HE: a plan between days 20 and 20/s,
    );
    expect(() => new Likelihood(scenario, history.slice(1))).toThrow("29 entries for 30 provinces");
  });

  test("mechanisms that act by chance that nobody observed", () => {
    const scenario = scenarioOf("mechanisms: { race: on, risk: on, stance: on, crackdown: on }\n");
    expect(() => new Likelihood(scenario, observedHistory(scenario))).toThrow(
      "crackdown may act on decisions",
    );
    const driven = scenarioOf("params: { reception.agency: 0.3 }\n");
    expect(() => new Likelihood(driven, observedHistory(driven))).toThrow("reception.agency draws a drive");
  });
});
