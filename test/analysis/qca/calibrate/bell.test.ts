import { describe, expect, test } from "vitest";
import { bellMembership, curvedMembership, STRAIGHT } from "../../../../src/analysis/qca/index.js";

const left = { exclusion: 0, crossover: 10, inclusion: 20 };
const right = { exclusion: 60, crossover: 50, inclusion: 40 };

describe("six anchors make", () => {
  test("a trapezoid with straight sides: out, half, in, half, out", () => {
    const values = [-5, 0, 5, 10, 20, 30, 40, 50, 55, 60, 70];
    expect(bellMembership(values, { left, right }, STRAIGHT)).toEqual([
      0, 0, 0.25, 0.5, 1, 1, 1, 0.5, 0.25, 0, 0,
    ]);
  });

  test("its inverse when the sides change places", () => {
    const inverse = {
      left: { exclusion: 20, crossover: 10, inclusion: 0 },
      right: { exclusion: 40, crossover: 50, inclusion: 60 },
    };
    expect(bellMembership([0, 10, 30, 50, 60], inverse, STRAIGHT)).toEqual([1, 0.5, 0, 0.5, 1]);
  });

  test.each([
    ["that both rise", { left, right: left }, /found two sides that both rise or both fall/],
    [
      "that overlap",
      { left, right: { exclusion: 30, crossover: 25, inclusion: 15 } },
      /an inner anchor of 20 left and 15 right/,
    ],
    [
      "out of order",
      { left: { ...left, crossover: 25 }, right },
      /left anchors: found exclusion 0, crossover 25, inclusion 20/,
    ],
  ])("nothing when they are sides %s", (_, anchors, message) => {
    expect(() => bellMembership([1], anchors, STRAIGHT)).toThrow(message);
  });
});

describe("power curves", () => {
  test("bend towards the crossover: squared, a quarter of the way up is a sixteenth of full, halved", () => {
    const curved = curvedMembership([2.5, 5, 17.5], left, { below: 2, above: 2 });
    expect(curved[0]).toBeCloseTo(0.25 ** 2 / 2, 12);
    expect(curved[1]).toBeCloseTo(0.5 ** 2 / 2, 12);
    expect(curved[2]).toBeCloseTo(1 - 0.25 ** 2 / 2, 12);
  });

  test("of no or negative curvature are refused", () => {
    expect(() => curvedMembership([1], left, { below: 0, above: -1 })).toThrow(
      /below.*found 0.*\n.*above.*found -1/,
    );
  });
});

describe("the sides of a bell", () => {
  const inverse = {
    left: { exclusion: 20, crossover: 10, inclusion: 0 },
    right: { exclusion: 40, crossover: 50, inclusion: 60 },
  };

  test("may meet in a point, which makes a triangle, or an inverse one", () => {
    const peak = { left, right: { exclusion: 40, crossover: 30, inclusion: 20 } };
    expect(bellMembership([10, 20, 25, 30], peak, STRAIGHT)).toEqual([0.5, 1, 0.75, 0.5]);
    const valley = { ...inverse, right: { exclusion: 20, crossover: 30, inclusion: 40 } };
    expect(bellMembership([10, 20, 25, 30], valley, STRAIGHT)).toEqual([0.5, 0, 0.25, 0.5]);
  });

  test("of an inverse may not overlap either, nor may the right side be out of order", () => {
    const overlapping = { ...inverse, right: { exclusion: 15, crossover: 50, inclusion: 60 } };
    expect(() => bellMembership([1], overlapping, STRAIGHT)).toThrow(/inner anchor of 20 left and 15 right/);
    const disordered = { left, right: { ...right, crossover: 70 } };
    expect(() => bellMembership([1], disordered, STRAIGHT)).toThrow(/right anchors: found exclusion 60/);
  });

  test("are refused with values that are none and with curvatures of 0", () => {
    expect(() => bellMembership([Number.NaN], { left, right }, STRAIGHT)).toThrow(/value 1: found NaN/);
    expect(() => bellMembership([1], { left, right }, { below: 0, above: 1 })).toThrow(/below the crossover/);
  });
});

describe("a curved set", () => {
  const curvature = { below: 2, above: 3 };

  test("has one curve below and another above the crossover, whichever way it runs", () => {
    // Half of the way to each anchor, and a quarter of it.
    const expected = [0.5 ** 2 / 2, 0.5, 1 - 0.5 ** 3 / 2, 1 - 0.25 ** 3 / 2];
    curvedMembership([5, 10, 15, 17.5], left, curvature).forEach((v, k) => {
      expect(v).toBeCloseTo(expected[k], 12);
    });
    curvedMembership([55, 50, 45, 42.5], right, curvature).forEach((v, k) => {
      expect(v).toBeCloseTo(expected[k], 12);
    });
  });

  test("is out up to the exclusion and in from the inclusion, whichever way it runs", () => {
    expect(curvedMembership([-9, 0, 20, 30], left, curvature)).toEqual([0, 0, 1, 1]);
    expect(curvedMembership([90, 60, 40, 30], right, curvature)).toEqual([0, 0, 1, 1]);
  });

  test("refuses values that are none and anchors out of order", () => {
    expect(() => curvedMembership([Number.NaN], left, STRAIGHT)).toThrow(/value 1: found NaN/);
    expect(() => curvedMembership([1], { ...left, crossover: 0 }, STRAIGHT)).toThrow(/strictly between/);
  });
});
