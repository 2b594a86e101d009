import { type Column, perAgent } from "../../src/engine/column.js";
import { timeGrid } from "../../src/engine/grid.js";
import type { Behaviour, Mechanism } from "../../src/engine/mechanism.js";
import { Model, type Regime } from "../../src/engine/model.js";
import type { HeldTerm, Numbers } from "../../src/engine/stage.js";
import type { World } from "../../src/engine/world.js";

/** A mechanism over no inputs, with nothing declared but what is given. */
export function mechanismWith(
  name: string,
  declared: Partial<Mechanism<null>>,
  build: (world: World<null>) => Behaviour = () => ({}),
): Mechanism<null> {
  const text = { en: name, zh: name };
  return { name, title: text, claim: name, source: "test", parameters: {}, writes: [], ...declared, build };
}

/** A mechanism with a process of this name, whose rate is the same for all agents, per day. */
export function processWith(name: string, perDay: number, recurring = false): Mechanism<null> {
  const rate = perAgent(`rate of ${name}`, { unit: "per day", meaning: "rate" });
  return mechanismWith(name, { writes: [rate], process: { name, rate, recurring } }, (world) => ({
    settle() {
      world.column(rate).fill(perDay);
      world.announce(rate);
    },
  }));
}

/** What is in force from a step on: names of what is switched off, and values by mechanism. */
export function regime(fromStep: number, off: readonly string[] = [], values: Regime["values"] = {}): Regime {
  return { fromStep, values, off: new Set(off) };
}

/** A model of four agents over days 0 to 100, in steps of ten days. */
export function modelWith(
  mechanisms: readonly Mechanism<null>[],
  regimes: readonly Regime[] = [regime(0)],
  grid = timeGrid(0, 100, 10),
): Model<null> {
  const agents = [0, 1, 2, 3].map((slot) => ({ slot }));
  return new Model({ mechanisms, inputs: null, agents, grid, regimes });
}

/** Events of a run as `process agent day`, in the order in which they were told. */
export function eventsOf(model: Model<null>, seed = 1): string[] {
  const events: string[] = [];
  model.run(seed, 0, { event: (process, agent, day) => void events.push(`${process} ${agent} ${day}`) });
  return events;
}

/** What a column shows after each step of a run, for the first agent or the nation. */
export function courseOf(model: Model<null>, column: Column, seed = 1): number[] {
  const course: number[] = [];
  model.run(seed, 0, { step: () => void course.push(model.world.column(column)[0]) });
  return course;
}

/** Numbers that belong to no stage. */
export function numbersOf(...values: number[]): Numbers {
  return { values: Float64Array.from(values), listeners: [] };
}

/** A term of a hazard over these numbers. */
export function termOver(numbers: Numbers, as: "push" | "factor", scope: Column["scope"]): HeldTerm {
  const column = { ...perAgent("", { unit: "", meaning: "" }), scope };
  return { term: { process: "", as, cause: "", column }, numbers };
}
