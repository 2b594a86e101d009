import { expect, test } from "vitest";
import { byObservedDay, isInside } from "../../../src/charts/adoption/adoption-row.js";

const row = (id: string, observed: number | null, middle: number | null) => ({
  place: { id, en: id, zhShort: id },
  observed,
  simulated: { low: 50, middle, high: null },
  neverShare: 0.4,
});

test("never is later than any day, whatever the simulation says", () => {
  const rows = [row("C", null, 10), row("B", 2123, null), row("A", 70, 500), row("D", null, null)];
  expect(byObservedDay(rows).map(({ place }) => place.id)).toEqual(["A", "B", "C", "D"]);
});

test("an interval without upper end holds never, one with an upper end does not", () => {
  expect(isInside({ low: 50, middle: 300, high: null }, null)).toBe(true);
  expect(isInside({ low: 50, middle: 300, high: 900 }, null)).toBe(false);
});

test("an interval that is never throughout holds never and no day", () => {
  const never = { low: null, middle: null, high: null };
  expect([isInside(never, null), isInside(never, 2000)]).toEqual([true, false]);
});
