import { faultAt, type Place } from "../faults/fault.js";
import { entriesOf, readChoice, readFields, readSwitch, readWhole } from "../trees/fields.js";
import { isUnset, shown, type Tree } from "../trees/tree.js";
import type { SignalDraft } from "./draft.js";
import { type Desk, readDate, readId } from "./fields.js";
import { readQuantity, type Scale } from "./quantity.js";
import { MODALITIES, MOST_CO_SIGNERS, STATUSES } from "./vocabulary.js";

/** Strength of what a signal asks for, relative to the plan of 2017. */
export const FORCE: Scale = {
  unit: "share",
  range: [0, 1],
  meaning: "strength of what the signal asks for; 1 = as the plan of 2017",
};

/** Central signals by id: fields changed, switched on or off, or new ones. A signal given fields is on. */
export function readSignals(tree: Tree, desk: Desk): Map<string, SignalDraft> {
  const signals = new Map<string, SignalDraft>();
  for (const entry of entriesOf(tree, desk, "write a signal and its fields, or signal: off")) {
    if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(entry.key))
      signals.set(entry.key, readSignal(entry.tree, entry.at, desk));
    else {
      const found = `${entry.tree.path}: ${shown(entry.key)} is no name for a signal`;
      desk.faults.push(
        faultAt(
          entry.at,
          found,
          "lower-case letters, digits and single hyphens",
          "write for instance my-mandate",
        ),
      );
    }
  }
  return signals;
}

function readSignal(tree: Tree, place: Place, desk: Desk): SignalDraft {
  if (tree.kind === "leaf") {
    const state = readSwitch(tree, desk);
    return { place, given: [], ...(state && { on: state.value }) };
  }
  const entries = tree.kind === "map" ? tree.entries.filter((each) => !isUnset(each.tree)) : [];
  const signal: SignalDraft = { place, given: entries.map(({ key }) => key), on: true };
  readFields(tree, fieldReaders(signal, desk), desk);
  return signal;
}

function fieldReaders(signal: SignalDraft, desk: Desk): Map<string, (tree: Tree) => void> {
  const { tiers } = desk.vocabulary;
  return new Map<string, (tree: Tree) => void>([
    ["on", (tree) => assign(signal, "on", readSwitch(tree, desk)?.value)],
    ["date", (tree) => assign(signal, "date", readDate(tree, desk).value)],
    ["tier", (tree) => assign(signal, "tier", readChoice(tree, tiers, desk)?.value)],
    ["modality", (tree) => assign(signal, "modality", readChoice(tree, MODALITIES, desk)?.value)],
    ["coSigners", (tree) => assign(signal, "coSigners", readWhole(tree, 1, MOST_CO_SIGNERS, desk).value)],
    ["force", (tree) => assign(signal, "force", readQuantity(tree, FORCE, desk).value)],
    ["dilutes", (tree) => assign(signal, "dilutes", readId(tree, desk))],
    ["status", (tree) => assign(signal, "status", readChoice(tree, STATUSES, desk)?.value)],
  ]);
}

function assign<K extends keyof SignalDraft>(
  signal: SignalDraft,
  key: K,
  value: SignalDraft[K] | undefined,
): void {
  if (value !== undefined) signal[key] = value;
}
