import { expect, test } from "vitest";
import { prepareStudy } from "../../../src/analysis/qca/index.js";

const study = (a: readonly number[]) =>
  prepareStudy({ cases: ["a", "b"], columns: { A: a, Y: [0.2, 0.8] } }, "Y", ["A"]);

test("a condition that is the same in both of two cases is refused, one that differs is not", () => {
  expect(() => study([0.3, 0.3])).toThrow(/condition "A": found 0.3 for every case/);
  expect(() => study([0.3, 0.4])).not.toThrow();
});

test("memberships of 0 and 1 are memberships, anything beyond is not", () => {
  expect(() => study([0, 1])).not.toThrow();
  expect(() => study([0, 1.01])).toThrow(/found 1.01; allowed: a membership between 0 and 1/);
  expect(() => study([-0.01, 1])).toThrow(/found -0.01/);
});
