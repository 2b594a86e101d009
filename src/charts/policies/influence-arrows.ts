import { type ArrowLook, drawArrow } from "../drawing/arrow.js";
import { ink, okabeIto } from "../drawing/palette.js";
import type { Pen } from "../drawing/pen.js";
import { borderTowards, middleOf, type TileGrid, tileBox } from "../drawing/tile-grid.js";
import { type InfluenceMap, strongest } from "./influence.js";

/** Below this part an arrow is drawn grey and dashed. */
const FAINT = 0.05;

/** The width stands for the part of the push on one scale for all pictures: 24 px would be everything. */
export function arrowLook(weight: number): ArrowLook {
  const faint = weight < FAINT;
  return {
    width: Math.max(1.6, 24 * weight),
    colour: faint ? ink.leader : okabeIto.vermilion,
    dashed: faint,
  };
}

type Ends = readonly [readonly [number, number], readonly [number, number]];

/** Moves an arrow 11 px to its left, so that two arrows between the same tiles run side by side. */
function sidestep([from, to]: Ends): Ends {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const step = 11 / Math.max(Math.hypot(dx, dy), 1);
  const move = ([x, y]: readonly [number, number]) => [x + dy * step, y - dx * step] as const;
  return [move(from), move(to)];
}

/** Draws all influences from tile to tile, the heaviest on top. */
export function drawArrows(pen: Pen, input: InfluenceMap, grid: TileGrid): void {
  const boxes = new Map(input.provinces.map(({ place }) => [place.id, tileBox(grid, place)]));
  for (const { from, to, weight } of strongest(input.influences, input.influences.length).reverse()) {
    const [source, target] = [boxes.get(from)!, boxes.get(to)!];
    const both = input.influences.some((other) => other.from === to && other.to === from);
    const ends = [borderTowards(source, middleOf(target)), borderTowards(target, middleOf(source))] as const;
    const [start, end] = both ? sidestep(ends) : ends;
    drawArrow(pen, start, end, arrowLook(weight));
  }
}
