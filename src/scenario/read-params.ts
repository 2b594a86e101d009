import { type Fault, faultAt, type Placed } from "../faults/fault.js";
import { didYouMean } from "../faults/nearest.js";
import { entriesOf } from "../trees/fields.js";
import { givenTwice } from "../trees/grow.js";
import { type Entry, isUnset, type Tree } from "../trees/tree.js";
import type { Desk } from "./fields.js";
import { readQuantity } from "./quantity.js";
import { mechanismOf, type Vocabulary } from "./vocabulary.js";

/** Parameters by full name, written dotted (`race.tournament: 5`) or nested (`race: { tournament: 5 }`). */
export function readParams(tree: Tree, desk: Desk): Map<string, Placed<number>> {
  const params = new Map<string, Placed<number>>();
  for (const { name, entry } of flatten(tree, "", desk)) {
    const parameter = desk.vocabulary.parameters.get(name);
    const first = params.get(name);
    if (parameter === undefined) desk.faults.push(unknownParameter(name, entry, desk.vocabulary));
    else if (first !== undefined) desk.faults.push(givenTwice(entry.at, entry.tree.path, first.place));
    else params.set(name, readQuantity(entry.tree, parameter, desk));
  }
  return params;
}

interface Named {
  readonly name: string;
  readonly entry: Entry;
}

function flatten(tree: Tree, prefix: string, desk: Desk): Named[] {
  return entriesOf(tree, desk, "write mechanism.parameter: number").flatMap((entry): Named[] => {
    const name = prefix === "" ? entry.key : `${prefix}.${entry.key}`;
    const isGroup = entry.tree.kind === "map" && !desk.vocabulary.parameters.has(name);
    return isGroup && !isUnset(entry.tree) ? flatten(entry.tree, name, desk) : [{ name, entry }];
  });
}

function unknownParameter(name: string, entry: Entry, vocabulary: Vocabulary): Fault {
  const names = [...vocabulary.parameters.keys()];
  const own = names.filter((each) => mechanismOf(each) === name || mechanismOf(each) === mechanismOf(name));
  const cure = own.some((each) => mechanismOf(each) === name)
    ? `${name} is a mechanism: name one of its parameters`
    : didYouMean(name, names, "see the list of parameters");
  const allowed = own.length > 0 ? own.join(", ") : `one of the ${names.length} declared parameters`;
  return faultAt(entry.at, `${entry.tree.path}: no such parameter`, allowed, cure);
}
