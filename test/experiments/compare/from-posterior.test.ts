import { expect, test } from "vitest";
import {
  contrastsOf,
  directionOf,
  directionsTable,
  fromPosterior,
  lostDifferences,
  runComparison,
} from "../../../src/experiments/compare/index.js";
import type { Overrides } from "../../../src/experiments/designs/index.js";
import { runEnsemble } from "../../../src/experiments/ensemble.js";
import { coreModel } from "../../laws/scenarios.js";

const scenario = coreModel("runs: 6\n");
const draws: readonly Overrides[] = [0.001, 0.002, 0.004, 0.008, 0.016, 0.032, 0.05, 0.08].map((rate) => ({
  "decision.baseRate": rate,
}));

test("draws are taken at equal distances, and come round again where there are too few", () => {
  const of = (runs: number) =>
    Array.from({ length: runs }, (_, k) => draws.indexOf(fromPosterior(draws, runs)(k)));
  expect(of(4)).toEqual([1, 3, 5, 7]);
  expect(of(8)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(of(10)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 0, 1]);
});

test("a run with a draw is the run of the scenario that has these values", () => {
  const drawn = runEnsemble(scenario, { parameters: fromPosterior(draws, 6) });
  const fixed = runEnsemble(coreModel("runs: 6\nparams: { decision.baseRate: 0.008 }\n"));
  // Of six runs the third takes the fourth of eight draws.
  expect(fromPosterior(draws, 6)(2)).toEqual({ "decision.baseRate": 0.008 });
  expect(drawn.outcomes.ofRun(drawn.outcomes.values.published, 2)).toEqual(
    fixed.outcomes.ofRun(fixed.outcomes.values.published, 2),
  );
});

test("both of a pair share the draw as they share their luck: slower drafts come later in every pair", () => {
  const slow = { ...coreModel("runs: 6\nparams: { drafting.meanDays: 400 }\n"), id: "slow" };
  const [contrast] = contrastsOf(runComparison([scenario, slow], undefined, fromPosterior(draws, 6)));
  const first = contrast.figures.find(({ figure }) => figure === "first_adopter");
  expect(first && directionOf(first.effect, true)).toMatchObject({ lower: 0, higher: 1, pairs: 6 });
  const rows = directionsTable([contrast]).rows;
  expect(rows.filter(([, what]) => what === "first_adopter")[0].slice(2, 5)).toEqual([0, 1, 0]);
});

test("the error of a direction is that of a share with one pair for and one against added", () => {
  const turns = { lower: 3, higher: 1, same: 0, neither: 2, gained: 2, lost: 0 };
  const effect = { pairs: 8, turns, difference: null, restricted: null };
  expect(directionOf(effect, true)).toEqual({
    lower: 5 / 8,
    higher: 1 / 8,
    error: Math.sqrt(0.24 / 10),
    pairs: 8,
  });
  expect(directionOf(effect, false).lower).toBe(3 / 8);
});

test("scenarios that differ in what a posterior would set alike are found out", () => {
  const other = coreModel("params: { decision.baseRate: 0.02, drafting.meanDays: 200 }\n");
  expect(lostDifferences([scenario, other], ["decision.baseRate", "signals.halfLife"])).toEqual([
    "decision.baseRate",
  ]);
});
