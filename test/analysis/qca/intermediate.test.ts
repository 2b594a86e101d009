import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  conservative,
  cutAt,
  intermediate,
  parseExpectations,
  parsimonious,
  truthTable,
  USUAL_RECIPE,
} from "../../../src/analysis/qca/index.js";
import { covers } from "../../../src/analysis/qca/term.js";
import type { Mark } from "./brute-force.js";
import { marksUpTo, studyOf } from "./samples.js";

function solved(marks: readonly Mark[], expected: string) {
  const study = studyOf(marks);
  const table = truthTable(study, cutAt(0.8));
  const expectations = parseExpectations(expected, study.conditions);
  return {
    complex: conservative(study, table, USUAL_RECIPE).models,
    simple: parsimonious(study, table, USUAL_RECIPE).models,
    between: intermediate(study, table, { recipe: USUAL_RECIPE, expectations }),
  };
}

describe("intermediate solutions", () => {
  test("use the remainder that an expectation makes plausible and leave the others", () => {
    const marks = [..."0?010?0?"] as Mark[];
    const { complex, simple, between } = solved(marks, "1,-,-");
    expect(complex.map(({ name }) => name)).toEqual(["~A*B*C"]);
    expect(simple.map(({ name }) => name)).toEqual(["C"]);
    expect(between.map(({ label }) => label)).toEqual(["C1P1"]);
    expect(between[0].solution.models.map(({ name }) => name)).toEqual(["B*C"]);
    expect([between[0].easy, between[0].difficult]).toEqual([[8], [2, 6]]);
  });

  test("stay conservative when all expectations agree with what was observed", () => {
    const { between } = solved([..."0?010?0?"] as Mark[], "0,1,1");
    expect(between[0].solution.models.map(({ name }) => name)).toEqual(["~A*B*C"]);
    expect(between[0].easy).toEqual([]);
  });

  test("become parsimonious when every expectation is against what was observed", () => {
    const { between } = solved([..."0?0?0?01"] as Mark[], "0,0,-");
    expect(between[0].solution.models.map(({ name }) => name)).toEqual(["C"]);
    expect(between[0].difficult).toEqual([]);
  });

  test("lie between the conservative and the parsimonious model they come from, row by row", () => {
    fc.assert(
      fc.property(
        marksUpTo(4),
        fc.array(fc.constantFrom("1", "0", "-"), { minLength: 4, maxLength: 4 }),
        (marks, expected) => {
          const count = Math.log2(marks.length);
          const { between } = solved(marks, expected.slice(0, count).join(","));
          const rowsOf = (model: { paths: readonly { term: { mask: number; value: number } }[] }) =>
            [...marks.keys()].filter((row) => model.paths.some(({ term }) => covers(term, row)));
          for (const { conservative: from, easy, difficult, parsimonious: to, solution } of between) {
            expect([...easy, ...difficult].sort((a, b) => a - b)).toEqual([...to.simplifyingAssumptions]);
            for (const model of solution.models) {
              expect(rowsOf(model)).toEqual(expect.arrayContaining(rowsOf(from)));
              expect(rowsOf(to)).toEqual(expect.arrayContaining(rowsOf(model)));
            }
          }
        },
      ),
      { numRuns: 150, seed: 1 },
    );
  });
});

describe("expectations", () => {
  const conditions = ["A", "B", "C"];

  test("are read the same by mark and by name", () => {
    expect(parseExpectations("A, ~C", conditions)).toEqual(parseExpectations("1,-,0", conditions));
  });

  test.each([
    ["too few marks", "1,0", /found 2 of them; allowed: 3, one for each condition/],
    ["an unknown condition", "A, D", /found "D"; allowed: A, B, C/],
    ["presence and absence of the same", "A, ~A", /presence and absence of the same condition/],
    ["a conjunction against itself", "A*~A", /conjunction "A\*~A": found a condition and its negation/],
    ["an empty part", "A + + B", /found an empty part/],
  ])("are refused for %s", (_, text, message) => {
    expect(() => parseExpectations(text, conditions)).toThrow(message);
  });
});
