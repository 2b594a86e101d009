import { describe, expect, test } from "vitest";
import { ratio, uniqueCoverage } from "../../../src/analysis/qca/fit.js";
import { necessity, sufficiency } from "../../../src/analysis/qca/index.js";

const x = Float64Array.of(0.2, 0.6, 0.9, 0.3);
const y = Float64Array.of(0.4, 0.5, 0.8, 0.1);

describe("worked out by hand for four cases", () => {
  test("sufficiency: x and y overlap by 1.6 of 2.0, of which 0.9 overlap with the absence of y too", () => {
    const { inclS, PRI, covS } = sufficiency(x, y);
    expect(inclS).toBeCloseTo(1.6 / 2, 12);
    expect(PRI).toBeCloseTo((1.6 - 1) / (2 - 1), 12);
    expect(covS).toBeCloseTo(1.6 / 1.8, 12);
  });

  test("necessity: x covers 1.6 of 1.8, and 2.0 of the 2.4 that are not in both are outside x", () => {
    const { inclN, RoN, covN } = necessity(x, y);
    expect(inclN).toBeCloseTo(1.6 / 1.8, 12);
    expect(RoN).toBeCloseTo((4 - 2) / (4 - 1.6), 12);
    expect(covN).toBeCloseTo(1.6 / 2, 12);
  });

  test("unique coverage: what of y only one of two sets reaches", () => {
    const other = Float64Array.of(0.4, 0, 0.9, 0);
    const [first, second] = uniqueCoverage([x, other], y);
    expect(first).toBeCloseTo((1.6 - (0.2 + 0.8)) / 1.8, 12);
    expect(second).toBeCloseTo((1.2 - (0.2 + 0.8)) / 1.8, 12);
  });
});

test("two sets that are the same cover nothing uniquely", () => {
  expect(uniqueCoverage([x, x], y)).toEqual([0, 0]);
});

test("a set within the outcome has inclusion 1, a set without members has none to speak of", () => {
  expect(sufficiency(Float64Array.of(0.1, 0.3), Float64Array.of(0.1, 0.9)).inclS).toBe(1);
  expect(sufficiency(Float64Array.of(0, 0), Float64Array.of(0.1, 0.9))).toEqual({
    inclS: null,
    PRI: null,
    covS: 0,
  });
  expect(ratio(1, 0)).toBeNull();
});

test("a set that everybody is in is necessary and irrelevant", () => {
  expect(necessity(Float64Array.of(1, 1), Float64Array.of(0.2, 0.6))).toEqual({
    inclN: 1,
    RoN: 0,
    covN: 0.4,
  });
});
