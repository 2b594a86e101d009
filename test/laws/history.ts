import { createHash } from "node:crypto";
import type { Column } from "../../src/engine/column.js";
import { type Definition, Model, type Observer } from "../../src/engine/model.js";
import type { Inputs } from "../../src/model/inputs.js";
import { mechanisms } from "../../src/model/mechanisms/index.js";

/** Every column that a mechanism of the model writes. */
export const allColumns: readonly Column[] = mechanisms.flatMap(({ writes }) => writes);

/**
 * All that happens in a run, in digests of bits: the course of each column through all steps (`column@province`, or
 * `column` for the nation), and the days of events (`process!province`). Two histories are equal when every bit is.
 */
export type History = ReadonlyMap<string, string>;

/** Runs a model once and takes down its history. */
export function historyOf(definition: Definition<Inputs>, seed: number): History {
  return historyIn(new Model(definition), definition, seed);
}

/** Runs a model that is made and takes down the history of the run. */
export function historyIn(model: Model<Inputs>, definition: Definition<Inputs>, seed: number): History {
  const ids = definition.inputs.localities.map(({ id }) => id);
  const courses = allColumns.map((column) => ({ column, values: model.world.column(column) }));
  const sheets = courses.map(({ values }) => Array.from(values, (): number[] => []));
  const days = new Map<string, number[]>();
  const note = () =>
    courses.forEach(({ values }, c) => {
      values.forEach((value, i) => {
        sheets[c][i].push(value);
      });
    });
  const observer: Observer = {
    step: note,
    event(process, agent, day) {
      const key = `${process}!${ids[agent]}`;
      days.set(key, [...(days.get(key) ?? []), day]);
    },
  };
  model.run(seed, 0, observer);
  note();
  const history = new Map([...days].map(([key, list]) => [key, digestOf(list)]));
  courses.forEach(({ column }, c) => {
    sheets[c].forEach((sheet, i) => {
      history.set(column.scope === "agent" ? `${column.name}@${ids[i]}` : column.name, digestOf(sheet));
    });
  });
  return history;
}

/** Columns and processes in which two histories differ, whatever the province. */
export function differences(one: History, other: History): string[] {
  const keys = new Set([...one.keys(), ...other.keys()]);
  const differing = [...keys].filter((key) => one.get(key) !== other.get(key));
  return [...new Set(differing.map((key) => key.replace(/[@!].*/, "")))].sort();
}

/** The part of a history that belongs to the nation and to these provinces. */
export function historyAmong(history: History, ids: readonly string[]): History {
  return new Map([...history].filter(([key]) => !/[@!]/.test(key) || ids.includes(key.slice(-2))));
}

/** A digest of the bits of some numbers, with the last of them in plain sight. */
export function digestOf(values: readonly number[]): string {
  const bytes = new Uint8Array(Float64Array.from(values).buffer);
  return `${createHash("sha1").update(bytes).digest("hex").slice(0, 16)} ending ${values.at(-1)}`;
}
