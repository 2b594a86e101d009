import { expect, test } from "vitest";
import { LEGEND } from "../../../src/charts/adoption/adoption-map.js";
import { gridIn } from "../../../src/charts/drawing/tile-grid.js";
import { provinces } from "../../../src/data/provinces.js";

test("China's tiles stand beside the legend over five lines of caption: beneath it they are too low for their words", () => {
  const space = { left: 30, top: 100, width: 665, height: 736, gap: 5, legend: LEGEND };
  const places = provinces.map(({ id, en, zhShort, tile }) => ({ id, en, zhShort, tile }));
  const grid = gridIn(space, places);
  expect(grid.top).toBe(space.top);
  expect(grid.pitch.y).toBeGreaterThan(75);
});
