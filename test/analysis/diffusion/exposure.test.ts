import { expect, test } from "vitest";
import { exposureAt, thresholds } from "../../../src/analysis/diffusion/exposure.js";
import { landBorders } from "../../../src/data/borders.js";
import { table2 } from "../../../src/data/khanal2024.js";
import { provinceTimes } from "../survival/samples.js";

const touching = new Set(landBorders.flatMap(([a, b]) => [`${a}${b}`, `${b}${a}`]));
const border = (i: number, j: number) => (touching.has(table2[i].id + table2[j].id) ? 1 : 0);
const of = (id: string) => table2.findIndex((row) => row.id === id);

test("when Shanghai adopts on day 412, both its neighbours have: Jiangsu on day 286, Zhejiang on day 136", () => {
  expect(thresholds(provinceTimes, border)[of("SH")]).toBe(1);
  expect(exposureAt(provinceTimes, border, of("SH"), 286)).toBe(0.5);
  expect(exposureAt(provinceTimes, border, of("SH"), 286, "counted")).toBe(1);
});

test("the first adopter has a threshold of 0, those that never adopt have none, and islands see nobody", () => {
  const found = thresholds(provinceTimes, border);
  expect(found[of("GZ")]).toBe(0);
  expect(found[of("HE")]).toBeNull();
  expect(exposureAt(provinceTimes, border, of("HI"), 2123)).toBeNull();
});

test("if all see all alike, exposure is the share of the others that have adopted", () => {
  const found = thresholds(provinceTimes, () => 7);
  provinceTimes.forEach(({ time, event }, k) => {
    const before = provinceTimes.filter((other) => other.event && other.time < time).length;
    expect(found[k]).toBe(event ? before / 29 : null);
  });
});

test("exposure never falls as time passes", () => {
  for (let k = 0; k < 30; k++) {
    const course = [100, 200, 400, 800, 1600, 2200].map(
      (day) => exposureAt(provinceTimes, border, k, day) ?? 0,
    );
    expect(course).toEqual([...course].sort((a, b) => a - b));
  }
});

test("a negative weight is refused with its pair", () => {
  expect(() => exposureAt(provinceTimes, () => -1, 0, 100)).toThrow(
    /weight\(0, 1\) is -1; allowed are finite numbers/,
  );
});

const three = [1, 2, 3].map((time) => ({ time, event: time < 3 }));

test("others count by their weight, oneself never, and who is censored has not adopted", () => {
  const weight = (_: number, other: number) => [1, 3, 5][other];
  // Of the weights 1 and 3 that the third sees.
  expect([1, 2, 3].map((time) => exposureAt(three, weight, 2, time))).toEqual([0, 1 / 4, 1]);
  expect(exposureAt(three, weight, 0, 99)).toBe(3 / 8);
  expect(exposureAt(three, () => 0, 0, 99)).toBeNull();
});

test("who adopts at the very moment counts in a threshold only where that is asked for", () => {
  const pair = [1, 1].map((time) => ({ time, event: true }));
  expect(thresholds(pair, () => 1)).toEqual([0, 0]);
  expect(thresholds(pair, () => 1, "counted")).toEqual([1, 1]);
  // The second counts for the third where that is asked for, but no later one for an earlier.
  const row = [1, 2, 2, 3].map((time) => ({ time, event: true }));
  expect(thresholds(row, () => 1, "counted")).toEqual([0, 2 / 3, 2 / 3, 1]);
});

test("weights without end and late starts are refused", () => {
  for (const wrong of [Number.POSITIVE_INFINITY, Number.NaN])
    expect(() => exposureAt(three, () => wrong, 1, 2)).toThrow(`weight(1, 0) is ${wrong}`);
  expect(() => thresholds([{ time: 2, event: true, start: 1 }], () => 1)).toThrow(/thresholds.*starts at 1/);
});
