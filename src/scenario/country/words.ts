import { BASE_DATE } from "../defaults.js";
import type { Scenario } from "../scenario.js";
import type { ProvinceWord, SignalWord, UnitsWord, Vocabulary } from "../vocabulary.js";
import { type Country, OWN_COUNTRY, type Region } from "./country.js";

/** The signal that counts in a country of one's own unless its scenario says otherwise: its plan, on day 0. */
export const OWN_PLAN = "plan";

/**
 * The words of scenarios about a country of one's own: those of the model, and of the data none but the country's. What
 * was written about China is then unknown, and said to be where it is written.
 */
export function wordsOf(country: Country, vocabulary: Vocabulary): Vocabulary {
  const regimes = [...vocabulary.institutions].map(
    ([name, regime]) => [name, { ...regime, units: OWN_COUNTRY }] as const,
  );
  return {
    ...vocabulary,
    country,
    units: new Map([[OWN_COUNTRY, unitsOf(country)]]),
    institutions: new Map(regimes),
    signals: [planOf(country)],
    readings: new Map([[BASE_DATE, [country.baseDate]]]),
  };
}

/** The words that a resolved scenario is written in. */
export function vocabularyOf({ country }: Pick<Scenario, "country">, vocabulary: Vocabulary): Vocabulary {
  return country === undefined ? vocabulary : wordsOf(country, vocabulary);
}

/** A country as a set of units. */
export function unitsOf({ name, regions }: Country): UnitsWord {
  return { label: name, members: regions.map(wordOf), illustrative: false };
}

function wordOf({ id, name, zh }: Region): ProvinceWord {
  return { id, iso: id, gb: id, en: name, zh, zhShort: zh, inTable2: true };
}

function planOf({ baseDate }: Country): SignalWord {
  return { id: OWN_PLAN, date: baseDate, tier: "state-council-plan", modality: "facilitative", on: true };
}
