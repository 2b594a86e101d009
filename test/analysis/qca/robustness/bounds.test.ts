import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calibrated, type Rule } from "../../../../src/analysis/qca/calibrate/rule.js";
import type { CutOffs } from "../../../../src/analysis/qca/cut-offs.js";
import { type Bench, cutAt, USUAL_RECIPE } from "../../../../src/analysis/qca/index.js";
import type { Memberships } from "../../../../src/analysis/qca/memberships.js";
import { anchorBounds } from "../../../../src/analysis/qca/robustness/anchor-bounds.js";
import { keyOf, recalibrated, resultOf } from "../../../../src/analysis/qca/robustness/bench.js";
import { type CutOffBounds, cutOffBounds } from "../../../../src/analysis/qca/robustness/cut-off-bounds.js";
import { anchorsOf, withAnchors } from "../../../../src/analysis/qca/robustness/moved-rule.js";
import { fuzzyTable } from "../samples.js";

const question: Bench["question"] = { kind: "conservative", recipe: USUAL_RECIPE, expectations: [] };
const benchOf = (data: Memberships, cuts: CutOffs, asked = question): Bench => ({
  ...{ data, outcome: "Y", conditions: ["A", "B"], calibrated: [], cuts, question: asked },
});
const baseOf = (bench: Bench) => resultOf(bench, () => bench.data, bench.cuts);

/** Larger than rounding, smaller than what separates two rows. */
const HAIR = 1e-6;
const [lowest, highest] = [
  { inclusion: 0, pri: 0, cases: 1 },
  { inclusion: 1, pri: 1, cases: 99 },
];

describe("the bounds of a cut-off", () => {
  /** Is the solution the same with another value of one cut-off? */
  const sameAt = (bench: Bench, { cutOff }: CutOffBounds) => {
    const key = keyOf(baseOf(bench));
    return (value: number) => {
      const cuts = { ...bench.cuts, [cutOff]: value };
      const contradiction = cuts.contradiction === null ? null : Math.min(cuts.contradiction, cuts.inclusion);
      return keyOf(resultOf(bench, () => bench.data, { ...cuts, contradiction })) === key;
    };
  };

  test.each([
    [null, "negative"],
    [0.6, "negative"],
    [0.6, "explained"],
  ] as const)(
    "hold just within and break just beyond (contradictions from %j, %s)",
    (contradiction, contradictions) => {
      const asked = { ...question, recipe: { ...USUAL_RECIPE, contradictions } };
      const cutOffs = fc.record({
        inclusion: fc.constantFrom(0.7, 0.8, 0.9),
        pri: fc.constantFrom(0, 0.5),
        cases: fc.constantFrom(1, 2),
        contradiction: fc.constant(contradiction),
      });
      fc.assert(
        fc.property(fuzzyTable(2), cutOffs, (data, cuts) => {
          const bench = benchOf(data, cuts, asked);
          for (const bounds of cutOffBounds(bench, baseOf(bench))) {
            const { cutOff, value, above, upTo } = bounds;
            const isSame = sameAt(bench, bounds);
            const step = cutOff === "cases" ? 1 : HAIR;
            expect([bench.cuts[cutOff], isSame(value)]).toEqual([value, true]);
            if (above === null) expect(isSame(lowest[cutOff])).toBe(true);
            else expect([above < value, isSame(above), isSame(above + step)]).toEqual([true, false, true]);
            if (upTo === null) expect(isSame(highest[cutOff])).toBe(true);
            else expect([upTo >= value, isSame(upTo), isSame(upTo + step)]).toEqual([true, true, false]);
          }
        }),
        { numRuns: 20, seed: 1 },
      );
    },
  );
});

describe("the bounds of an anchor", () => {
  const values = [3, 8, 12, 15, 19, 22, 27, 31, 36, 44];
  const rule: Rule = {
    method: "direct",
    anchors: { exclusion: 5, crossover: 20.5, inclusion: 40 },
    atInclusion: 0.95,
  };
  const A = calibrated(values, rule);
  const data = {
    cases: values.map((value) => `case ${value}`),
    columns: { A, B: values.map((_, k) => (k % 3) / 2.5 + 0.1), Y: A.map((v, k) => (k === 4 ? 0.7 : v)) },
  };
  const bench: Bench = { ...benchOf(data, cutAt(0.8)), calibrated: [{ name: "A", values, rule }] };
  const base = baseOf(bench);
  const bounds = anchorBounds(bench, base);

  test("are told of each anchor, in fiftieths of their spread, no farther than half of it", () => {
    expect(bounds.map(({ set, anchor, value }) => [set, anchor, value])).toEqual([
      ["A", "exclusion", 5],
      ["A", "crossover", 20.5],
      ["A", "inclusion", 40],
    ]);
    for (const { value, low, high, step, changesBelow, changesAbove } of bounds) {
      expect(step).toBeCloseTo(35 / 50, 12);
      for (const [steps, changes] of [
        [(value - low) / step, changesBelow],
        [(high - value) / step, changesAbove],
      ] as const) {
        // biome-ignore format: sides
        expect(steps).toBeCloseTo(Math.round(steps), 9);
        if (changes) expect(steps).toBeLessThan(25);
        else expect(steps).toBeCloseTo(25, 9);
      }
    }
  });

  test("hold at every step within, and break one step beyond where a change is told", () => {
    bounds.forEach(({ value, low, high, step, changesBelow, changesAbove }, k) => {
      const isSame = (at: number) => {
        const moved = anchorsOf(rule).map((anchor, j) => (j === k ? at : anchor.value));
        const there = resultOf(
          bench,
          () => recalibrated(bench, bench.calibrated[0], withAnchors(rule, moved)),
          bench.cuts,
        );
        return keyOf(there) === keyOf(base);
      };
      for (let at = low; at < high + step / 2; at += step)
        expect([value, at, isSame(at)]).toEqual([value, at, true]);
      if (changesBelow) expect(isSame(low - step)).toBe(false);
      if (changesAbove) expect(isSame(high + step)).toBe(false);
    });
    expect(bounds.some(({ changesBelow, changesAbove }) => changesBelow || changesAbove)).toBe(true);
  });
});
