import { expect, test } from "vitest";
import { chiSquareUpperTail } from "../../src/math/chi-square.js";
import { twoSidedP } from "../../src/math/normal-tail.js";

test("the 95% points of the tables leave 0.05 above them", () => {
  const points = [
    3.841458820694124, 5.991464547107979, 7.814727903251179, 9.487729036781154, 11.070497693516351,
  ];
  points.forEach((point, k) => {
    expect(chiSquareUpperTail(point, k + 1)).toBeCloseTo(0.05, 13);
  });
  expect(chiSquareUpperTail(43.77297182574219, 30)).toBeCloseTo(0.05, 12);
});

test("with one degree of freedom it is the two-sided normal tail, with two the exponential", () => {
  for (const z of [0.1, 1, 3, 8]) {
    expect(chiSquareUpperTail(z * z, 1) / twoSidedP(z)).toBeCloseTo(1, 12);
    expect(chiSquareUpperTail(z, 2)).toBeCloseTo(Math.exp(-z / 2), 14);
  }
});

test("far tails keep their digits: 62.1 with eight degrees has p 1.799e-10 (R)", () => {
  expect(chiSquareUpperTail(62.1038864066703, 8) / 1.79894106992816e-10).toBeCloseTo(1, 10);
  expect(chiSquareUpperTail(5000, 7)).toBe(0);
});

test("nothing lies below 0, and degrees of freedom are whole numbers from 1", () => {
  expect(chiSquareUpperTail(0, 3)).toBe(1);
  expect(chiSquareUpperTail(Number.NaN, 3)).toBeNaN();
  expect(() => chiSquareUpperTail(1, 2.5)).toThrow(/df is 2.5; give a whole number from 1/);
});
