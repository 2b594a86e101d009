import { describe, expect, test } from "vitest";
import { answersOf } from "../../../src/analysis/qca/answer.js";
import { parseExpression } from "../../../src/analysis/qca/expression.js";
import { cutAt, prepareStudy, truthTable, USUAL_RECIPE } from "../../../src/analysis/qca/index.js";
import { modelBuilder } from "../../../src/analysis/qca/model.js";
import type { Mark } from "./brute-force.js";
import { studyOf } from "./samples.js";

/** Two cases in A without being in Y or quite so, one in Y without A, and two that are exactly half in A. */
const study = prepareStudy(
  {
    cases: ["a", "b", "c", "d", "e", "f", "g"],
    columns: {
      A: [0.9, 0.8, 0.2, 0.1, 0.7, 0.5, 0.5],
      B: [0.8, 0.3, 0.9, 0.2, 0.4, 0.2, 0.2],
      Y: [0.9, 0.4, 0.7, 0.1, 0.5, 0.9, 0.1],
    },
  },
  "Y",
  ["A", "B"],
);
const table = truthTable(study, cutAt(0.7));
/** The model of an expression that has to explain these rows, from 0. */
const modelOf = (text: string, explained: readonly number[]) =>
  modelBuilder(study, table, explained, 1)(parseExpression(text, study.conditions));

describe("a model", () => {
  test("names its deviant cases: in a path but out of Y, and in Y but in no path; half is neither in nor out", () => {
    const model = modelOf("A", [2, 3]);
    expect([model.deviantForConsistency, model.deviantForCoverage]).toEqual([["b"], ["c"]]);
    const both = modelOf("A + B", [1, 2, 3]);
    expect([both.deviantForConsistency, both.deviantForCoverage]).toEqual([["b"], []]);
  });

  test("has the cases of each path by the rows it explains, and the rows it covers unasked", () => {
    expect(modelOf("A", [2, 3]).paths.map(({ cases }) => cases)).toEqual([[["b", "e"], ["a"]]]); // biome-ignore format: rows
    expect(modelOf("A", [3]).paths.map(({ cases }) => cases)).toEqual([[["a"]]]);
    expect(modelOf("A", [2, 3]).simplifyingAssumptions).toEqual([]);
    expect(modelOf("A + B", [3]).simplifyingAssumptions).toEqual([2, 3]);
  });

  test("is called by its paths, of which a lone one covers nothing alone and two share out the rest", () => {
    const [one, two] = [modelOf("A", [3]), modelOf("A*B + ~A*B", [1, 3])];
    expect([one.name, two.name]).toEqual(["A", "A*B + ~A*B"]);
    expect(one.paths.map(({ name, covU }) => [name, covU])).toEqual([["A", null]]);
    for (const { covU, covS } of two.paths) {
      expect(covU!).toBeGreaterThan(0);
      expect(covU!).toBeLessThan(covS!);
    }
    expect(two.paths).toBe(two.paths);
  });
});

test("figures below a hundred-thousandth are nothing, of tied models those below a ten-thousandth", () => {
  const tiny = (share: number, tied: number) => {
    const cases = ["a", "b"];
    const least = prepareStudy({ cases, columns: { A: [2 * share, 0], Y: [1, 1] } }, "Y", ["A"]);
    const build = modelBuilder(least, truthTable(least, cutAt(0.8)), [0], tied);
    const { fit, paths } = build(parseExpression("A", ["A"]));
    expect(paths[0].covS).toBe(fit.covS);
    return fit.covS!;
  };
  expect([tiny(5e-5, 1), tiny(5e-5, 2), tiny(5e-6, 1), tiny(2e-4, 2)]).toEqual([5e-5, 0, 0, 2e-4]);
});

test("a figure without a denominator stays unknown, and is not nothing", () => {
  const nobody = prepareStudy({ cases: ["a", "b"], columns: { A: [0, 0.2], Y: [0, 0] } }, "Y", ["A"]);
  const build = modelBuilder(nobody, truthTable(nobody, cutAt(0.8)), [0], 1);
  const { fit, paths } = build(parseExpression("A, ~A", ["A"]));
  expect(fit).toEqual({ inclS: 0, PRI: 0, covS: null });
  expect(paths.map(({ covS, covU }) => [covS, covU])).toEqual([[null, null], [null, null]]); // biome-ignore format: paths
});

describe("the answers to a question", () => {
  const marks = [..."0?010?0?"] as Mark[];
  const own = studyOf(marks);
  const answers = (kind: "conservative" | "parsimonious" | "intermediate") =>
    answersOf(own, truthTable(own, cutAt(0.8)), {
      ...{ kind, recipe: USUAL_RECIPE, expectations: parseExpression("A", own.conditions) },
    }).map(({ label, solution, easy, difficult }) => [label, solution.models[0].name, easy, difficult]);

  test("are one without remainders, one with any, and those between with what they assume", () => {
    expect(answers("conservative")).toEqual([[null, "~A*B*C", null, null]]);
    expect(answers("parsimonious")).toEqual([[null, "C", null, null]]);
    expect(answers("intermediate")).toEqual([["C1P1", "B*C", [8], [2, 6]]]);
  });
});
