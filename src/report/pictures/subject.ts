import type { Dialect, Language, Place, TiledPlace } from "../../charts/index.js";
import { provinces } from "../../data/provinces.js";
import type { Ensemble } from "../../experiments/ensemble.js";
import { formatDay } from "../../math/calendar.js";
import { tilesOf } from "../../scenario/country/tiles.js";
import { type Observed, observedOf } from "../../scenario/observed.js";
import type { Scenario } from "../../scenario/scenario.js";
import { PROVINCES, unitOf } from "../../scenario/units.js";
import { dialectOf } from "../dialect.js";

/** A province of an ensemble that was also observed. */
export interface Seen {
  readonly place: TiledPlace;
  /** Its number in the ensemble. */
  readonly index: number;
  readonly observed: Observed;
}

/** What every picture of an ensemble is drawn from. */
export interface Subject {
  readonly ensemble: Ensemble;
  /** The language, with the words for the units. */
  readonly language: Dialect;
  readonly caption: readonly string[];
  /** ISO date of day 0. */
  readonly baseDate: string;
  readonly seen: readonly Seen[];
}

/** Prepares an ensemble for its pictures. */
export function subjectOf(ensemble: Ensemble, language: Language, caption: readonly string[]): Subject {
  const observed = observedOf(ensemble.scenario);
  return {
    ensemble,
    language: dialectOf(ensemble.scenario, language),
    caption,
    baseDate: formatDay(ensemble.baseDay),
    seen: ensemble.localities.flatMap(({ id }, index) => {
      const row = observed.get(id);
      return row ? [{ place: tiledPlaceOf(ensemble.scenario, id), index, observed: row }] : [];
    }),
  };
}

type Units = Pick<Scenario, "units" | "country">;

/** The names of the unit with this id, a province or not. */
export function placeOf(units: Units, id: string): Place {
  const place = unitOf(units, id);
  if (!place) throw new RangeError(`no unit has the id ${id}`);
  return place;
}

/** The unit with this id and its place on the map; of units with made-up traits none has one. */
export function tiledPlaceOf(units: Units, id: string): TiledPlace {
  const place = mapOf(units).find((each) => each.id === id);
  if (!place) throw new RangeError(`no unit on the map has the id ${id}`);
  return place;
}

/** Whether there is a map of these units. */
export function hasMap(units: Units): boolean {
  return mapOf(units).length > 0;
}

/** All units that have a place on the map, whether they take part or not. */
export function mapOf({ units, country }: Units): readonly TiledPlace[] {
  if (country) return tilesOf(country);
  return units === PROVINCES ? provinces : [];
}
