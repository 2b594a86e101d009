import { describe, expect, test } from "vitest";
import type { Column } from "../../../src/engine/column.js";
import { signal } from "../../../src/model/mechanisms/central-signals.js";
import {
  alignedBureaucracy,
  alignedIndustry,
  alignedInputs,
  alignedLocalities,
  coordinatedFlow,
  coordination,
  coordinationPush,
  focalPoint,
} from "../../../src/model/mechanisms/focal-point.js";
import { given } from "../given-columns.js";
import { courseOf, inputsOf, manyWith, modelOf } from "../small-world.js";

const YEAR = 365;
const groups = [alignedBureaucracy, alignedIndustry, alignedInputs, alignedLocalities];

/** Groups that hear so much of the centre on a day. */
const hearing = (heard: (day: number) => number, params = {}, days = 20 * YEAR, step = 7) =>
  modelOf([given(signal, heard), focalPoint], inputsOf(manyWith(1)), params, days, step);

const under = (column: Column, ...world: Parameters<typeof hearing>) => courseOf(hearing(...world), column);

const fading = (force: number, halfLife: number) => (day: number) => force * 2 ** (-day / halfLife);

describe("groups around a law", () => {
  test("do not stir before a signal gives them something to align on", () => {
    const silent = (day: number) => (day < 700 ? 0 : 1);
    const course = under(coordination, silent);
    expect(course.slice(0, 100).every((share) => share === 0)).toBe(true);
    expect(course[110]).toBeGreaterThan(0.1);
  });

  test("stay together when the signal that gathered them has faded to nothing", () => {
    const course = under(coordination, fading(1, 320));
    expect(course.at(-1)).toBeCloseTo(0.929, 3);
  });

  test("disperse if the signal is weaker, or fades sooner: nothing in between lasts", () => {
    for (const weak of [fading(0.75, 320), fading(1, 160)]) {
      const course = under(coordination, weak);
      expect(Math.max(...course)).toBeGreaterThan(0.1);
      // Both states solve x = logistic(6 x - 3).
      expect(course.at(-1)).toBeCloseTo(0.0707, 3);
    }
  });

  test("fall apart for good under a disposition that no memory holds against", () => {
    const course = under(coordination, fading(1, 320), { "focal-point.disposition": -4 });
    expect(course.at(-1)).toBeLessThan(0.03);
  });

  test("come in the order of their ears", () => {
    const first = groups.map((column) => under(column, fading(1, 320)).findIndex((share) => share > 0.5));
    const [bureaucracy, industry, inputs, localities] = first;
    expect(bureaucracy).toBeLessThan(localities);
    expect(localities).toBeLessThan(industry);
    expect(industry).toBeLessThan(inputs);
  });

  test("follow the four equations, the closer the finer the step", () => {
    const exact = slowly(2 * YEAR);
    const off = (step: number) =>
      Math.max(
        ...groups.map((column, g) =>
          Math.abs((under(column, fading(1, 320), {}, 2 * YEAR, step).at(-1) ?? 0) - exact[g]),
        ),
      );
    expect(off(5)).toBeLessThan(0.01);
    expect(off(2.5) / off(5)).toBeCloseTo(1 / 2, 1);
  });
});

describe("what coordination does", () => {
  const world = [fading(1, 320), { "focal-point.decisions": 0.3, "focal-point.policies": 2 }] as const;

  test("adds to the push to decide and raises the flow of policies in proportion", () => {
    const together = under(coordination, ...world);
    under(coordinationPush, ...world).forEach((push, k) => {
      expect(push).toBeCloseTo(0.3 * together[k], 12);
    });
    under(coordinatedFlow, ...world).forEach((factor, k) => {
      expect(factor).toBeCloseTo(1 + 2 * together[k], 12);
    });
  });

  test("is nothing while nobody has signalled anything", () => {
    expect(new Set(under(coordinationPush, () => 0))).toEqual(new Set([0]));
    expect(new Set(under(coordinatedFlow, () => 0))).toEqual(new Set([1]));
  });
});

/** The four shares after so many days, by steps of a hundredth of a day. */
function slowly(days: number): number[] {
  const ears = [1.5, 0.8, 0.5, 1.2];
  const dt = 0.01;
  let shares = [0, 0, 0, 0];
  for (let t = dt / 2; t < days; t += dt) {
    const all = shares.reduce((sum, share) => sum + share, 0);
    shares = shares.map((share, g) => {
      const pull = -3 + (6 * (all - share)) / 3 + 1.5 * ears[g] * 2 ** (-t / 320);
      return share + (dt / 90) * (1 / (1 + Math.exp(-pull)) - share);
    });
  }
  return shares;
}
