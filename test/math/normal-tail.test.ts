import { expect, test } from "vitest";
import { lnNormalUpperTail, normalHazard, normalUpperTail, twoSidedP } from "../../src/math/normal-tail.js";

test("the tails are those of the tables, near and far", () => {
  expect(normalUpperTail(0)).toBe(0.5);
  expect(normalUpperTail(1.959963984540054)).toBeCloseTo(0.025, 14);
  expect(twoSidedP(-1.959963984540054)).toBeCloseTo(0.05, 14);
  expect(normalUpperTail(6) / 9.865876450376946e-10).toBeCloseTo(1, 12);
  expect(normalUpperTail(-6)).toBeCloseTo(1, 8);
});

test("the logarithm agrees with the tail where that is a number, and with its series z^2/2 + ln(z sqrt(2 pi)) beyond", () => {
  for (const z of [-40, -3, 0, 0.1, 5, 30])
    expect(lnNormalUpperTail(z)).toBeCloseTo(Math.log(normalUpperTail(z)), 11);
  const z = 100;
  expect(lnNormalUpperTail(z)).toBeCloseTo(
    -(z * z) / 2 - Math.log(z * Math.sqrt(2 * Math.PI)) - 1 / (z * z) + 2.5 / z ** 4,
    9,
  );
});

test("the hazard is density over tail, nothing far below and about z far above", () => {
  for (const z of [-5, -1, 0, 2, 8]) {
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    expect(normalHazard(z) / (density / normalUpperTail(z))).toBeCloseTo(1, 12);
  }
  expect(normalHazard(-60)).toBe(0);
  expect(normalHazard(1e4)).toBeCloseTo(1e4 + 1e-4, 6);
});
