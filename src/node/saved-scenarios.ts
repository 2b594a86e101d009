import { faultAt } from "../faults/fault.js";
import { restoreBranch } from "../scenario/restore.js";
import type { Scenario } from "../scenario/scenario.js";
import { vocabulary } from "../scenario/words.js";
import { parseTree } from "../trees/parse.js";
import { type Branch, child, type Tree } from "../trees/tree.js";
import { InputError } from "./input-error.js";

const KIND = { noun: "manifest", top: "a map of keys, as yardstick writes it" };

/** The scenario of a manifest; what somebody has spoilt in it is told with its place there. */
export function savedScenario(text: string, where: string): Scenario {
  const top = topOf(text, where);
  return restored(child(top, "scenario"), top);
}

/** The scenarios of the manifest of a comparison, the baseline first. */
export function savedScenarios(text: string, where: string): Scenario[] {
  const top = topOf(text, where);
  const list = child(top, "scenarios");
  return list?.kind === "list" ? list.items.map((each) => restored(each, top)) : [restored(undefined, top)];
}

function topOf(text: string, where: string): Branch {
  const { tree, faults } = parseTree(text, where, KIND);
  if (tree === undefined) throw InputError.of(faults);
  return tree;
}

function restored(tree: Tree | undefined, top: Branch): Scenario {
  if (tree?.kind !== "map")
    throw InputError.of([
      faultAt(
        (tree ?? top).place,
        "scenario: missing",
        "a scenario with everything filled in",
        "take the manifest as yardstick wrote it",
      ),
    ]);
  const reading = restoreBranch(tree, [], vocabulary);
  if (reading.ok) return reading.scenario;
  throw InputError.of(reading.faults);
}
