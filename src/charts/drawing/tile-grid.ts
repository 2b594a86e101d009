import type { TiledPlace } from "./place.js";
import type { Box } from "./place-labels.js";

/** Where the tiles of one map stand on the sheet, CSS px. */
export interface TileGrid {
  readonly left: number;
  readonly top: number;
  /** Distance from tile to tile. */
  readonly pitch: { readonly x: number; readonly y: number };
  /** Space between tiles. */
  readonly gap: number;
}

/** The rectangle of a place's tile. */
export function tileBox(grid: TileGrid, place: TiledPlace): Box {
  const left = grid.left + (place.tile.col - 1) * grid.pitch.x;
  const top = grid.top + (place.tile.row - 1) * grid.pitch.y;
  return { left, top, right: left + grid.pitch.x - grid.gap, bottom: top + grid.pitch.y - grid.gap };
}

/** The middle of a rectangle. */
export function middleOf(box: Box): readonly [number, number] {
  return [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
}

/** Where a ray from the middle of a rectangle towards a point leaves it. */
export function borderTowards(box: Box, target: readonly [number, number]): readonly [number, number] {
  const [x, y] = middleOf(box);
  const [dx, dy] = [target[0] - x, target[1] - y];
  const scale = Math.min(
    (box.right - box.left) / 2 / Math.max(Math.abs(dx), 1e-9),
    (box.bottom - box.top) / 2 / Math.max(Math.abs(dy), 1e-9),
    1,
  );
  return [x + dx * scale, y + dy * scale];
}
