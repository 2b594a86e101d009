import { type Fault, faultAt, type Place } from "../../faults/fault.js";
import { didYouMean } from "../../faults/nearest.js";
import { mechanismOf, type Vocabulary } from "../../scenario/vocabulary.js";
import { entriesOf } from "../../trees/fields.js";
import type { Entry, Tree } from "../../trees/tree.js";
import type { Factor } from "../designs/index.js";
import { SWITCH } from "../designs/overrides.js";
import type { Bench } from "./experiment.js";
import { factorWords } from "./factor-words.js";
import { readVariation } from "./read-variation.js";

/** A factor with the place of its name. */
export interface PlacedFactor {
  readonly factor: Factor;
  readonly place: Place;
}

/** Factors by path, in the order of the file. */
export function readFactors(tree: Tree, bench: Bench): PlacedFactor[] {
  const words = factorWords(bench.vocabulary);
  return entriesOf(tree, bench, "write path: { from: ..., to: ... } or path: [value, value]").flatMap(
    (entry) => {
      const word = words.get(entry.key);
      if (word === undefined) {
        bench.faults.push(unknownFactor(entry, [...words.keys()], bench.vocabulary));
        return [];
      }
      const read = readVariation(entry.tree, word, bench);
      return read === undefined ? [] : [{ factor: { path: entry.key, ...read }, place: entry.at }];
    },
  );
}

function unknownFactor({ key, at, tree }: Entry, known: readonly string[], vocabulary: Vocabulary): Fault {
  const name = key.startsWith(SWITCH) ? key.slice(SWITCH.length) : key;
  const mechanism = vocabulary.mechanisms.find((each) => each.name === name);
  if (mechanism !== undefined && !mechanism.optional)
    return faultAt(
      at,
      `${tree.path}: this mechanism cannot be switched off`,
      optionalOf(vocabulary),
      "delete the line",
    );
  if (mechanism !== undefined)
    return faultAt(
      at,
      `${tree.path}: a mechanism, not a factor`,
      `${SWITCH}${name}, or a parameter of ${name}`,
      `write ${SWITCH}${name}: [on, off]`,
    );
  const own = known.filter((path) => mechanismOf(path) === mechanismOf(key));
  const allowed = own.length > 0 ? own.join(", ") : "parameters, mechanisms.<name> and institutions";
  return faultAt(
    at,
    `${tree.path}: no such factor`,
    allowed,
    didYouMean(key, known, "see the list of parameters"),
  );
}

function optionalOf({ mechanisms }: Vocabulary): string {
  return mechanisms
    .filter(({ optional }) => optional)
    .map(({ name }) => SWITCH + name)
    .join(", ");
}
