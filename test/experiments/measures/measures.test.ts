import { describe, expect, test } from "vitest";
import { contrastsOf, runComparison } from "../../../src/experiments/compare/index.js";
import { runEnsemble } from "../../../src/experiments/ensemble.js";
import { runFigures } from "../../../src/experiments/figures.js";
import { findMeasure, measures } from "../../../src/experiments/measures/index.js";
import { least } from "../../../src/experiments/measures/least.js";
import { valuesOf } from "../../../src/experiments/measures/values-of.js";
import { runsTable } from "../../../src/experiments/tables/index.js";
import { alignedGroups } from "../../../src/model/mechanisms/focal-point.js";
import { mechanisms } from "../../../src/model/mechanisms/index.js";
import { pilot } from "../../../src/model/mechanisms/pilots.js";
import { partnerStage } from "../../../src/model/mechanisms/silk-road-partners.js";
import { nameOfFigure } from "../../../src/report/compare/words.js";
import { shipped } from "../../scenarios/shipped.js";

const economy = { ...shipped("political-economy"), runs: 3 };
const ensemble = runEnsemble(economy);
const declared = mechanisms.flatMap(({ writes }) => writes).filter(({ outcome }) => outcome !== null);

describe("outcomes", () => {
  test("have names and figures of their own", () => {
    const names = measures.flatMap(({ name, figure }) => (name === figure ? [name] : [name, figure]));
    expect(new Set(names).size).toBe(names.length);
  });

  test("are found by the name of an option and by the column of a table", () => {
    expect(findMeasure("perceived-risk")).toBe(findMeasure("perceived_risk"));
    expect(findMeasure("mean-day")).toBe(findMeasure("restricted_mean_toa"));
    expect(findMeasure("no-such-thing")).toBeUndefined();
  });
});

describe("the smallest difference that somebody could act on", () => {
  const ofColumns = measures.filter(({ from }) => from.length === 1 && declared.includes(from[0]));
  const byHand = measures.filter((each) => !ofColumns.includes(each));
  const figures = [...byHand.map(({ figure }) => figure), ...Object.keys(runFigures(ensemble)[0])];

  test("is declared of every outcome that is written by hand and of every figure of runs, and of nothing else", () => {
    expect(Object.keys(least).sort()).toEqual([...new Set(figures)].sort());
  });

  test("is a week where days are counted, and 0.02 of a share or a level", () => {
    for (const { figure, unit } of byHand) {
      if (unit.en === "days") expect([figure, least[figure]]).toEqual([figure, 7]);
      if (/^(share|level)/.test(unit.en)) expect([figure, least[figure]]).toEqual([figure, 0.02]);
    }
  });
});

describe("a column that a mechanism declares to be an outcome", () => {
  test("is one everywhere, without being listed: there are many", () => {
    expect(declared.length).toBeGreaterThan(20);
    for (const column of declared)
      expect(measures.filter(({ from }) => from.length === 1 && from[0] === column).length).toBeGreaterThan(
        0,
      );
  });

  test("is one that an optional mechanism records, unless others count it: pilot zones, groups around a law, partners", () => {
    const counted = [pilot, ...alignedGroups, ...partnerStage];
    const recorded = mechanisms
      .filter(({ optIn }) => optIn)
      .flatMap(({ writes }) => writes)
      .filter((column) => column.recorded && !counted.includes(column));
    expect(recorded.filter(({ outcome }) => outcome === null).map(({ name }) => name)).toEqual([]);
  });

  test("has the same number in the table of runs, in a comparison and in a split", () => {
    const { columns, rows } = runsTable(ensemble);
    const [{ figures }] = contrastsOf(runComparison([economy, { ...economy, id: "twin" }]));
    for (const figure of ["perceived_risk", "duplication", "codified_stock", "waste", "crackdown_days"]) {
      const inRuns = rows.map((row) => row[columns.indexOf(figure)]);
      const compared = figures.find((each) => each.figure === figure)!;
      expect(compared.pairs.map(({ baseline }) => baseline)).toEqual(inRuns);
      expect([...valuesOf(economy, findMeasure(figure)!)]).toEqual(inRuns);
      expect(inRuns.some((value) => value !== 0)).toBe(true);
    }
  });

  test("goes by its own name in both languages", () => {
    expect(nameOfFigure("perceived_risk", "en")).toBe("risk as regulators see it at the end");
    expect(nameOfFigure("perceived_risk", "zh")).toBe("期末监管者所见风险");
  });

  test("stays out of a scenario that does not use its mechanism", () => {
    expect(runsTable(runEnsemble({ ...shipped("baseline"), runs: 1 })).columns).not.toContain("risk");
  });
});
