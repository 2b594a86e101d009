import { landBorders, seaLinks } from "../data/borders.js";
import { type IllustrativeSet, illustrativeSets } from "../data/illustrative-units.js";
import { provinces } from "../data/provinces.js";
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

/** Pairs of units that share a border, a strait or a bridge. */
export function bordersOf(units: string): readonly (readonly [string, string])[] {
  return illustrativeSets.find(({ id }) => id === units)?.borders ?? [...landBorders, ...seaLinks];
}

/** What must be said wherever results of made-up units are shown; nothing for provinces. */
export function unitsLabel({ units }: { readonly units: string }): UnitsWord["label"] | null {
  const word = unitSets.get(units);
  return word?.illustrative ? word.label : null;
}

/** The unit with this id, whatever set it belongs to. */
export function unitOf(id: string): UnitsWord["members"][number] | undefined {
  for (const { members } of unitSets.values()) {
    const found = members.find((each) => each.id === id);
    if (found) return found;
  }
  return undefined;
}
