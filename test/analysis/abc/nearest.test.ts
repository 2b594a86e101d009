import { expect, test } from "vitest";
import { nearestTo } from "../../../src/analysis/abc/nearest.js";

const statistics = [
  [0, 4],
  [3, 0],
  [1, 0],
  [0, 2],
  [0, 0],
];

test("the nearest rows come in the order of the table, with the distance of the first one left out", () => {
  expect(nearestTo([0, 0], statistics, [1, 1], 3)).toEqual({
    places: [2, 3, 4],
    distances: [1, 2, 0],
    threshold: 3,
  });
});

test("differences count times their weights", () => {
  expect(nearestTo([0, 0], statistics, [1, 0.1], 3).places).toEqual([0, 3, 4]);
});

test("rows as far as the first one left out stay out themselves, and all are near if all are wanted", () => {
  expect(
    nearestTo(
      [0, 0],
      [[1], [1], [0]].map(([x]) => [x, 0]),
      [1, 1],
      2,
    ).places,
  ).toEqual([2]);
  expect(nearestTo([0, 0], statistics, [1, 1], 5)).toMatchObject({
    places: [0, 1, 2, 3, 4],
    threshold: Number.POSITIVE_INFINITY,
  });
});
