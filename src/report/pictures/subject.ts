import type { Language, Place } from "../../charts/index.js";
import { type Province, provinces } from "../../data/provinces.js";
import type { Ensemble } from "../../experiments/ensemble.js";
import { formatDay } from "../../math/calendar.js";
import { type Observed, observedOf } from "../../scenario/observed.js";
import { unitOf } from "../../scenario/units.js";

/** A province of an ensemble that was also observed. */
export interface Seen {
  readonly place: Province;
  /** Its number in the ensemble. */
  readonly index: number;
  readonly observed: Observed;
}

/** What every picture of an ensemble is drawn from. */
export interface Subject {
  readonly ensemble: Ensemble;
  readonly language: Language;
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
    language,
    caption,
    baseDate: formatDay(ensemble.baseDay),
    seen: ensemble.localities.flatMap(({ id }, index) => {
      const row = observed.get(id);
      return row ? [{ place: provinceOf(id), index, observed: row }] : [];
    }),
  };
}

/** The names of the unit with this id, a province or not. */
export function placeOf(id: string): Place {
  const place = unitOf(id);
  if (!place) throw new RangeError(`no unit has the id ${id}`);
  return place;
}

/** The province with this id, which unlike other units has a place on the map. */
export function provinceOf(id: string): Province {
  const place = provinces.find((province) => province.id === id);
  if (!place) throw new RangeError(`no province has the id ${id}`);
  return place;
}
