import { faultAt, type Place, type Placed } from "../faults/fault.js";
import { entriesOf, readFields, readSwitch } from "../trees/fields.js";
import { givenTwice } from "../trees/grow.js";
import { shown, type Tree } from "../trees/tree.js";
import type { Draft, ProvinceDraft } from "./draft.js";
import type { Desk } from "./fields.js";
import { findProvince, provinceCure } from "./province-names.js";
import { readQuantity } from "./quantity.js";
import { everyUnit, type ProvinceWord, unitsNamed } from "./vocabulary.js";

/** The key that speaks of every province at once. */
export const EVERY_PROVINCE = "all";

/** Traits of provinces; `all` speaks of every one and comes before the single ones, wherever it is written. */
export function readProvinces(tree: Tree, draft: Draft, desk: Desk): void {
  for (const entry of entriesOf(
    tree,
    desk,
    "write a province and its traits, for instance GD: { university: 0.5 }",
  )) {
    if (entry.key === EVERY_PROVINCE) {
      readFields(entry.tree, traitReaders(draft.everyProvince, desk), desk);
      continue;
    }
    const province = provinceAt(entry.key, entry.at, entry.tree.path, desk);
    const first = province && draft.provinces.get(province.id);
    if (first) desk.faults.push(givenTwice(entry.at, entry.tree.path, first.place));
    else if (province) draft.provinces.set(province.id, readProvince(entry.tree, entry.at, desk));
  }
}

function readProvince(tree: Tree, place: Place, desk: Desk): ProvinceDraft {
  const province: ProvinceDraft = { place, traits: new Map() };
  const readers = traitReaders(province.traits, desk).set("include", (each) => {
    const state = readSwitch(each, desk);
    if (state !== undefined) province.include = state.value;
  });
  readFields(tree, readers, desk);
  return province;
}

function traitReaders(traits: Map<string, Placed<number>>, desk: Desk): Map<string, (tree: Tree) => void> {
  const readers = new Map<string, (tree: Tree) => void>();
  for (const [name, trait] of desk.vocabulary.traits) {
    readers.set(name, (tree) => traits.set(name, readQuantity(tree, trait, desk)));
  }
  return readers;
}

/** The province of this name, or a fault that shows the nearest ones. */
export function provinceAt(name: string, place: Place, path: string, desk: Desk): ProvinceWord | undefined {
  const provinces = everyUnit(desk.vocabulary);
  const province = findProvince(name, provinces);
  if (province === undefined) {
    const ids = unitsNamed(undefined, desk.vocabulary).members.map(({ id }) => id);
    const others = desk.vocabulary.country ? "names" : "ISO, GB/T 2260, English or Chinese names";
    const allowed = `${ids.join(" ")}, or their ${others}`;
    desk.faults.push(
      faultAt(place, `${path}: no province is called ${shown(name)}`, allowed, provinceCure(name, provinces)),
    );
  }
  return province;
}
