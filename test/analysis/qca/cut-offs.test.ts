import { expect, test } from "vitest";
import { checkCutOffs, cutAt } from "../../../src/analysis/qca/cut-offs.js";

test("cut-offs at the ends of what is allowed pass", () => {
  for (const cuts of [cutAt(0), cutAt(1), { ...cutAt(0.8), pri: 1, contradiction: 0.8, cases: 3 }])
    expect(() => checkCutOffs(cuts)).not.toThrow();
});

test.each([
  [{ inclusion: 1.1 }, /cut-off "inclusion": found 1.1; allowed: 0 to 1/],
  [{ inclusion: -0.1 }, /cut-off "inclusion": found -0.1/],
  [{ pri: 80 }, /cut-off "pri": found 80; allowed: 0 to 1/],
  [{ contradiction: 0.9 }, /cut-off "contradiction": found 0.9; allowed: 0 to 0.8/],
  [{ contradiction: -1 }, /cut-off "contradiction": found -1/],
  [{ cases: 0 }, /cut-off "cases": found 0; allowed: a whole number from 1/],
  [{ cases: 1.5 }, /cut-off "cases": found 1.5/],
])("%o is refused, with what is allowed", (wrong, message) => {
  expect(() => checkCutOffs({ ...cutAt(0.8), ...wrong })).toThrow(message);
});
