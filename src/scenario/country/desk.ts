import { type Fault, faultAt } from "../../faults/fault.js";
import { type Branch, child, type Tree } from "../../trees/tree.js";
import type { Desk } from "../fields.js";
import type { LoadParent } from "../source-text.js";
import { readCountry } from "./read-country.js";
import { wordsOf } from "./words.js";

/** The desk at which a chain of files is read: with the words of a country, if one of them brings it along. */
export function deskFor(trees: readonly Branch[], load: LoadParent, desk: Desk): Desk {
  const [country, second] = trees.flatMap((tree) => child(tree, "country") ?? []);
  if (country === undefined) return desk;
  if (second !== undefined) desk.faults.push(twice(country, second));
  const own = readCountry(country, { faults: desk.faults, load });
  return { ...desk, vocabulary: wordsOf(own, desk.vocabulary) };
}

function twice({ place }: Tree, { place: { file, line } }: Tree): Fault {
  return faultAt(
    place,
    `country: another than that of ${file}:${line}, on which this is built`,
    "one country in a chain of scenarios",
    "extend a scenario without a country, such as baseline, or delete the section",
  );
}
