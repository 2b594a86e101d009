import { expect, test } from "vitest";
import { regimesOf } from "../../../src/report/compare/regimes.js";
import { shipped } from "../../scenarios/shipped.js";

test.each([
  ["political-economy", []],
  ["no-codification", []],
  ["eu-single-track", ["single-track"]],
  ["us-silos", ["silos"]],
] as const)("the regimes of %s are %j", (id, regimes) => {
  expect(regimesOf(shipped(id))).toEqual(regimes);
});
