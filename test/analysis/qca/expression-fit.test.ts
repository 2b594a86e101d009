import { expect, test } from "vitest";
import { expressionFit, expressionMembership, prepareStudy } from "../../../src/analysis/qca/index.js";

const study = prepareStudy(
  { cases: ["a", "b", "c"], columns: { A: [0.9, 0.4, 0.1], B: [0.8, 0.3, 0.7], Y: [0.9, 0.2, 0.6] } },
  "Y",
  ["A", "B"],
);

test("an expression is the largest of its conjunctions, which are the smallest of their parts", () => {
  const memberships = [...expressionMembership(study, "A*B + ~A*B")];
  [0.8, 0.3, 0.7].forEach((value, i) => {
    expect(memberships[i]).toBeCloseTo(value, 12);
  });
});

test("each conjunction and the whole are fitted, the whole last", () => {
  const rows = expressionFit(study, "A*B + ~A");
  expect(rows.map(({ term }) => term)).toEqual(["A*B", "~A", "expression"]);
  expect(rows[2].covU).toBeNull();
  expect(rows[2].covS!).toBeGreaterThanOrEqual(Math.max(rows[0].covS!, rows[1].covS!));
});

test("a conjunction covers alone what the whole covers without it no more; a single one covers nothing alone", () => {
  // Of Y = 0.9 + 0.2 + 0.6 the whole covers 0.8 + 0.2 + 0.6, ~A 0.1 + 0.2 + 0.6 and A*B 0.8 + 0.2 + 0.1.
  const [both, without] = expressionFit(study, "A*B + ~A");
  expect(both.covU).toBeCloseTo((1.6 - 0.9) / 1.7, 12);
  expect(without.covU).toBeCloseTo((1.6 - 1.1) / 1.7, 12);
  expect(expressionFit(study, "A*B")[0].covU).toBeNull();
});

test("an unknown condition is refused by name", () => {
  expect(() => expressionMembership(study, "A*Q")).toThrow(/found "Q"; allowed: A, B/);
});
