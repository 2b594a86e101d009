import { parseTree } from "../trees/parse.js";
import { deskFor } from "./country/desk.js";
import { NO_TABLES } from "./country/read-country.js";
import type { Draft } from "./draft.js";
import type { SourceText } from "./lineage.js";
import { type ScenarioReading, settle } from "./read.js";
import { readDraft } from "./read-draft.js";
import { asFile } from "./restore.js";
import type { Scenario } from "./scenario.js";
import { SCENARIO_FILE } from "./scenario-file.js";
import type { Vocabulary } from "./vocabulary.js";

/**
 * A resolved scenario with one more dated change of rules. `fork` is a scenario file that holds nothing but names and
 * that change. It comes after the changes of its day and those before; later ones still happen.
 */
export function continueScenario(base: Scenario, fork: SourceText, vocabulary: Vocabulary): ScenarioReading {
  const known = parseTree(JSON.stringify(base), base.id, SCENARIO_FILE);
  const added = parseTree(fork.text, fork.where, SCENARIO_FILE);
  const faults = [...known.faults, ...added.faults];
  if (known.tree === undefined || added.tree === undefined) return { ok: false, faults };
  const desk = deskFor([added.tree, known.tree], NO_TABLES, { vocabulary, faults });
  const drafts = inOrderOfDates(
    readDraft(asFile(known.tree, desk.vocabulary), desk),
    readDraft(added.tree, desk),
  );
  const reading = settle(drafts, desk);
  if (!reading.ok) return reading;
  const warnings = reading.warnings.filter(({ file }) => file === fork.where);
  return { ok: true, warnings, scenario: withOrigins(base, reading.scenario, drafts[0].changes.length) };
}

/** Later changes of the parent move behind the one of the fork. */
function inOrderOfDates(parent: Draft, fork: Draft): Draft[] {
  const [change] = fork.changes;
  if (change === undefined) return [parent, fork];
  const isLater = ({ at }: Draft["changes"][number]) => at.value > change.at.value;
  const changes = [...fork.changes, ...parent.changes.filter(isLater)];
  return [
    { ...parent, changes: parent.changes.filter((each) => !isLater(each)) },
    { ...fork, changes },
  ];
}

/** The fork, of whose changes `place` come before its own, with the origins that the form of a file does not keep. */
function withOrigins(base: Scenario, fork: Scenario, place: number): Scenario {
  const { id } = fork;
  const from = (k: number) => (k === place ? id : base.changes[k < place ? k : k - 1].from);
  return {
    ...fork,
    lineage: [...base.lineage, id],
    params: base.params,
    changes: fork.changes.map((change, k) => ({ ...change, from: from(k) })),
  };
}
