import { openStream, openStreams, type Stream } from "../math/random.js";
import type { Cell, Column } from "./column.js";
import type { Grid } from "./grid.js";
import type { HeldTerm } from "./stage.js";

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
  /** The numbers of a column: n of them, or one for the nation. */
  column(column: Column): Float64Array;
  /** The holder of a cell; its owner sets `value`. */
  cell<T>(cell: Cell<T>): { value: T };
  /** Says that a column which stands in a hazard has changed. */
  announce(column: Column): void;
  /** What mechanisms in force add to the hazard of a process. */
  terms(process: string): readonly HeldTerm[];
  /** Fills a column with one draw for each agent from the stream of this name. Only while a run begins. */
  draw(name: string, draw: (stream: Stream) => number, into: Float64Array): void;
  /** A stream for each agent, for sequences without a known end. Only while a run begins. */
  streams(name: string): Stream[];
}

/** Random numbers of one run by address: (seed, replicate, purpose, slot of the agent). */
export class Luck {
  #address = "";
  readonly #agentOfSlot: Int32Array;

  constructor(agents: readonly Agent[]) {
    this.#agentOfSlot = new Int32Array(agents.reduce((most, { slot }) => Math.max(most, slot + 1), 0)).fill(
      -1,
    );
    agents.forEach(({ slot }, i) => {
      if (this.#agentOfSlot[slot] >= 0) throw new RangeError(`two agents share the draw slot ${slot}`);
      this.#agentOfSlot[slot] = i;
    });
  }

  /** Turns to the numbers of another run. */
  turnTo(seed: number, replicate: number): void {
    this.#address = `${seed}/${replicate}/`;
  }

  draw(name: string, draw: (stream: Stream) => number, into: Float64Array): void {
    const stream = openStream(this.#address + name);
    for (let slot = 0; slot < this.#agentOfSlot.length; slot++) {
      const value = draw(stream);
      if (this.#agentOfSlot[slot] >= 0) into[this.#agentOfSlot[slot]] = value;
    }
  }

  streams(name: string): Stream[] {
    const bySlot = openStreams(this.#address + name, this.#agentOfSlot.length);
    const byAgent: Stream[] = [];
    bySlot.forEach((stream, slot) => {
      if (this.#agentOfSlot[slot] >= 0) byAgent[this.#agentOfSlot[slot]] = stream;
    });
    return byAgent;
  }
}
