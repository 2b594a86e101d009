import { describe, expect, test } from "vitest";
import { easyCounterfactuals, intermediateTerms } from "../../../src/analysis/qca/counterfactuals.js";
import { parseExpectations } from "../../../src/analysis/qca/expectations.js";
import { parseExpression } from "../../../src/analysis/qca/expression.js";
import { formatTerm } from "../../../src/analysis/qca/term.js";

const conditions = ["A", "B", "C"];
const read = (text: string) => parseExpression(text, conditions);
/** The intermediate conjunctions between these under expectations, which are not tidied up first. */
const between = (complex: string, simple: string, expected: string) =>
  intermediateTerms(read(complex), read(simple), expected === "" ? [] : read(expected)).map((term) =>
    formatTerm(term, conditions),
  );

describe("between A*B*C and C", () => {
  test.each([
    ["nothing is dropped without an expectation", "", ["A*B*C"]],
    ["a condition is dropped if its opposite is expected", "~A", ["B*C"]],
    ["it stays if it is expected itself", "A", ["A*B*C"]],
    ["the parsimonious condition stays whatever is expected", "~C", ["A*B*C"]],
    ["two are dropped if both opposites are expected", "~A + ~B", ["C"]],
    ["two are dropped together if any of them disagrees with a conjunction", "A*~B", ["C"]],
    ["and stay if both agree", "A*B", ["A*B*C"]],
    ["of several conjunctions the last counts", "~A*~B + A*B", ["A*B*C"]],
    ["a conjunction takes the place of single expectations", "~A + A*B", ["A*B*C"]],
  ])("%s", (_, expected, terms) => {
    expect(between("A*B*C", "C", expected)).toEqual(terms);
  });
});

test("only pairs of which the one lies within the other have anything between them", () => {
  expect(between("A*B + ~B*C", "A + C", "~B")).toEqual(["A", "~B*C"]);
});

test("remainders within a conjunction are easy, by their numbers from 1", () => {
  // B*C holds in the configurations 011 and 111, rows 4 and 8.
  expect(easyCounterfactuals(read("B*C"), [3, 4, 7, 8])).toEqual([4, 8]);
});

describe("expectations are tidied up", () => {
  const tidy = (text: string) =>
    parseExpectations(text, conditions).map((term) => formatTerm(term, conditions));

  test.each([
    ["marks, with any dash and gap", "1 0,–", ["A", "~B"]],
    ["all of them", "0,0,0", ["~A", "~B", "~C"]],
    ["a conjunction says nothing beyond its part", "A, A*B", ["A"]],
    ["whichever comes first", "A*B, A", ["A"]],
    ["of equals one counts", "A*B, C, A*B", ["A*B", "C"]],
    ["conjunctions may differ in a condition", "A*B, A*~B", ["A*B", "A*~B"]],
    ["a single may differ from a part", "A, ~A*B", ["A", "~A*B"]],
  ])("%s: %j", (_, text, terms) => {
    expect(tidy(text)).toEqual(terms);
  });

  test("presence and absence of one are refused wherever they stand", () => {
    expect(() => tidy("~C, A, C")).toThrow(/presence and absence/);
  });
});
