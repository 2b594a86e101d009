import { faultAt, type Placed } from "../faults/fault.js";
import { parseTree } from "../trees/parse.js";
import { type Branch, child } from "../trees/tree.js";
import { checkSwitches } from "./check-switches.js";
import { deskFor } from "./country/desk.js";
import type { Draft } from "./draft.js";
import { type Desk, readId } from "./fields.js";
import { readDraft } from "./read-draft.js";
import { SCENARIO_FILE } from "./scenario-file.js";
import type { LoadParent, SourceText } from "./source-text.js";

export type { LoadParent, SourceText } from "./source-text.js";

/** What all files of a chain say, the oldest first, and the desk at which the rest is to be judged. */
export interface Lineage {
  readonly drafts: readonly Draft[];
  readonly desk: Desk;
}

/** Longest chain of parents. */
const LONGEST_LINEAGE = 16;

/**
 * A file and all that it extends. Faults in parents are reported too, with the parent's name. A country that one of them
 * brings along gives the words for all.
 */
export function readLineage(source: SourceText, loadParent: LoadParent, blank: Desk): Lineage {
  const trees = treesOf(source, loadParent, blank);
  const desk = deskFor(trees, loadParent, blank);
  const drafts = trees.map((tree) => readDraft(tree, desk));
  drafts.forEach((draft, k) => {
    checkSwitches(draft, desk);
    if (k > 0) checkName(draft, drafts[k - 1].extends, desk);
  });
  drafts.reverse();
  checkRegimes(drafts, desk);
  return { drafts, desk };
}

/** The trees of a chain of files, the youngest first. */
function treesOf(source: SourceText, loadParent: LoadParent, desk: Desk): Branch[] {
  const trees: Branch[] = [];
  for (let next: SourceText | undefined = source; next !== undefined; ) {
    const { tree, faults } = parseTree(next.text, next.where, SCENARIO_FILE);
    for (const fault of faults) desk.faults.push(fault);
    if (tree === undefined) break;
    trees.push(tree);
    next = parentOf(trees, loadParent, desk);
  }
  return trees;
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

/** The file that the last of these extends. What is wrong with names is said when the whole file is read. */
function parentOf(trees: readonly Branch[], loadParent: LoadParent, desk: Desk): SourceText | undefined {
  const parent = nameIn(trees[trees.length - 1], "extends");
  if (parent === undefined) return undefined;
  const chain = trees.map((tree) => nameIn(tree, "id")?.value ?? "unnamed");
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

function nameIn(tree: Branch, key: "id" | "extends"): Placed<string> | undefined {
  const name = child(tree, key);
  return name && readId(name, { faults: [] });
}

function checkName(draft: Draft, wanted: Placed<string> | undefined, desk: Desk): void {
  if (wanted === undefined || draft.id === undefined || draft.id.value === wanted.value) return;
  const found = `id: "${draft.id.value}", but the file is asked for as ${wanted.value}`;
  desk.faults.push(
    faultAt(draft.id.place, found, `id: ${wanted.value}`, "give the file and its id the same name"),
  );
}
