import type { ProvinceWord } from "../vocabulary.js";
import type { Country } from "./country.js";
import { unitsOf } from "./words.js";

/** A unit and its place on the schematic map, counted from 1 at the top left. */
export interface TiledUnit extends ProvinceWord {
  readonly tile: { readonly row: number; readonly col: number };
}

/** Columns of a map that nobody has laid out. */
const PLAIN_COLUMNS = 4;

/** The regions on their map: on the tiles that were given, else in rows of four in the order of the list. */
export function tilesOf(country: Country): readonly TiledUnit[] {
  return unitsOf(country).members.map((word, k) => {
    const { row, col } = country.regions[k];
    const plain = { row: Math.floor(k / PLAIN_COLUMNS) + 1, col: (k % PLAIN_COLUMNS) + 1 };
    return { ...word, tile: row === null || col === null ? plain : { row, col } };
  });
}
