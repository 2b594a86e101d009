import { expect, test } from "vitest";
import { gridIn, tileBox } from "../../../src/charts/drawing/tile-grid.js";

const legend = { width: 180, height: 260, reach: 290 };
const space = { left: 66, top: 100, width: 1274, height: 800, gap: 6, legend };
const placed = (columns: number, rows: number) =>
  Array.from({ length: columns * rows }, (_, i) => ({
    ...{ id: `U${i}`, en: `U${i}`, zhShort: `U${i}` },
    tile: { row: Math.floor(i / columns) + 1, col: (i % columns) + 1 },
  }));

test("a map whose tiles fill the width stands beneath the legend that it would cover", () => {
  const grid = gridIn(space, placed(9, 4));
  expect([grid.left, grid.top]).toEqual([66, 360]);
});

test("a small map leaves as much room on its right as between it and the words of the legend", () => {
  const places = placed(4, 3);
  const grid = gridIn(space, places);
  const right = tileBox(grid, places[3]!).right + space.gap;
  expect(grid.top).toBe(space.top);
  expect(space.left + space.width - right).toBeCloseTo(grid.left - (space.left + legend.reach));
  expect(right).toBeGreaterThan(900);
});

test("tiles that reach under the longest words, but not under the legend itself, leave a wide map where it is", () => {
  const wide = placed(7, 9).filter(({ tile: { row, col } }) => row > 3 || col > 5 || (row === 3 && col > 1));
  expect(gridIn(space, wide).top).toBe(space.top);
});
