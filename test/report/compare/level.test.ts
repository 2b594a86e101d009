import { expect, test } from "vitest";
import { levelsApart } from "../../../src/report/compare/level.js";

test("two levels that differ are never written alike, as long as six digits tell them apart", () => {
  expect(levelsApart(24.625, 23.6)).toEqual(["24.6", "23.6"]);
  expect(levelsApart(0.1623, 0.1601)).toEqual(["0.162", "0.160"]);
  for (const gap of [1e-1, 1e-2, 1e-3, 1e-4]) {
    const [one, other] = levelsApart(1.5, 1.5 + gap);
    expect(one).not.toBe(other);
  }
});

test("levels that are the same, or missing, are left as they are", () => {
  expect(levelsApart(446.2, 446.2)).toEqual(["446", "446"]);
  expect(levelsApart(null, 3)).toEqual(["-", "3.0"]);
});
