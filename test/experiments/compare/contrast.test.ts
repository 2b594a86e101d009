import { describe, expect, test } from "vitest";
import { contrastsOf } from "../../../src/experiments/compare/contrast.js";
import { runComparison, runsNeeded } from "../../../src/experiments/compare/paired-ensembles.js";
import { compareTable } from "../../../src/experiments/compare/tables.js";
import { runEnsemble } from "../../../src/experiments/ensemble.js";
import type { Scenario } from "../../../src/scenario/scenario.js";
import { shipped } from "../../scenarios/shipped.js";

const few = (id: string): Scenario => ({ ...shipped(id), seed: 11, runs: 20 });
const baseline = few("baseline");
const sameRules: Scenario = { ...baseline, id: "unchanged", title: { en: "Unchanged", zh: "未变" } };

describe("a scenario that changes nothing", () => {
  test("has no effect at all, in any pair, when it is run by itself", () => {
    const apart = { baseline: runEnsemble(baseline), others: [runEnsemble(sameRules)] };
    const [{ rules, provinces, figures }] = contrastsOf(apart);
    expect(rules).toEqual([]);
    for (const { effect, pairs } of [...provinces, ...figures]) {
      const { lower, higher, gained, lost, same, neither } = effect.turns;
      expect([lower, higher, gained, lost, same + neither]).toEqual([0, 0, 0, 0, pairs.length]);
      for (const differences of [effect.difference, effect.restricted])
        if (differences)
          expect(differences).toEqual({
            ...{ n: differences.n, mean: 0, error: 0 },
            ...{ q05: 0, q10: 0, q50: 0, q90: 0, q95: 0 },
          });
    }
  });

  test("takes over the runs of its twin instead of making them again, with the same effects", () => {
    let runs = 0;
    const shared = runComparison([baseline, sameRules, few("core")], () => {
      runs += 1;
    });
    expect(runs).toBe(40);
    expect(runsNeeded([baseline, sameRules, few("core")])).toBe(40);
    expect(shared.others.map(({ scenario }) => scenario.id)).toEqual(["unchanged", "core"]);
    const apart = { baseline: runEnsemble(baseline), others: [runEnsemble(sameRules)] };
    expect(compareTable(contrastsOf({ ...shared, others: shared.others.slice(0, 1) }))).toEqual(
      compareTable(contrastsOf(apart)),
    );
  });

  test("has no effect either when all it does is to switch on what already is on", () => {
    const { mechanisms, params } = baseline;
    const same = { ...sameRules, mechanisms: { ...mechanisms, peers: true }, params: { ...params } };
    expect(runsNeeded([baseline, same])).toBe(20);
  });
});

test("all scenarios take the seeds of the first, whatever their own are", () => {
  const other = { ...few("no-competition"), seed: 900, runs: 3 };
  const { others } = runComparison([baseline, other]);
  expect(others[0].seeds).toEqual(Array.from({ length: 20 }, (_, k) => 11 + k));
});

test("Beijing's slack changes no province before Beijing, whose plan it can only delay", () => {
  const [{ rules, provinces }] = contrastsOf(runComparison([baseline, few("beijing-slack")]));
  expect(rules).toEqual([{ path: "reception.slack", baseline: 0, scenario: 0.9 }]);
  const beijing = provinces.find(({ id }) => id === "BJ");
  expect(beijing?.effect.turns.lower).toBe(0);
  expect(beijing?.effect.turns.gained).toBe(0);
  expect(beijing?.effect.restricted?.mean).toBeGreaterThan(0);
  for (const { id, pairs } of provinces)
    pairs.forEach((pair, run) => {
      const before = beijing?.pairs[run].baseline ?? Number.POSITIVE_INFINITY;
      if (id !== "BJ" && pair.baseline !== null && pair.baseline < before)
        expect([id, run, pair.scenario]).toEqual([id, run, pair.baseline]);
    });
});

test("the mean effects on provinces average to the effect on the country's restricted mean", () => {
  const [{ provinces, figures }] = contrastsOf(runComparison([baseline, few("late-centre")]));
  const national = figures.find(({ figure }) => figure === "restricted_mean_toa");
  const sum = provinces.reduce((total, { effect }) => total + (effect.restricted?.mean ?? Number.NaN), 0);
  expect(national?.effect.difference?.mean).toBeCloseTo(sum / provinces.length, 8);
});

test("plans gained and lost add up to the effect on the number of adopters", () => {
  const [{ provinces, figures }] = contrastsOf(runComparison([baseline, few("no-competition")]));
  const net = provinces.reduce((sum, { effect }) => sum + effect.turns.gained - effect.turns.lost, 0);
  const adopters = figures.find(({ figure }) => figure === "adopters");
  expect(adopters?.effect.difference?.mean).toBeCloseTo(net / 20, 10);
});
