import { describe, expect, test } from "vitest";
import { type Bench, cutAt, USUAL_RECIPE } from "../../../../src/analysis/qca/index.js";
import { keyOf, resultOf } from "../../../../src/analysis/qca/robustness/bench.js";
import { grid } from "../../../../src/analysis/qca/robustness/grid.js";

/** One condition that is the outcome, from raw values 0 to 10, in from 5 on. */
const values = Array.from({ length: 11 }, (_, k) => k);
const inFrom = (threshold: number) => values.map((value) => Number(value >= threshold));
const bench = (cuts: Partial<Bench["cuts"]> = {}): Bench => ({
  data: { cases: values.map((value) => `case ${value}`), columns: { A: inFrom(5), Y: inFrom(5) } },
  outcome: "Y",
  conditions: ["A"],
  calibrated: [{ name: "A", values, rule: { method: "crisp", threshold: 5 } }],
  cuts: { ...cutAt(0.8), ...cuts },
  question: { kind: "conservative", recipe: USUAL_RECIPE, expectations: [] },
});
const distinct = <V>(list: readonly V[]) => [...new Set(list)];
const inclusions = (inclusion: number) =>
  distinct(grid({ ...bench({ inclusion }), calibrated: [] }).map((point) => point.inclusion));

describe("the grid", () => {
  test("moves the inclusion cut-off by 0.05 and 0.1, up to 1, and down to 0.5 or where it stands below", () => {
    expect(inclusions(0.8)).toEqual([0.7, 0.75, 0.8, 0.85, 0.9]);
    expect(inclusions(0.95)).toEqual([0.85, 0.9, 0.95, 1]);
    expect(inclusions(0.55)).toEqual([0.5, 0.55, 0.6, 0.65]);
    expect(inclusions(0.4)).toEqual([0.4, 0.45, 0.5]);
  });

  test("asks for the cases there are and one more, and for a PRI of a quarter and a half more, up to 1", () => {
    const points = grid({ ...bench({ cases: 2, pri: 0.6 }), calibrated: [] });
    expect(distinct(points.map(({ cases }) => cases))).toEqual([2, 3]);
    expect(distinct(points.map(({ pri }) => pri))).toEqual([0.6, 0.85, 1]);
  });

  test("moves the anchors by a twentieth and a tenth of their spread, down and up", () => {
    const points = grid(bench());
    expect(distinct(points.map(({ set }) => set))).toEqual([null, "A"]);
    expect(distinct(points.map(({ shift }) => shift))).toEqual([0, -0.1, -0.05, 0.05, 0.1]);
    expect(points.length).toBe(5 * 5 * 2 * 3);
  });

  test("tells what comes out there: up to 6 the set lies within the outcome; from 4 on five of seven do", () => {
    const points = grid(bench());
    const at = (shift: number, inclusion: number) =>
      points.find((point) => point.shift === shift && point.inclusion === inclusion)!;
    // A tenth of the values' range of 10 is 1: thresholds of 6 and 4, inclusions of 1 and 6/7.
    expect(at(0.1, 0.9)).toMatchObject({ models: [["A"]], fault: null });
    expect(at(-0.1, 0.85)).toMatchObject({ models: [["A"]], fault: null });
    expect(at(-0.1, 0.9)).toMatchObject({ models: [], fault: expect.stringContaining("no sufficient row") });
    // A twentieth moves it to 4.5 or 5.5, which is 5 or 6.
    expect(at(-0.05, 0.9).models).toEqual([["A"]]);
  });

  test("keeps a cut-off of contradictions below that of inclusion", () => {
    for (const { fault } of grid({ ...bench({ contradiction: 0.8 }), calibrated: [] }))
      expect(fault).toBeNull();
  });

  test("keeps explaining contradictions where it is asked to", () => {
    // Of six cases in A five are in Y, so that an inclusion of 0.9 makes them a contradiction, which no cut-off would.
    const [Y, recipe] = [[...inFrom(6)], { ...USUAL_RECIPE, contradictions: "explained" as const }];
    const models = (contradiction: number | null) => {
      const plain = bench({ contradiction });
      const data = { ...plain.data, columns: { ...plain.data.columns, Y } };
      const points = grid({ ...plain, data, calibrated: [], question: { ...plain.question, recipe } });
      return points.find(({ set, inclusion }) => set === null && inclusion === 0.9)?.models;
    };
    expect([models(0.6), models(null)]).toEqual([[["A"]], []]);
  });
});

describe("a result", () => {
  test("is the same as another with the same models, in whatever order and how often", () => {
    const key = (models: string[][]) => keyOf({ models, fault: null });
    expect(key([["A", "B"], ["C"]])).toBe(key([["C"], ["A", "B"], ["C"]])); // biome-ignore format: models
    expect(key([["A", "B"]])).not.toBe(key([["A"], ["B"]])); // biome-ignore format: models
  });

  test("that fails by a fault of ours is thrown, not told as a result", () => {
    const ours = () => {
      throw new TypeError("ours");
    };
    expect(() => resultOf(bench(), ours, cutAt(0.8))).toThrow("ours");
  });
});
