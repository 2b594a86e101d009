import { expect, test } from "vitest";
import { overlap, placeLabels } from "../../../src/charts/drawing/place-labels.js";

const bounds = { left: 0, top: 0, right: 1000, bottom: 800 };
const label = (x: number, y: number) => ({ x, y, radius: 7, width: 90, height: 20 });

/** Thirty points of which half crowd a small corner, as the early adopters do. */
const crowd = Array.from({ length: 30 }, (_, i) =>
  i < 15
    ? label(200 + 37 * (i % 5), 500 + 45 * Math.floor(i / 5))
    : label(80 + 53 * (i % 17), 60 + 21 * (i % 19)),
);

test("a lone label stands to the right of its point", () => {
  const [box] = placeLabels([label(500, 400)], bounds);
  expect(box).toEqual({ left: 509, right: 599, top: 390, bottom: 410 });
});

test("at the right edge a label moves inside", () => {
  const [box] = placeLabels([label(990, 400)], bounds);
  expect(box!.right).toBeLessThanOrEqual(1000);
});

test("thirty labels, half of them crowded, cover neither each other nor a point", () => {
  const boxes = placeLabels(crowd, bounds);
  const discs = crowd.map(({ x, y }) => ({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 }));
  for (const [i, box] of boxes.entries()) {
    for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBe(0);
    for (const disc of discs) expect(overlap(box, disc)).toBe(0);
  }
});

test("placing is repeatable", () => {
  expect(placeLabels(crowd, bounds)).toEqual(placeLabels(crowd, bounds));
});
