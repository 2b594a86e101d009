import { expect, test } from "vitest";
import type { Rule } from "../../../../src/analysis/qca/calibrate/rule.js";
import {
  anchorsOf,
  isMovable,
  spreadOf,
  withAnchors,
} from "../../../../src/analysis/qca/robustness/moved-rule.js";

const anchors = { exclusion: 1, crossover: 2, inclusion: 3 };
const falling = { exclusion: 9, crossover: 8, inclusion: 7 };
const curvature = { below: 1, above: 1 };
const rules: readonly Rule[] = [
  { method: "direct", anchors, atInclusion: 0.95 },
  { method: "curve", anchors, curvature },
  { method: "bell", anchors: { left: anchors, right: falling }, curvature },
  { method: "distribution", anchors },
  { method: "indirect", thresholds: [2, 4, 6] },
  { method: "crisp", threshold: 5 },
];
const fixed: readonly Rule[] = [
  { method: "relative" },
  { method: "recode", categories: new Map([[1, 0.3]]) },
];

test.each(rules)(
  "what is moved in a rule by $method stands there afterwards, and nothing else changes",
  (rule) => {
    const numbers = anchorsOf(rule).map(({ value }) => value);
    expect(withAnchors(rule, numbers)).toEqual(rule);
    const moved = withAnchors(
      rule,
      numbers.map((value) => value + 0.5),
    );
    expect(anchorsOf(moved)).toEqual(
      anchorsOf(rule).map(({ name, value }) => ({ name, value: value + 0.5 })),
    );
    expect(moved).toMatchObject({ method: rule.method });
  },
);

test("every anchor has a name of its own", () => {
  for (const rule of rules)
    expect(new Set(anchorsOf(rule).map(({ name }) => name)).size).toBe(anchorsOf(rule).length);
});

test.each(fixed)("a rule by $method has nothing to move", (rule) => {
  expect(anchorsOf(rule)).toEqual([]);
  expect(withAnchors(rule, [])).toBe(rule);
  expect(isMovable({ rule, values: [1, 2, 3] })).toBe(false);
});

test("values that are only yes or no leave no threshold to move", () => {
  const [rule] = rules;
  expect(isMovable({ rule, values: [0, 1, 1, 0] })).toBe(false);
  expect(isMovable({ rule, values: [0, 1, 2] })).toBe(true);
});

test("anchors are called by what they are, those of a bell by their side, thresholds by their number", () => {
  const three = ["exclusion", "crossover", "inclusion"];
  expect(rules.map((rule) => anchorsOf(rule).map(({ name }) => name))).toEqual([
    three,
    three,
    [...three.map((name) => `left ${name}`), ...three.map((name) => `right ${name}`)],
    three,
    ["threshold 1", "threshold 2", "threshold 3"],
    ["threshold"],
  ]);
});

test("moves are measured by the spread of the anchors, of one threshold alone by that of the values", () => {
  expect(rules.map((rule) => spreadOf(rule, [10, 30, 0]))).toEqual([2, 2, 8, 2, 4, 30]);
});
