import { describe, expect, test } from "vitest";
import type { Column } from "../../../src/engine/column.js";
import { timeGrid } from "../../../src/engine/grid.js";
import type { Mechanism } from "../../../src/engine/mechanism.js";
import { Model } from "../../../src/engine/model.js";
import { nationalCourses, provincialCourses } from "../../../src/experiments/series.js";
import type { Inputs } from "../../../src/model/inputs.js";
import { mechanisms } from "../../../src/model/mechanisms/index.js";
import { valuesByMechanism } from "../../../src/model/registry.js";
import { inputsOf, manyWith } from "../small-world.js";

/** The columns that each mechanism asks for when the whole model is made. */
function askedColumns(): Map<string, Set<Column>> {
  const asked = new Map(mechanisms.map(({ name }) => [name, new Set<Column>()]));
  const noting: readonly Mechanism<Inputs>[] = mechanisms.map((mechanism) => ({
    ...mechanism,
    build: (world) =>
      mechanism.build({
        ...world,
        column(column) {
          asked.get(mechanism.name)?.add(column);
          return world.column(column);
        },
      }),
  }));
  const inputs = inputsOf(manyWith(3));
  new Model({
    mechanisms: noting,
    inputs,
    agents: inputs.localities,
    grid: timeGrid(0, 70, 7),
    regimes: [{ fromStep: 0, values: valuesByMechanism({}), off: new Set() }],
  });
  return asked;
}

const asked = askedColumns();
const written = mechanisms.flatMap(({ writes }) => writes);
const readByOthers = (column: Column, owner: string) =>
  mechanisms.some(({ name }) => name !== owner && asked.get(name)?.has(column));
const namesOf = (columns: Iterable<Column>) => [...new Set([...columns].map(({ name }) => name))].sort();

describe("the columns of the model", () => {
  test("have one writer each: nobody reads what nobody writes", () => {
    expect(namesOf([...asked.values()].flatMap((columns) => [...columns]))).toEqual(namesOf(written));
    expect(new Set(written).size).toBe(written.length);
  });

  test("are held by those who write them", () => {
    for (const { name, writes } of mechanisms)
      for (const column of writes) expect(asked.get(name)?.has(column), column.name).toBe(true);
  });

  test("through which a mechanism acts on others stand at their start when it is off; only its history outlasts it", () => {
    const outlasting =
      /^(draftDays|liberalisation|risk|perceivedRisk|sector|latestIdea|codifiedStock|(idea|holders|codified):\d+)$/;
    for (const { name, structural, writes, terms = [], process } of mechanisms) {
      if (structural) continue;
      const onHazards = [...terms.map(({ column }) => column), ...(process ? [process.rate] : [])];
      const acting = writes.filter(
        (column) =>
          readByOthers(column, name) && !onHazards.includes(column) && !outlasting.test(column.name),
      );
      expect(namesOf(writes.filter(({ acts }) => acts)), name).toEqual(namesOf(acting));
    }
  });
});

describe("recorded are", () => {
  const recorded = (optIn: boolean) =>
    mechanisms
      .filter((mechanism) => (mechanism.optIn ?? false) === optIn)
      .flatMap(({ writes }) => writes.filter((column) => column.recorded));

  test("of what is on by default, the columns whose courses every run keeps", () => {
    expect(namesOf(recorded(false))).toEqual(namesOf([...nationalCourses, ...provincialCourses]));
  });

  test("of what is off by default, all outcomes and what leads to them", () => {
    const outcomes = namesOf(written.filter(({ outcome }) => outcome !== null));
    const steps = /^(aligned(Bureaucracy|Industry|Inputs|Localities)|pilot|partner:\d)$/;
    const names = namesOf(recorded(true));
    expect(names.filter((name) => !steps.test(name))).toEqual(outcomes);
    expect(names.filter((name) => steps.test(name))).toHaveLength(4 + 1 + 6);
  });
});

test("without a word the model is that of plans, policies, targets and the race; the rest is switched on", () => {
  const named = (is: (mechanism: Mechanism<Inputs>) => boolean | undefined) =>
    mechanisms.filter((mechanism) => is(mechanism)).map(({ name }) => name);
  expect(named(({ structural }) => structural)).toEqual(["rivals", "publication", "decision"]);
  expect(named(({ optIn }) => !optIn)).toEqual([
    "rivals",
    "signals",
    "publication",
    "peers",
    "reception",
    "drafting",
    "decision",
    "policies",
    "instruments",
    "race",
    "targets",
    "ambition",
  ]);
});

test("every mechanism has a name of its own, and its terms name a cause and a process that there is", () => {
  const names = mechanisms.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
  const processes = mechanisms.flatMap(({ process }) => (process ? [process.name] : []));
  expect(processes).toEqual(["decision", "policies", "accidents", "sectors", "ideas"]);
  for (const { terms = [] } of mechanisms)
    for (const { process, cause } of terms) {
      expect(processes).toContain(process);
      expect(cause).toMatch(/^[a-z]+$/);
    }
});
