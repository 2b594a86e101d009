import { type Fault, faultAt, type Placed } from "../faults/fault.js";
import { didYouMean } from "../faults/nearest.js";
import { entriesOf, readSwitch } from "../trees/fields.js";
import type { Entry, Tree } from "../trees/tree.js";
import type { Desk } from "./fields.js";
import type { MechanismWord } from "./vocabulary.js";

/** Switches of mechanisms by name. Those the model cannot do without may be named but not switched off. */
export function readMechanisms(tree: Tree, desk: Desk): Map<string, Placed<boolean>> {
  const switches = new Map<string, Placed<boolean>>();
  const known = desk.vocabulary.mechanisms;
  for (const entry of entriesOf(tree, desk, "write mechanism: on or mechanism: off")) {
    const mechanism = known.find(({ name }) => name === entry.key);
    if (mechanism === undefined) {
      desk.faults.push(unknownMechanism(entry, known));
      continue;
    }
    const state = readSwitch(entry.tree, desk);
    if (state?.value === false && !mechanism.optional) desk.faults.push(indispensable(entry, known));
    else if (state !== undefined) switches.set(mechanism.name, state);
  }
  return switches;
}

function unknownMechanism(entry: Entry, known: readonly MechanismWord[]): Fault {
  const names = known.map(({ name }) => name);
  const cure = didYouMean(entry.key, names, "delete it or correct its name");
  return faultAt(entry.at, `${entry.tree.path}: no such mechanism`, names.join(", "), cure);
}

function indispensable(entry: Entry, known: readonly MechanismWord[]): Fault {
  const optional = known.filter((each) => each.optional).map(({ name }) => name);
  const found = `${entry.tree.path}: this mechanism cannot be switched off`;
  return faultAt(
    entry.tree.place,
    found,
    `off for ${optional.join(", ")}`,
    "delete the line, or weaken the mechanism through its parameters",
  );
}
