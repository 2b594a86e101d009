import { describe, expect, test } from "vitest";
import { MOST_WORK } from "../../../src/analysis/qca/covers.js";
import {
  conservative,
  cutAt,
  intermediate,
  type ModelChoice,
  parseExpectations,
  parsimonious,
  prepareStudy,
  rowsWith,
  type Solution,
  truthTable,
  USUAL_RECIPE,
} from "../../../src/analysis/qca/index.js";
import { minimiseParts, partsOf } from "../../../src/analysis/qca/minimise.js";
import { covers } from "../../../src/analysis/qca/term.js";
import { randomTable } from "./random-table.js";

const conditions = [..."ABCDEFGHIJ"];

function tableAt(cut: number, cases: number) {
  const study = prepareStudy(randomTable(cases, `table of ${cases}`), "Y", conditions);
  return { study, table: truthTable(study, cutAt(cut)) };
}

/** Every model covers all that is sufficient and nothing that is not. */
function expectSound(
  { models }: Solution,
  table: ReturnType<typeof truthTable>,
  forbidden: readonly number[],
) {
  const sufficient = rowsWith(table, "1");
  for (const { terms } of models.slice(0, 20)) {
    const covered = (row: number) => terms.some((term) => covers(term, row - 1));
    expect(sufficient.every(covered)).toBe(true);
    expect(forbidden.some(covered)).toBe(false);
  }
}

describe("a thousand random cases in ten conditions", () => {
  test("spend no more effort than they may, and one model is given that is not said to be shortest", () => {
    const { study, table } = tableAt(0.8, 1000);
    const effort = { left: MOST_WORK };
    const task = { ...partsOf(table, "negative", false), recipe: USUAL_RECIPE };
    const solution = minimiseParts(study, table, task, effort);
    expect(effort.left).toBeGreaterThan(-20_000);
    expect([solution.models.length, solution.complete, solution.proven]).toEqual([1, false, false]);
    expectSound(solution, table, rowsWith(table, "0", "?"));
    for (const name of solution.essential) expect(solution.models[0].name.split(" + ")).toContain(name);
  });

  test("have more irredundant models than are listed, each of which needs all of its paths", () => {
    const { study, table } = tableAt(0.8, 1000);
    const recipe = { ...USUAL_RECIPE, models: "irredundant" as ModelChoice };
    const { models, complete, proven } = conservative(study, table, recipe);
    expect([complete, proven]).toEqual([false, true]);
    const sufficient = rowsWith(table, "1");
    for (const { terms } of models.slice(0, 5))
      for (const term of terms)
        expect(
          sufficient.some(
            (row) =>
              covers(term, row - 1) && terms.every((other) => other === term || !covers(other, row - 1)),
          ),
        ).toBe(true);
  });
});

test("six hundred random cases have thousands of tied models, between which no more is listed than can be read", () => {
  const { study, table } = tableAt(0.9, 600);
  const [complex, simple] = [conservative, parsimonious].map((solve) => solve(study, table, USUAL_RECIPE));
  expectSound(complex, table, rowsWith(table, "0", "?"));
  expectSound(simple, table, rowsWith(table, "0"));
  expect(complex.models.length).toBeGreaterThan(100);
  const expectations = parseExpectations(conditions.map(() => "1").join(), conditions);
  const between = intermediate(study, table, { recipe: USUAL_RECIPE, expectations });
  expect(between.length).toBeGreaterThan(0);
  expect(between.length).toBeLessThan(complex.models.length * simple.models.length);
  for (const { solution } of between) {
    expect(solution.complete).toBe(false);
    expectSound(solution, table, rowsWith(table, "0"));
  }
});

test("the same table gives the same answer, of a search that was cut off too", () => {
  const names = () => {
    const { study, table } = tableAt(0.8, 1000);
    return conservative(study, table, USUAL_RECIPE).models.map(({ name }) => name);
  };
  expect(names()).toEqual(names());
});
