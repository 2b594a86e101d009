import { expect, test } from "vitest";
import { dayOfKnot, dayReached, flat, KNOTS, knotAt, withHeight } from "../../../src/web/lessons/drawing.js";

const rising = { top: 30, onlyRises: true };

test("a curve that only rises gives way on both sides of the hand", () => {
  const up = withHeight(flat, 6, 20, rising);
  expect(up.slice(0, 6)).toEqual(flat.slice(0, 6));
  expect(up.slice(6)).toEqual(Array(KNOTS - 6).fill(20));
  const down = withHeight(up, 8, 5, rising);
  expect(down.slice(6)).toEqual([5, 5, 5, 20, 20, 20, 20]);
});

test("a curve that may fall changes where it is touched only, and stays in the picture", () => {
  const free = withHeight(flat, 3, 99, { top: 8, onlyRises: false });
  expect(free.filter((height) => height !== 0)).toEqual([8]);
});

test("knots and days belong to each other", () => {
  for (let knot = 0; knot < KNOTS; knot++) expect(knotAt(dayOfKnot(knot, 0, 2123), 0, 2123)).toBe(knot);
  expect(knotAt(-500, 0, 2123)).toBe(0);
  expect(knotAt(9999, 0, 2123)).toBe(KNOTS - 1);
});

test("a straight line reaches half its height half-way", () => {
  const line = flat.map((_, k) => k * 2.5);
  expect(dayReached(line, 15, 0, 1200)).toBeCloseTo(600, 10);
  expect(dayReached(line, 31, 0, 1200)).toBe(Number.POSITIVE_INFINITY);
});
