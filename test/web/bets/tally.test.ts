import { expect, test } from "vitest";
import { scoreClass, tally } from "../../../src/web/bets/tally.js";
import { inOrder, observed } from "../../../src/web/observed.js";

const bets = [
  { first: ["GZ", "JX", "ZJ"], last: "BJ" },
  { first: ["ZJ", "GD", "SH"], last: "XJ" },
  { first: ["BJ", "SH", "GD"], last: "GZ" },
];

test("each province is named as often as students name it", () => {
  const named = tally(bets, ["GZ", "SH", "BJ", "HI"]);
  expect(named).toEqual([
    { id: "GZ", first: 1, last: 1 },
    { id: "SH", first: 2, last: 0 },
    { id: "BJ", first: 1, last: 1 },
    { id: "HI", first: 0, last: 0 },
  ]);
});

test("a class is scored against Table 2: Guizhou, Jiangxi, Zhejiang first, Beijing last", () => {
  const score = scoreClass(bets, inOrder, observed.size);
  expect(score).toMatchObject({ meanHits: 4 / 3, byHits: [1, 1, 0, 1], lastRight: 1 });
});

test("blind guessing hits as often as an enumeration of all first threes says", () => {
  const size = 7;
  const order = ["0", "1", "2", "3"];
  const all = [];
  for (let a = 0; a < size; a++)
    for (let b = a + 1; b < size; b++)
      for (let c = b + 1; c < size; c++) all.push({ first: [a, b, c].map(String), last: "6" });
  const score = scoreClass(all, order, size);
  expect(score.meanHits).toBeCloseTo(score.blindHits, 12);
});
