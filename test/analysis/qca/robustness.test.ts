import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  type Bench,
  cutAt,
  type MovableSet,
  type Rule,
  robustness,
  USUAL_RECIPE,
} from "../../../src/analysis/qca/index.js";

const published = JSON.parse(
  readFileSync(new URL("../../published/qca/article_corrected.json", import.meta.url), "utf8"),
);

/** The corrected analysis of one outcome of Khanal, Zhang & Taeihagh (2024), under their cut-off. */
function benchOf(outcome: string, calibrated: readonly MovableSet[] = []): Bench {
  const { data, runs } = published[outcome];
  return {
    data,
    outcome: "OUTC",
    conditions: runs[0].call.conditions,
    calibrated,
    cuts: cutAt(outcome === "speed" ? 0.8 : 0.85),
    question: { kind: "conservative", recipe: USUAL_RECIPE, expectations: [] },
  };
}

describe("the inclusion cut-off", () => {
  test.each([
    ["diffusion", 0.697, 0.891],
    ["intensity", 0.817, 0.869],
    ["breadth", 0.847, 0.867],
    ["speed", 0.799, 0.835],
  ])("of %s gives the article's solution above %d and up to %d", (outcome, above, upTo) => {
    const { cutOffs } = robustness(benchOf(outcome));
    const inclusion = cutOffs.find(({ cutOff }) => cutOff === "inclusion");
    expect(inclusion?.above).toBeCloseTo(above, 3);
    expect(inclusion?.upTo).toBeCloseTo(upTo, 3);
  });
});

/** Two crisp conditions, of which A is the outcome in every case. */
const values = [1, 2, 3, 4, 5, 6, 7, 8];
const crisp = (threshold: number): Rule => ({ method: "crisp", threshold });
const plain: Bench = {
  data: {
    cases: values.map((value) => `case ${value}`),
    columns: {
      A: values.map((value) => Number(value >= 5)),
      B: values.map((value) => value % 2),
      Y: values.map((value) => Number(value >= 5)),
    },
  },
  outcome: "Y",
  conditions: ["A", "B"],
  calibrated: [{ name: "A", values, rule: crisp(5) }],
  cuts: cutAt(0.8),
  question: { kind: "conservative", recipe: USUAL_RECIPE, expectations: [] },
};

describe("a solution", () => {
  test("that is perfect lives through any inclusion cut-off, and through case cut-offs up to its rows", () => {
    const { cutOffs, paths } = robustness(plain);
    expect(cutOffs).toEqual([
      { cutOff: "inclusion", value: 0.8, above: 0, upTo: null },
      { cutOff: "cases", value: 1, above: null, upTo: 2 },
      { cutOff: "pri", value: 0, above: null, upTo: null },
    ]);
    expect(paths).toEqual([{ path: "A", inAll: expect.any(Number), inSome: expect.any(Number) }]);
  });

  test("keeps its threshold above case 4, which is not in the outcome, and up to case 7, without which a row empties", () => {
    const [bounds] = robustness(plain).anchors;
    expect(bounds).toMatchObject({
      set: "A",
      anchor: "threshold",
      value: 5,
      changesBelow: true,
      changesAbove: true,
    });
    expect(bounds.low).toBeGreaterThan(4);
    expect(bounds.low).toBeLessThan(4 + 2 * bounds.step);
    expect(bounds.high).toBeLessThanOrEqual(7);
    expect(bounds.high).toBeGreaterThan(7 - bounds.step);
  });

  test("is on the grid itself, and every share is one of the points", () => {
    const { points, sameSolution, withoutSolution, paths } = robustness(plain);
    const here = points.filter(
      (each) => each.set === null && each.inclusion === 0.8 && each.cases === 1 && each.pri === 0,
    );
    expect(here.map(({ models }) => models)).toEqual([[["A"]]]);
    expect(points.length).toBe(5 * 5 * 2 * 3);
    const survived = points.filter(({ models }) => models.some((model) => model.includes("A"))).length;
    expect(paths[0].inSome).toBe(survived / points.length);
    expect(sameSolution).toBeLessThanOrEqual(paths[0].inAll);
    expect(sameSolution + withoutSolution).toBeLessThanOrEqual(1);
  });
});

test("shares of the grid are counted: the same models, none at all, and each path in all models or in some", () => {
  const { points, sameSolution, withoutSolution, paths } = robustness(benchOf("speed"));
  const share = (holds: (models: readonly (readonly string[])[]) => boolean) =>
    points.filter(({ models }) => holds(models)).length / points.length;
  const base = points.find(({ inclusion, cases, pri }) => inclusion === 0.8 && cases === 1 && pri === 0)!;
  const text = (models: readonly (readonly string[])[]) =>
    models
      .map((paths) => paths.join("+"))
      .sort()
      .join();
  expect(sameSolution).toBe(share((models) => text(models) === text(base.models)));
  expect(withoutSolution).toBe(share((models) => models.length === 0));
  expect(paths.map(({ path }) => path).sort()).toEqual([...new Set(base.models.flat())].sort());
  for (const { path, inAll, inSome } of paths) {
    const holding = (models: readonly (readonly string[])[]) =>
      models.filter((model) => model.includes(path)).length;
    expect(inSome).toBe(share((models) => holding(models) > 0));
    expect(inAll).toBe(share((models) => models.length > 0 && holding(models) === models.length));
  }
  expect(withoutSolution).toBeGreaterThan(0);
  expect(sameSolution).toBeLessThan(1);
});
