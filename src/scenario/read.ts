import { type Fault, inOrderOfPlace } from "../faults/fault.js";
import { checkMerged } from "./check.js";
import { checkUnits } from "./check-units.js";
import type { Draft } from "./draft.js";
import type { Desk } from "./fields.js";
import { type LoadParent, readLineage } from "./lineage.js";
import { mergeDrafts } from "./merge.js";
import { resolve } from "./resolve.js";
import type { Scenario } from "./scenario.js";
import { everyUnit, type Vocabulary } from "./vocabulary.js";
import { warningsOf } from "./warn.js";

/** A scenario, or everything that is wrong with it. Warnings do not stand in the way of a run. */
export type ScenarioReading =
  | { readonly ok: true; readonly scenario: Scenario; readonly warnings: readonly Fault[] }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * Reads a scenario file (YAML or JSON) and all that it extends. `where` is the name of the file for messages;
 * `loadParent` finds the files it names.
 */
export function readScenario(
  text: string,
  where: string,
  vocabulary: Vocabulary,
  loadParent: LoadParent,
): ScenarioReading {
  const { drafts, desk } = readLineage({ text, where }, loadParent, { vocabulary, faults: [] });
  return settle(drafts, desk);
}

/** Lays the drafts over each other, checks the whole, and fills in the defaults. */
export function settle(drafts: readonly Draft[], desk: Desk): ScenarioReading {
  if (drafts.length === 0) return { ok: false, faults: inOrderOfPlace(desk.faults) };
  const merged = mergeDrafts(
    drafts,
    everyUnit(desk.vocabulary).map(({ id }) => id),
  );
  checkMerged(merged, desk);
  checkUnits(drafts, merged, desk);
  const scenario = resolve(merged, desk);
  if (desk.faults.length > 0) return { ok: false, faults: inOrderOfPlace(desk.faults) };
  return { ok: true, scenario, warnings: inOrderOfPlace(warningsOf(merged, desk.vocabulary)) };
}
