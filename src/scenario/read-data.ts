import { readChoice, readFields } from "../trees/fields.js";
import type { Tree } from "../trees/tree.js";
import type { Draft } from "./draft.js";
import { type Desk, readDate } from "./fields.js";

/** Which reading of the source data holds where it contradicts itself, and the last day of the policy counts. */
export function readData(tree: Tree, draft: Draft, desk: Desk): void {
  const readers = new Map<string, (tree: Tree) => void>();
  for (const [option, allowed] of desk.vocabulary.readings) {
    readers.set(option, (each) => {
      const choice = readChoice(each, allowed, desk);
      if (choice !== undefined) draft.readings.set(option, choice);
    });
  }
  readers.set("countUntil", (each) => {
    draft.countUntil = readDate(each, desk);
  });
  readFields(tree, readers, desk);
}
