import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { logisticMembership, QcaInputError } from "../../../../src/analysis/qca/index.js";

const rising = { exclusion: 2, crossover: 12.5, inclusion: 25 };
const falling = { exclusion: 25, crossover: 14.5, inclusion: 6 };

describe("the direct method", () => {
  test("gives the anchors 0.05, 0.5 and 0.95, whichever way the set runs", () => {
    for (const anchors of [rising, falling]) {
      const { exclusion, crossover, inclusion } = anchors;
      const memberships = logisticMembership([exclusion, crossover, inclusion], anchors, 0.95);
      [0.05, 0.5, 0.95].forEach((value, k) => {
        expect(memberships[k]).toBeCloseTo(value, 12);
      });
    }
  });

  test("gives Guangxi's 20 policies 0.854 and Tianjin's 27 0.968, the log odds being linear between the anchors", () => {
    const odds = Math.log(19);
    const by = (x: number) => 1 / (1 + Math.exp((-odds * (x - 12.5)) / (25 - 12.5)));
    expect(logisticMembership([20, 27], rising, 0.95).map((v) => v.toFixed(3))).toEqual(["0.854", "0.968"]);
    expect(logisticMembership([20], rising, 0.95)[0]).toBeCloseTo(by(20), 12);
  });

  test("settles on 0 and 1 for values far beyond the anchors", () => {
    expect(logisticMembership([-1000, 1000], rising, 0.95)).toEqual([0, 1]);
  });

  test("reversed anchors give 1 less the membership", () => {
    const anchors = fc
      .uniqueArray(fc.integer({ min: -100, max: 100 }), { minLength: 3, maxLength: 3 })
      .map((three) => three.sort((a, b) => a - b));
    fc.assert(
      fc.property(anchors, fc.integer({ min: -150, max: 150 }), ([low, middle, high], x) => {
        const up = { exclusion: low, crossover: middle, inclusion: high };
        const down = { exclusion: high, crossover: middle, inclusion: low };
        const [a, b] = [up, down].map((each) => logisticMembership([x], each, 0.95)[0]);
        expect(a + b).toBeCloseTo(1, 12);
      }),
      { seed: 1 },
    );
  });
});

describe("the direct method refuses", () => {
  test.each([
    [
      "a crossover outside the anchors",
      { ...rising, crossover: 30 },
      0.95,
      /exclusion 2, crossover 30, inclusion 25/,
    ],
    ["anchors that are equal", { exclusion: 5, crossover: 5, inclusion: 5 }, 0.95, /strictly between/],
    ["an anchor that is no number", { ...rising, inclusion: Number.NaN }, 0.95, /inclusion NaN/],
    ["a membership at the anchor of 1", rising, 1, /found 1; allowed: above 0.5 and below 1. 0.95 is usual/],
    ["a membership at the anchor of a half", rising, 0.5, /found 0.5/],
  ])("%s", (_, anchors, degree, message) => {
    expect(() => logisticMembership([1], anchors, degree)).toThrow(message);
  });

  test("values that are missing or infinite, each with its place", () => {
    const values = [1, Number.NaN, null as unknown as number, Number.POSITIVE_INFINITY];
    expect(() => logisticMembership(values, rising, 0.95)).toThrow(QcaInputError);
    expect(() => logisticMembership(values, rising, 0.95)).toThrow(/value 2: .*\nvalue 3: .*\nvalue 4: /);
  });
});

test("values that are no numbers are told as they stand", () => {
  const values = ["high", undefined, null, Number.NaN] as unknown as number[];
  expect(() => logisticMembership(values, rising, 0.95)).toThrow(
    /value 1: found "high"; .*\nvalue 2: found null; .*\nvalue 3: found null; .*\nvalue 4: found NaN; allowed: a number/,
  );
});
