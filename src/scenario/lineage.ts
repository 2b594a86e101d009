import { type Fault, faultAt, type Placed } from "../faults/fault.js";
import { parseTree } from "../trees/parse.js";
import { checkSwitches } from "./check-switches.js";
import type { Draft } from "./draft.js";
import type { Desk } from "./fields.js";
import { readDraft } from "./read-draft.js";
import { SCENARIO_FILE } from "./scenario-file.js";

/** A scenario file as the shell found it: its text, and the name to show in messages. */
export interface SourceText {
  readonly text: string;
  readonly where: string;
}

/**
 * Finds the file of a parent by its id; `from` is the file that asks. The shell knows the folders; a file that is there
 * but cannot be read is a fault.
 */
export type LoadParent = (id: string, from: string) => SourceText | Fault | undefined;

/** Longest chain of parents. */
const LONGEST_LINEAGE = 16;

/** A file and all that it extends, the oldest first. Faults in parents are reported too, with the parent's name. */
export function readLineage(source: SourceText, loadParent: LoadParent, desk: Desk): Draft[] {
  const drafts: Draft[] = [];
  for (let next: SourceText | undefined = source; next !== undefined; ) {
    const { tree, faults } = parseTree(next.text, next.where, SCENARIO_FILE);
    for (const fault of faults) desk.faults.push(fault);
    if (tree === undefined) break;
    const draft = readDraft(tree, desk);
    checkSwitches(draft, desk);
    if (drafts.length > 0) checkName(draft, drafts[0].extends, desk);
    drafts.unshift(draft);
    next = parentOf(drafts, loadParent, desk);
  }
  checkRegimes(drafts, desk);
  return drafts;
}

/** A second regime would leave the switches of the first as they are. */
function checkRegimes(drafts: readonly Draft[], desk: Desk): void {
  const named = drafts.filter((draft) => draft.institutions !== undefined);
  for (const [k, { institutions }] of named.entries()) {
    const below = named[k - 1]?.institutions;
    if (!institutions || !below || institutions.value === below.value) continue;
    const { file, line } = below.place;
    desk.faults.push(
      faultAt(
        institutions.place,
        `institutions: ${institutions.value}, but ${file}:${line}, on which this is built, says ${below.value}`,
        "one regime in a chain of scenarios",
        "extend a scenario without institutions, or delete the line and set single switches",
      ),
    );
  }
}

function parentOf(drafts: readonly Draft[], loadParent: LoadParent, desk: Desk): SourceText | undefined {
  const parent = drafts[0].extends;
  if (parent === undefined) return undefined;
  const chain = [...drafts].reverse().map((draft) => draft.id?.value ?? "unnamed");
  const complain = (found: string, allowed: string, cure: string): undefined => {
    desk.faults.push(faultAt(parent.place, `extends: ${found}`, allowed, cure));
    return undefined;
  };
  if (chain.includes(parent.value)) {
    const circle = [...chain.slice(chain.indexOf(parent.value)), parent.value].join(" -> ");
    return complain(`a circle ${circle}`, "a chain with an end", "delete one extends of the circle");
  }
  if (chain.length >= LONGEST_LINEAGE) {
    return complain(
      `a chain of more than ${LONGEST_LINEAGE} files`,
      `at most ${LONGEST_LINEAGE}`,
      "extend an earlier scenario",
    );
  }
  const found = loadParent(parent.value, parent.place.file);
  if (found === undefined)
    return complain(
      `no scenario is called ${parent.value}`,
      "a scenario beside this file, or a shipped one",
      `correct the name, or add ${parent.value}.yaml`,
    );
  if ("text" in found) return found;
  desk.faults.push(found);
  return undefined;
}

function checkName(draft: Draft, wanted: Placed<string> | undefined, desk: Desk): void {
  if (wanted === undefined || draft.id === undefined || draft.id.value === wanted.value) return;
  const found = `id: "${draft.id.value}", but the file is asked for as ${wanted.value}`;
  desk.faults.push(
    faultAt(draft.id.place, found, `id: ${wanted.value}`, "give the file and its id the same name"),
  );
}
