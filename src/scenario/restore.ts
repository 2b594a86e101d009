import type { Fault, Place } from "../faults/fault.js";
import { parseTree } from "../trees/parse.js";
import { type Branch, child, type Entry, type Tree } from "../trees/tree.js";
import { deskFor } from "./country/desk.js";
import { NO_TABLES } from "./country/read-country.js";
import { type ScenarioReading, settle } from "./read.js";
import { readDraft } from "./read-draft.js";
import type { Scenario } from "./scenario.js";
import { SCENARIO_FILE } from "./scenario-file.js";
import { unitsNamed, type Vocabulary } from "./vocabulary.js";

/**
 * Reads a resolved scenario again, as `JSON.stringify` wrote it into a manifest, and checks it like any other file. It
 * is first put back into the form of a scenario file, and the origins of its values are restored afterwards. A
 * parameter that the manifest does not know yet has its default.
 */
export function restoreScenario(text: string, where: string, vocabulary: Vocabulary): ScenarioReading {
  const { tree, faults } = parseTree(text, where, SCENARIO_FILE);
  return tree === undefined ? { ok: false, faults } : restoreBranch(tree, faults, vocabulary);
}

/** The same, of a branch of a file that has been parsed, with the faults that were found then. */
export function restoreBranch(
  tree: Branch,
  faults: readonly Fault[],
  vocabulary: Vocabulary,
): ScenarioReading {
  const desk = deskFor([tree], NO_TABLES, { vocabulary, faults: [...faults] });
  const reading = settle([readDraft(asFile(tree, desk.vocabulary), desk)], desk);
  return reading.ok ? { ...reading, scenario: withOrigins(reading.scenario, tree), warnings: [] } : reading;
}

/** The tree of a resolved scenario in the form of a scenario file that extends nothing. */
export function asFile(tree: Branch, vocabulary: Vocabulary): Branch {
  const entries = tree.entries.flatMap((entry): Entry[] => {
    if (entry.key === "lineage" || entry.key === "traits") return [];
    return [{ ...entry, tree: asSection(entry, tree, vocabulary) }];
  });
  return { ...tree, entries };
}

function asSection({ key, tree }: Entry, root: Branch, vocabulary: Vocabulary): Tree {
  if (key === "params") return mapEntries(tree, (entry) => [{ ...entry, tree: settingOf(entry.tree) }]);
  if (key === "data")
    return mapEntries(tree, (entry) => (entry.key === "readings" ? entriesIn(entry.tree) : [entry]));
  if (key === "provinces") return provincesAsFile(tree, root, vocabulary);
  if (key === "signals") return signalsAsFile(tree, vocabulary);
  if (key === "changes" && tree.kind === "list")
    return { ...tree, items: tree.items.map((each) => without("from", each)) };
  return tree;
}

function provincesAsFile(tree: Tree, root: Branch, vocabulary: Vocabulary): Tree {
  const listed = new Set(tree.kind === "list" ? tree.items.map(textOf) : []);
  const traits = child(root, "traits");
  const units = child(root, "units");
  const { members } = unitsNamed(units && textOf(units), vocabulary);
  const rows = members.map(({ id }) => {
    const own = traits?.kind === "map" ? child(traits, id) : undefined;
    const include = leafEntry("include", listed.has(id), tree.place, tree.path);
    return branchEntry(id, [include, ...(own === undefined ? [] : entriesIn(own))], tree.place, tree.path);
  });
  return { kind: "map", place: tree.place, path: tree.path, entries: rows };
}

function signalsAsFile(tree: Tree, vocabulary: Vocabulary): Tree {
  const items = tree.kind === "list" ? tree.items : [];
  const listed = items.map((each): Entry => {
    const id = each.kind === "map" ? child(each, "id") : undefined;
    return { key: id === undefined ? "" : textOf(id), at: each.place, tree: without("id", each) };
  });
  const off = vocabulary.signals
    .filter(({ id }) => !listed.some(({ key }) => key === id))
    .map(({ id }) => leafEntry(id, false, tree.place, tree.path));
  return { kind: "map", place: tree.place, path: tree.path, entries: [...listed, ...off] };
}

function withOrigins(scenario: Scenario, tree: Branch): Scenario {
  const params = child(tree, "params");
  const changes = child(tree, "changes");
  const lineage = child(tree, "lineage");
  const settings = Object.entries(scenario.params).map(([name, setting]) => {
    const given = params?.kind === "map" ? child(params, name) : undefined;
    return [name, { value: setting.value, from: originOf(given, "default") }] as const;
  });
  return {
    ...scenario,
    lineage: lineage?.kind === "list" ? lineage.items.map(textOf) : scenario.lineage,
    params: Object.fromEntries(settings),
    changes: scenario.changes.map((change, k) => ({
      ...change,
      from: originOf(changes?.kind === "list" ? changes.items[k] : undefined, change.from),
    })),
  };
}

function originOf(tree: Tree | undefined, otherwise: string): string {
  const from = tree?.kind === "map" ? child(tree, "from") : undefined;
  return from === undefined ? otherwise : textOf(from);
}

function settingOf(tree: Tree): Tree {
  return (tree.kind === "map" ? child(tree, "value") : undefined) ?? tree;
}

function textOf(tree: Tree): string {
  return tree.kind === "leaf" ? String(tree.value) : "";
}

function entriesIn(tree: Tree): readonly Entry[] {
  return tree.kind === "map" ? tree.entries : [];
}

function mapEntries(tree: Tree, change: (entry: Entry) => readonly Entry[]): Tree {
  return tree.kind === "map" ? { ...tree, entries: tree.entries.flatMap(change) } : tree;
}

function without(key: string, tree: Tree): Tree {
  return mapEntries(tree, (entry) => (entry.key === key ? [] : [entry]));
}

function leafEntry(key: string, value: boolean, place: Place, parent: string): Entry {
  return { key, at: place, tree: { kind: "leaf", place, path: `${parent}.${key}`, value } };
}

function branchEntry(key: string, entries: readonly Entry[], place: Place, parent: string): Entry {
  return { key, at: place, tree: { kind: "map", place, path: `${parent}.${key}`, entries } };
}
