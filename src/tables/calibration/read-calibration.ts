import { type Fault, faultAt, inOrderOfPlace } from "../../faults/fault.js";
import { didYouMean } from "../../faults/nearest.js";
import { entriesOf, type FaultList, readFields } from "../../trees/fields.js";
import { parseTree } from "../../trees/parse.js";
import type { Branch, Entry, Tree } from "../../trees/tree.js";
import { readSet } from "./read-set.js";
import type { SetSpec } from "./set-spec.js";

/** The sets of a calibration file, or everything that is wrong with it. */
export type CalibrationReading =
  | { readonly ok: true; readonly sets: readonly SetSpec[] }
  | { readonly ok: false; readonly faults: readonly Fault[] };

const CALIBRATION_FILE = { noun: "calibration file", top: "a map with the key sets" };

/** Reads a calibration file (YAML or JSON): under `sets`, how each set is made from a column of the table. */
export function readCalibration(text: string, file: string): CalibrationReading {
  const { tree, faults } = parseTree(text, file, CALIBRATION_FILE);
  const desk: FaultList = { faults: [...faults] };
  const sets = tree === undefined ? [] : readSets(tree, desk);
  if (desk.faults.length > 0) return { ok: false, faults: inOrderOfPlace(desk.faults) };
  return { ok: true, sets };
}

function readSets(top: Branch, desk: FaultList): SetSpec[] {
  const entries: Entry[] = [];
  const sets = (tree: Tree) => {
    entries.push(...entriesOf(tree, desk, "write the name of a set and under it how it is made"));
  };
  if (top.entries.some(({ key }) => key === "sets")) readFields(top, new Map([["sets", sets]]), desk);
  else desk.faults.push(noSets(top));
  return entries.flatMap((entry) => readSet(entry, desk) ?? []);
}

function noSets({ place, entries }: Branch): Fault {
  const near = entries.map(({ key }) => key).find((key) => didYouMean(key, ["sets"], "") !== "");
  return faultAt(
    place,
    near === undefined ? "no key sets" : `no key sets, but ${near}`,
    "sets, and under it the name of each set",
    "write sets: and indent the sets below it",
  );
}
