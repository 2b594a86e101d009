import { Sequence, type Stream } from "../math/random.js";
import type { Cell, Column } from "./column.js";
import type { Grid } from "./grid.js";
import { announce, EVERYBODY, type HeldTerm, type Stage } from "./stage.js";

/** What agents are to the engine: a number in the draw order, which no other agent can take or shift. */
export interface Agent {
  /** Place in the order of draws, from 0; permuting or dropping agents leaves it alone. */
  readonly slot: number;
}

/** What a mechanism is given: the inputs, its columns and its random numbers. */
export interface World<Inputs> {
  readonly inputs: Inputs;
  readonly grid: Grid;
  /** Number of agents. */
  readonly n: number;
  /** The numbers of a column: n of them, or one for the nation. Ask in `build`, not later: who reads what is noted there. */
  column(column: Column): Float64Array;
  /** The holder of a cell; its owner sets `value`. */
  cell<T>(cell: Cell<T>): { value: T };
  /** Says that a column which stands in a hazard has changed: for everybody, or for one agent. */
  announce(column: Column, agent?: number): void;
  /** What mechanisms in force add to the hazard of a process. */
  terms(process: string): readonly HeldTerm[];
  /** Fills a column with one draw for each agent from the sequence of this name; in `begin` or `settle`. */
  draw(name: string, draw: (stream: Stream) => number, into: Float64Array): void;
  /** A stream for each agent, for sequences without a known end, started anew; in `begin` or `settle`. */
  streams(name: string): readonly Stream[];
  /** A stream for the nation, started anew; in `begin` or `settle`. */
  stream(name: string): Stream;
}

/** The world over the columns of a stage and the random numbers of a run. */
export function worldOf<Inputs>(
  inputs: Inputs,
  grid: Grid,
  n: number,
  stage: Stage,
  luck: Luck,
): World<Inputs> {
  return {
    inputs,
    grid,
    n,
    column: (column) => stage.numbers(column).values,
    announce: (column, agent = EVERYBODY) => announce(stage.numbers(column), agent),
    cell: (cell) => stage.cell(cell),
    terms: (process) => stage.terms(process),
    draw: (name, draw, into) => luck.draw(name, draw, into),
    streams: (name) => luck.streams(name),
    stream: (name) => luck.stream(name),
  };
}

/**
 * Random numbers of one run by address: (seed, replicate, purpose, slot of the agent). An agent's numbers depend on its
 * own slot alone, whoever else there is.
 */
export class Luck {
  #address = "";
  readonly #agentOfSlot: Int32Array;
  readonly #common = new Sequence();
  /** Sequences of each name, started anew in each run. */
  readonly #sequences = new Map<string, Sequences>();
  /** The nation's sequence of each name, started anew in each run. */
  readonly #national = new Map<string, Sequence>();

  constructor(agents: readonly Agent[]) {
    const slots = agents.reduce((most, { slot }) => Math.max(most, slot + 1), 0);
    this.#agentOfSlot = new Int32Array(slots).fill(NOBODY);
    agents.forEach(({ slot }, i) => {
      if (this.#agentOfSlot[slot] !== NOBODY) throw new RangeError(`two agents share the draw slot ${slot}`);
      this.#agentOfSlot[slot] = i;
    });
  }

  /** Turns to the numbers of another run. */
  turnTo(seed: number, replicate: number): void {
    this.#address = `${seed}/${replicate}/`;
  }

  draw(name: string, draw: (stream: Stream) => number, into: Float64Array): void {
    this.#common.startFromName(this.#address + name);
    for (const agent of this.#agentOfSlot) {
      const value = draw(this.#common);
      if (agent !== NOBODY) into[agent] = value;
    }
  }

  streams(name: string): readonly Stream[] {
    const sequences = this.#sequences.get(name) ?? this.#open();
    this.#sequences.set(name, sequences);
    this.#common.startFromName(this.#address + name);
    for (const sequence of sequences.bySlot) sequence.startFrom(this.#common);
    return sequences.byAgent;
  }

  /** Numbers that belong to no agent: a sequence of its own name, so that they shift nobody's. */
  stream(name: string): Stream {
    const sequence = this.#national.get(name) ?? new Sequence();
    this.#national.set(name, sequence);
    sequence.startFromName(this.#address + name);
    return sequence;
  }

  /** Sequences for every slot, whose streams are handed to the agents in them. */
  #open(): Sequences {
    const bySlot = Array.from(this.#agentOfSlot, () => new Sequence());
    const byAgent: Sequence[] = [];
    this.#agentOfSlot.forEach((agent, slot) => {
      if (agent !== NOBODY) byAgent[agent] = bySlot[slot];
    });
    return { bySlot, byAgent };
  }
}

interface Sequences {
  readonly bySlot: readonly Sequence[];
  readonly byAgent: readonly Sequence[];
}

/** In a slot that no agent has. */
const NOBODY = -1;
