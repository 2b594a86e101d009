import { faultAt } from "../faults/fault.js";
import { readChoice, readFields, readText, readWhole, wrong } from "../trees/fields.js";
import { type Branch, child, type Tree } from "../trees/tree.js";
import { blankDraft, type Draft, type WordsDraft } from "./draft.js";
import { type Desk, readDate, readId } from "./fields.js";
import { settleInstitutions } from "./institutions.js";
import { readChanges } from "./read-changes.js";
import { readData } from "./read-data.js";
import { readMechanisms } from "./read-mechanisms.js";
import { readParams } from "./read-params.js";
import { readProvinces } from "./read-provinces.js";
import { readSignals } from "./read-signals.js";
import { LONGEST_RECORD, LONGEST_STEP, readTime } from "./read-time.js";
import { readVersion, SCHEMA_VERSION } from "./read-version.js";

/** Most runs of one scenario. */
export const MOST_RUNS = 1_000_000;

/** What one file says. */
export function readDraft(tree: Branch, desk: Desk): Draft {
  const draft = blankDraft(tree.place);
  readFields(tree, new Map([...headReaders(draft, desk), ...bodyReaders(draft, desk)]), desk);
  checkHead(tree, desk);
  settleInstitutions(draft, desk);
  return draft;
}

type Reader = readonly [string, (tree: Tree) => void];

/** What the scenario is called and how it is run. */
function headReaders(draft: Draft, desk: Desk): Reader[] {
  return [
    ["$schema", (tree) => void readText(tree, desk)],
    ["schema", (tree) => readVersion(tree, desk)],
    ["id", (tree) => set(draft, "id", readId(tree, desk))],
    ["extends", (tree) => set(draft, "extends", readId(tree, desk))],
    [
      "institutions",
      (tree) => set(draft, "institutions", readChoice(tree, [...desk.vocabulary.institutions.keys()], desk)),
    ],
    // Read before all else, since it gives the words for the rest.
    ["country", () => {}],
    ["units", (tree) => set(draft, "units", readChoice(tree, [...desk.vocabulary.units.keys()], desk))],
    ["compareTo", (tree) => set(draft, "compareTo", readId(tree, desk))],
    ["title", (tree) => readWords(tree, draft.title, desk)],
    ["question", (tree) => readWords(tree, draft.question, desk)],
    ["notice", (tree) => readWords(tree, draft.notice, desk)],
    ["start", (tree) => set(draft, "start", readDate(tree, desk))],
    ["until", (tree) => set(draft, "until", readDate(tree, desk))],
    ["step", (tree) => set(draft, "step", readTime(tree, LONGEST_STEP, desk))],
    ["record", (tree) => set(draft, "record", readTime(tree, LONGEST_RECORD, desk))],
    ["seed", (tree) => set(draft, "seed", readWhole(tree, 0, Number.MAX_SAFE_INTEGER, desk))],
    ["runs", (tree) => set(draft, "runs", readWhole(tree, 1, MOST_RUNS, desk))],
  ];
}

/** What differs in the world. */
function bodyReaders(draft: Draft, desk: Desk): Reader[] {
  return [
    ["data", (tree) => readData(tree, draft, desk)],
    ["mechanisms", (tree) => copy(readMechanisms(tree, desk), draft.mechanisms)],
    ["params", (tree) => copy(readParams(tree, desk), draft.params)],
    ["provinces", (tree) => readProvinces(tree, draft, desk)],
    ["signals", (tree) => copy(readSignals(tree, desk), draft.signals)],
    ["changes", (tree) => void draft.changes.push(...readChanges(tree, desk))],
  ];
}

function set<K extends keyof Draft>(draft: Draft, key: K, value: Draft[K] | undefined): void {
  if (value !== undefined) draft[key] = value;
}

function copy<T>(from: ReadonlyMap<string, T>, into: Map<string, T>): void {
  for (const [key, value] of from) into.set(key, value);
}

function readWords(tree: Tree, words: WordsDraft, desk: Desk): void {
  const read = (language: "en" | "zh") => (each: Tree) => {
    const text = readText(each, desk);
    if (text !== undefined) words[language] = text.value;
  };
  if (tree.kind === "map")
    readFields(
      tree,
      new Map([
        ["en", read("en")],
        ["zh", read("zh")],
      ]),
      desk,
    );
  else desk.faults.push(wrong(tree, "a text for each language", "write { en: ..., zh: ... }"));
}

/** Two keys must stand in every file. */
function checkHead(tree: Branch, desk: Desk): void {
  const missing = (found: string, allowed: string, cure: string) =>
    desk.faults.push(faultAt(tree.place, found, allowed, cure));
  if (child(tree, "schema") === undefined) {
    missing("schema: missing", `schema: ${SCHEMA_VERSION}`, `add the line schema: ${SCHEMA_VERSION}`);
  }
  if (child(tree, "id") === undefined) {
    missing(
      "id: missing",
      "a name in lower-case letters, digits and hyphens",
      "add the line id: my-scenario, as the file is called",
    );
  }
}
