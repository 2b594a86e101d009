import { expect, test } from "vitest";
import { runEnsemble } from "../../src/experiments/ensemble.js";
import { fitToObserved } from "../../src/experiments/fit.js";
import { coreModel, everythingOn } from "../laws/scenarios.js";

const judged = (text: Parameters<typeof runEnsemble>[0]) =>
  fitToObserved(runEnsemble(text)).map(({ statistic, n, inside }) => ({ statistic, n, inside }));

test("a model without policies says nothing about their number or breadth, and is not blamed for it", () => {
  const silent = judged(coreModel("until: 2020-12-31\nruns: 5")).filter(({ n }) => n === 0);
  expect(silent.map(({ statistic }) => statistic)).toEqual([
    "rho gdp, intensity",
    "rho enterprise, intensity",
    "rho intensity, breadth",
    "intensity, mean",
    "intensity, SD",
    "intensity of adopters, mean",
    "intensity of others, mean",
    "breadth, mean",
  ]);
  expect(silent.every(({ inside }) => inside === null)).toBe(true);
});

test("a mechanism that is switched on at a date counts as one that says something", () => {
  const late = judged(
    everythingOn(
      "mechanisms: { policies: off, instruments: off }\nchanges: [{ at: 2019-01, mechanisms: { policies: on } }]",
    ),
  );
  expect(late.find(({ statistic }) => statistic === "intensity, mean")?.n).toBe(4);
  expect(late.find(({ statistic }) => statistic === "breadth, mean")?.n).toBe(0);
});
