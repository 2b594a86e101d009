import { describe, expect, test } from "vitest";
import {
  type Memberships,
  negatedStudy,
  prepareStudy,
  QcaInputError,
} from "../../../src/analysis/qca/index.js";

const cases = ["a", "b", "c"];
const columns = { A: [0.1, 0.6, 0.9], B: [0.2, 0.7, 0.8], Y: [0, 0.4, 1] };

function refusal(data: Memberships, outcome = "Y", conditions: readonly string[] = ["A", "B"]): string {
  try {
    prepareStudy(data, outcome, conditions);
  } catch (error) {
    if (error instanceof QcaInputError) return error.message;
    throw error;
  }
  return "";
}

const withA = (A: readonly unknown[]) => ({ cases, columns: { ...columns, A: A as number[] } });

describe("a study is refused, with place and cure,", () => {
  test.each([
    [
      "when a cell is missing",
      withA([0.1, null, 0.9]),
      /case "b", column "A": found a missing value.*Fill it in/,
    ],
    [
      "when a cell is not a number",
      withA([0.1, "high", 0.9]),
      /case "b", column "A": found "high".*as a number/,
    ],
    [
      "when a membership is above 1",
      withA([0.1, 60, 0.9]),
      /found 60; allowed: a membership between 0 and 1. Calibrate/,
    ],
    ["when a membership is below 0", withA([-0.1, 0.6, 0.9]), /case "a".*found -0.1/],
    ["when a cell is NaN", withA([Number.NaN, 0.6, 0.9]), /case "a", column "A": found a missing value/],
    [
      "when a column is too short",
      withA([0.1, 0.6]),
      /column "A": found 2 values; allowed: 3, one for each case/,
    ],
    [
      "when a condition is constant",
      withA([0.3, 0.3, 0.3]),
      /condition "A": found 0.3 for every case.*explains no difference/,
    ],
    [
      "when a case is there twice",
      { cases: ["a", "b", "a"], columns },
      /case "a": found 2 rows of that name.*Rename/,
    ],
    ["when there is no case", { cases: [], columns: { A: [], B: [], Y: [] } }, /cases: found none/],
  ] as const)("%s", (_, data, message) => {
    expect(refusal(data)).toMatch(message);
  });

  test.each([
    ["without a condition", [], /conditions: found none/],
    ["with an unknown one", ["A", "C"], /column "C": found no such column; allowed: A, B, Y/],
    ["with the outcome among them", ["A", "Y"], /found Y, which is the outcome/],
    ["with one of them twice", ["A", "A"], /found the same condition twice/],
    [
      "with sixteen",
      [..."ABCDEFGHIJKLMNOP"],
      /found 16 of them; allowed: at most 15. They span 65536 configurations/,
    ],
  ] as const)("%s", (_, conditions, message) => {
    expect(refusal({ cases, columns }, "Y", conditions)).toMatch(message);
  });

  test("by a name that only objects have", () => {
    expect(refusal({ cases, columns }, "constructor")).toMatch(/column "constructor": found no such column/);
  });

  test("for all its faults at once", () => {
    const data = { cases: ["a", "a", "c"], columns: { ...columns, A: [2, 0.1, Number.NaN] } };
    const problems = refusal(data, "~Q").split("\n");
    expect(problems).toHaveLength(4);
  });
});

test("the negation of an outcome is asked for by ~, with or without a space", () => {
  const [plain, spaced] = ["~Y", "~ Y"].map((outcome) => prepareStudy({ cases, columns }, outcome, ["A"]).y);
  expect([...plain]).toEqual([1, 0.6, 0]);
  expect(spaced).toEqual(plain);
});

test("fewer cases than conditions are analysed, with a warning that gives the limited diversity", () => {
  const many = Object.fromEntries([..."ABCD"].map((name, j) => [name, [0.1 * j, 0.6, 0.9]]));
  const { warnings } = prepareStudy({ cases, columns: { ...many, Y: columns.Y } }, "Y", [..."ABCD"]);
  expect(warnings).toEqual([
    "3 cases for 4 conditions: at least 13 of 16 configurations (81.3%) stay without a case; use fewer conditions.",
  ]);
});

test("the study keeps copies: a later change of the table does not reach it", () => {
  const mine = { cases, columns: { ...columns, A: [0.1, 0.6, 0.9] } };
  const study = prepareStudy(mine, "Y", ["A"]);
  mine.columns.A[0] = 1;
  expect(study.x[0][0]).toBe(0.1);
});

test("the study of the absence has the outcome's negation and its name, and its own absence is the study", () => {
  const study = prepareStudy({ cases, columns }, "Y", ["A", "B"]);
  const absence = negatedStudy(study);
  expect([absence.outcome, ...absence.y]).toEqual(["~Y", 1, 0.6, 0]);
  expect(negatedStudy(absence)).toEqual(study);
});

test("as many cases as conditions need no warning", () => {
  const { warnings } = prepareStudy({ cases, columns: { ...columns, C: [1, 0, 1] } }, "Y", ["A", "B", "C"]);
  expect(warnings).toEqual([]);
});
