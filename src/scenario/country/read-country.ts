import { faultAt } from "../../faults/fault.js";
import { formatDay } from "../../math/calendar.js";
import { readFields, readText, wrong } from "../../trees/fields.js";
import { child, type Tree } from "../../trees/tree.js";
import { readDate } from "../fields.js";
import type { LoadParent } from "../source-text.js";
import type { Words } from "../texts.js";
import type { Country, ObservedPlan, Region } from "./country.js";
import { readBorders } from "./read-borders.js";
import { readObserved } from "./read-observed.js";
import { readRegions } from "./read-regions.js";
import type { Atlas } from "./sheet.js";

/** What a country must say. */
const ESSENTIAL = ["name", "source", "baseDate", "regions"] as const;
/** All that a country may say. */
export const COUNTRY_KEYS = [...ESSENTIAL, "borders", "observed"] as const;
const FEWEST = 2;

/**
 * The section `country` of a scenario. What is wrong with it goes on the list, and what is right is returned all the
 * same, so that the rest of the file can be judged by it.
 */
export function readCountry(tree: Tree, atlas: Atlas): Country {
  const parts = new Map<string, Tree>();
  readFields(
    tree,
    new Map(COUNTRY_KEYS.map((key) => [key, (each: Tree) => void parts.set(key, each)])),
    atlas,
  );
  if (tree.kind === "map") checkComplete(tree, atlas);
  const read = <T>(key: string, reader: (each: Tree) => T, otherwise: T): T => {
    const part = parts.get(key);
    return part === undefined ? otherwise : reader(part);
  };
  const baseDay = read("baseDate", (each) => readDate(each, atlas).value, 0);
  const base = Number.isNaN(baseDay) ? 0 : baseDay;
  const unnamed: Words = { en: "", zh: "" };
  const regions = read("regions", (each) => readRegions(each, atlas), [] as Region[]);
  if (parts.has("regions")) checkNumber(regions, tree, atlas);
  return {
    name: read("name", (each) => wordsIn(each, atlas), unnamed),
    source: read("source", (each) => wordsIn(each, atlas), unnamed),
    baseDate: formatDay(base),
    regions,
    borders: read("borders", (each) => readBorders(each, regions, atlas), [] as [string, string][]),
    observed: read("observed", (each) => readObserved(each, regions, base, atlas), [] as ObservedPlan[]),
  };
}

/** The country of a file that says all of it itself, as resolved scenarios do. */
export const NO_TABLES: LoadParent = () => undefined;

function checkComplete(tree: Tree & { readonly kind: "map" }, atlas: Atlas): void {
  const missing = ESSENTIAL.filter((key) => child(tree, key) === undefined);
  if (missing.length === 0) return;
  const cure = `add ${missing.map((key) => `country.${key}`).join(", ")}`;
  atlas.faults.push(
    faultAt(tree.place, `country: without ${missing.join(", ")}`, `${ESSENTIAL.join(", ")}, all given`, cure),
  );
}

function checkNumber(regions: readonly Region[], tree: Tree, atlas: Atlas): void {
  if (regions.length >= FEWEST || atlas.faults.length > 0) return;
  const found = `country.regions: ${regions.length === 0 ? "none" : "only one"}`;
  atlas.faults.push(faultAt(tree.place, found, "two or more", "add regions: one alone has no rivals"));
}

/** A text for both languages, or one for each. */
function wordsIn(tree: Tree, atlas: Atlas): Words {
  if (tree.kind === "leaf") {
    const text = readText(tree, atlas)?.value ?? "";
    return { en: text, zh: text };
  }
  const words: { en?: string; zh?: string } = {};
  const reader = (language: "en" | "zh") => (each: Tree) => {
    const text = readText(each, atlas)?.value;
    if (text !== undefined) words[language] = text;
  };
  if (tree.kind === "list") atlas.faults.push(wrong(tree, "a text", "write a text, or { en: ..., zh: ... }"));
  else
    readFields(
      tree,
      new Map([
        ["en", reader("en")],
        ["zh", reader("zh")],
      ]),
      atlas,
    );
  return { en: words.en ?? words.zh ?? "", zh: words.zh ?? words.en ?? "" };
}
