import { landBorders, seaLinks } from "../data/borders.js";
import { type IllustrativeSet, illustrativeSets } from "../data/illustrative-units.js";
import { provinces } from "../data/provinces.js";
import type { Country } from "./country/country.js";
import { unitsOf } from "./country/words.js";
import type { Scenario } from "./scenario.js";
import type { UnitsWord } from "./vocabulary.js";

/** The units of the data, which a scenario has unless it asks for others. */
export const PROVINCES = "provinces";

const ofChina: UnitsWord = {
  label: { en: "provinces of China", zh: "中国省份" },
  members: provinces,
  illustrative: false,
};

/** The sets of units that a scenario may have, by name. */
export const unitSets: ReadonlyMap<string, UnitsWord> = new Map([
  [PROVINCES, ofChina],
  ...illustrativeSets.map((set) => [set.id, wordOf(set)] as const),
]);

/** A unit that is no province has one name in Chinese, and its short code in the place of that of the GB standard. */
function wordOf({ label, units }: IllustrativeSet): UnitsWord {
  const members = units.map(({ id, en, zh }) => {
    const code = id.slice(id.indexOf("-") + 1);
    return { id, iso: id, gb: code, en, zh, zhShort: zh, inTable2: false };
  });
  return { label, members, illustrative: true };
}

type Units = Pick<Scenario, "units" | "country">;

/** Pairs of units that share a border, a strait or a bridge. */
export function bordersOf({ units, country }: Units): readonly (readonly [string, string])[] {
  if (country) return country.borders;
  return illustrativeSets.find(({ id }) => id === units)?.borders ?? [...landBorders, ...seaLinks];
}

/** What must be said wherever results of units other than China's are shown; nothing for provinces. */
export function unitsLabel({ units, country }: Units): UnitsWord["label"] | null {
  if (country) return labelOf(country);
  const word = unitSets.get(units);
  return word?.illustrative ? word.label : null;
}

function labelOf({ name, source }: Country): UnitsWord["label"] {
  return { en: `${name.en}: ${source.en}`, zh: `${name.zh}：${source.zh}` };
}

/** The unit of a scenario with this id. */
export function unitOf({ units, country }: Units, id: string): UnitsWord["members"][number] | undefined {
  const set = country ? unitsOf(country) : unitSets.get(units);
  return set?.members.find((each) => each.id === id);
}
