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

/** Where a map may stand on the sheet, and the legend at the top left of it, CSS px. */
export interface MapSpace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly gap: number;
  /** What no tile may cover, and how far its longest words reach, of which a map beside it keeps clear. */
  readonly legend: { readonly width: number; readonly height: number; readonly reach: number };
}

/** Largest distance from tile to tile. */
const LARGEST = { x: 190, y: 180 };

/**
 * The grid that fills a space with these places: beneath the legend if one of them would cover it, and in the middle of
 * what is left beside the legend where the largest tiles do not fill the width.
 */
export function gridIn(space: MapSpace, places: readonly TiledPlace[]): TileGrid {
  const columns = Math.max(...places.map(({ tile }) => tile.col));
  const rows = Math.max(...places.map(({ tile }) => tile.row));
  const gridFrom = (top: number): TileGrid => {
    const x = Math.min(space.width / columns, LARGEST.x);
    const y = Math.min((space.top + space.height - top) / rows, LARGEST.y);
    return { left: space.left, top, pitch: { x, y }, gap: space.gap };
  };
  const beside = space.width - space.legend.reach - columns * LARGEST.x;
  if (beside > 0) return { ...gridFrom(space.top), left: space.left + space.legend.reach + beside / 2 };
  const whole = gridFrom(space.top);
  const [right, bottom] = [space.left + space.legend.width, space.top + space.legend.height];
  const isCovered = places.some((place) => {
    const box = tileBox(whole, place);
    return box.left < right && box.top < bottom;
  });
  return isCovered ? gridFrom(bottom) : whole;
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
