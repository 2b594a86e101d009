import { type Dialect, languageOf } from "./dialect.js";

/** A province as charts need it. */
export interface Place {
  /** Two letters of ISO 3166-2:CN. */
  readonly id: string;
  readonly en: string;
  /** Chinese name without the kind of unit: 广东, not 广东省. */
  readonly zhShort: string;
}

/** A province with its position in the tile grid, counted from one, top left. */
export interface TiledPlace extends Place {
  readonly tile: { readonly row: number; readonly col: number };
}

/** The province's name in this language. */
export function nameOf(place: Place, language: Dialect): string {
  return languageOf(language) === "zh" ? place.zhShort : place.en;
}
