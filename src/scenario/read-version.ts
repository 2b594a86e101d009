import { type FaultList, wrong } from "../trees/fields.js";
import type { Tree } from "../trees/tree.js";

/** The version of the layout of files of scenarios, experiments and calibrations that is read, the first there was. */
export const SCHEMA_VERSION = 1;

/** Checks the version of the layout that a file says; where it is another, it is said who can read it. */
export function readVersion(tree: Tree, desk: FaultList): void {
  if (tree.kind === "leaf" && tree.value === SCHEMA_VERSION) return;
  const isNewer = tree.kind === "leaf" && Number(tree.value) > SCHEMA_VERSION;
  const cure = isNewer
    ? "the file is for a newer yardstick: read it with the latest version of Yardstick"
    : `no version had such a layout: write schema: ${SCHEMA_VERSION}`;
  desk.faults.push(wrong(tree, `schema: ${SCHEMA_VERSION}`, cure));
}
