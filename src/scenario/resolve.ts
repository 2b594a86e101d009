import { formatDay } from "../math/calendar.js";
import { DEFAULTS, FROM_DEFAULT, readingsOf, type Span, spanOf } from "./defaults.js";
import type { WordsDraft } from "./draft.js";
import type { Desk } from "./fields.js";
import type { Merged } from "./merge.js";
import { resolveSignals } from "./resolve-signals.js";
import type { Change, Scenario, Setting, Words } from "./scenario.js";
import { type UnitsWord, unitsNamed, type Vocabulary } from "./vocabulary.js";

/** Fills every default in. Where faults were found the result is meaningless and is thrown away by the caller. */
export function resolve(merged: Merged, desk: Desk): Scenario {
  const { vocabulary } = desk;
  const id = merged.lineage[merged.lineage.length - 1];
  const readings = readingsOf(merged, vocabulary);
  const { head, words } = merged;
  return {
    schema: 1,
    id,
    lineage: merged.lineage,
    title: resolveWords(words.title) ?? { en: id, zh: id },
    question: resolveWords(words.question),
    notice: resolveWords(words.notice),
    ...dated(spanOf(merged, readings)),
    seed: head.seed?.value ?? DEFAULTS.seed,
    runs: head.runs?.value ?? DEFAULTS.runs,
    compareTo: head.compareTo?.value ?? null,
    data: { countUntil: countUntilOf(merged, readings, vocabulary), readings },
    units: head.units?.value ?? [...vocabulary.units.keys()][0],
    ...(vocabulary.country && { country: vocabulary.country }),
    mechanisms: resolveMechanisms(merged, vocabulary),
    params: resolveParams(merged, vocabulary),
    provinces: includedProvinces(merged, vocabulary),
    traits: resolveTraits(merged, vocabulary),
    signals: resolveSignals(merged.signals, unitsIn(merged, vocabulary).illustrative, desk),
    changes: resolveChanges(merged, vocabulary),
  };
}

/** Policies of China are counted to the end of 2022, those of another country to the end of the run. */
function countUntilOf(merged: Merged, readings: Record<string, string>, { country }: Vocabulary): string {
  const given = merged.head.countUntil?.value;
  if (given !== undefined) return formatDay(given);
  return country === undefined ? DEFAULTS.countUntil : formatDay(spanOf(merged, readings).until);
}

/** Units that take part: those with data or with made-up traits, unless the scenario says otherwise. */
export function includedProvinces(merged: Merged, vocabulary: Vocabulary): string[] {
  const { members, illustrative } = unitsIn(merged, vocabulary);
  return members
    .filter(({ id, inTable2 }) => merged.included.get(id)?.value ?? (inTable2 || illustrative))
    .map(({ id }) => id);
}

/** The set of units of a scenario. */
export function unitsIn({ head }: Merged, vocabulary: Vocabulary): UnitsWord {
  return unitsNamed(head.units?.value, vocabulary);
}

function dated(span: Span): Pick<Scenario, "start" | "until" | "step" | "record"> {
  return { start: formatDay(span.start), until: formatDay(span.until), step: span.step, record: span.record };
}

/** A missing language shows the other one. */
function resolveWords(words: WordsDraft): Words | null {
  const en = words.en ?? words.zh;
  const zh = words.zh ?? words.en;
  return en === undefined || zh === undefined ? null : { en, zh };
}

function resolveMechanisms(merged: Merged, vocabulary: Vocabulary): Record<string, boolean> {
  return Object.fromEntries(
    vocabulary.mechanisms.map(({ name, on }) => [name, merged.mechanisms.get(name)?.value ?? on]),
  );
}

function resolveParams(merged: Merged, vocabulary: Vocabulary): Record<string, Setting> {
  const setting = (name: string, value: number): Setting => {
    const given = merged.params.get(name);
    return given === undefined ? { value, from: FROM_DEFAULT } : { value: given.value, from: given.from };
  };
  return Object.fromEntries(
    [...vocabulary.parameters].map(([name, { value }]) => [name, setting(name, value)]),
  );
}

function resolveTraits(merged: Merged, vocabulary: Vocabulary): Scenario["traits"] {
  const names = [...vocabulary.traits.keys()];
  const rows = unitsIn(merged, vocabulary).members.flatMap(({ id }) => {
    const given = merged.traits.get(id);
    return given === undefined ? [] : [[id, inOrder(given, names)] as const];
  });
  return Object.fromEntries(rows);
}

function resolveChanges(merged: Merged, vocabulary: Vocabulary): Change[] {
  const mechanisms = vocabulary.mechanisms.map(({ name }) => name);
  const provinces = unitsIn(merged, vocabulary).members.map(({ id }) => id);
  return merged.changes.map(({ at, from, set, mechanisms: switches, publish, pilots }) => ({
    at: formatDay(at.value),
    from,
    set: inOrder(set, [...vocabulary.parameters.keys()]),
    mechanisms: inOrder(switches, mechanisms),
    publish: provinces.filter((id) => publish.some(({ value }) => value === id)),
    pilots: provinces.filter((id) => pilots.some(({ value }) => value === id)),
  }));
}

/** The values of a map as an object whose keys follow the order of the vocabulary. */
function inOrder<T>(
  values: ReadonlyMap<string, { readonly value: T }>,
  order: readonly string[],
): Record<string, T> {
  return Object.fromEntries(
    order.flatMap((key) => {
      const given = values.get(key);
      return given === undefined ? [] : [[key, given.value] as const];
    }),
  );
}
