import { expect, test } from "vitest";
import { contrastsOf, onlyIn, runComparison } from "../../../src/experiments/compare/index.js";
import { figureEffectsTable } from "../../../src/experiments/compare/tables.js";
import { comparisonSummary } from "../../../src/report/compare/summary.js";
import { comparisonText } from "../../../src/report/compare/summary-text.js";
import { shipped } from "../../scenarios/shipped.js";

/** Core has neither policies nor a race; the baseline has both. */
const [contrast] = contrastsOf(
  runComparison(["core", "baseline"].map((id) => ({ ...shipped(id), runs: 5 }))),
);
const own = ["mean_intensity", "mean_breadth", "liberalisation_mean", "liberalisation_sd", "targets_sum"];

test("what only one scenario models has a value there, none in the other, and no difference", () => {
  for (const name of own) {
    const of = contrast.figures.find(({ figure }) => figure === name);
    expect([name, onlyIn(contrast, name)]).toEqual([name, "scenario"]);
    expect([of?.baselineMean, of?.effect.difference]).toEqual([null, null]);
    expect(of?.scenarioMean).toBeGreaterThan(0);
  }
  const { columns, rows } = figureEffectsTable([contrast]);
  const policies = rows.filter((row) => row[columns.indexOf("metric")] === "mean_intensity");
  expect(policies).toHaveLength(5);
  for (const row of policies) {
    expect(row[columns.indexOf("scenario_value")]).toBeGreaterThan(0);
    expect([row[columns.indexOf("baseline_value")], row[columns.indexOf("delta")]]).toEqual([null, null]);
  }
});

test("what neither models is left out", () => {
  const alone = { ...shipped("core"), runs: 3 };
  const slower = { ...alone, params: { ...alone.params, "signals.halfLife": { value: 500, from: "x" } } };
  const [{ figures }] = contrastsOf(runComparison([alone, slower]));
  expect(figures.map(({ figure }) => figure)).toEqual([
    ...["adopters", "first_adopter", "t50", "final_share", "mean_toa", "restricted_mean_toa"],
  ]);
});

test("the summary says of what only one models that there is no difference, and why", () => {
  const summary = comparisonSummary([contrast], {
    version: "0",
    resultHash: "0",
    folder: "f",
    charts: false,
  });
  const [en, zh] = (["en", "zh"] as const).map((language) => comparisonText(summary, language, true));
  expect(en).toContain(`For ${own.length + 5} of these figures only the scenario has the mechanisms`);
  expect(en).toMatch(/ policies per province +- +\d[.\d]* +- +- +- +0 +0 +0 +5/);
  expect(zh).toContain("个指标的机制仅该情景有");
});
