/**
 * Agents in order of when they must next be looked at: a binary heap, the earliest first. Looking at the earliest costs
 * nothing, moving an agent a time that grows with the logarithm of their number.
 */
export class Agenda {
  /** Number of agents on the agenda; they stand in places 0 to `size` - 1, the earliest in place 0. */
  size = 0;
  readonly #agent: Int32Array;
  readonly #when: Float64Array;
  /** Place of each agent; one that was taken off keeps a place from `size` on, which is how `has` tells. */
  readonly #place: Int32Array;

  constructor(n: number) {
    this.#agent = new Int32Array(n);
    this.#when = new Float64Array(n);
    this.#place = new Int32Array(n);
  }

  /** Puts all agents on the agenda, for no time yet. */
  fill(): void {
    this.size = this.#agent.length;
    for (let i = 0; i < this.size; i++) this.#put(i, Number.POSITIVE_INFINITY, i);
  }

  /** The agent in a place. */
  agentAt(place: number): number {
    return this.#agent[place];
  }

  /** When the agent in a place must be looked at. */
  whenAt(place: number): number {
    return this.#when[place];
  }

  has(agent: number): boolean {
    return this.#place[agent] < this.size;
  }

  /** Gives an agent that is on the agenda another time, which may not be -Infinity. */
  move(agent: number, when: number): void {
    const place = this.#place[agent];
    if (when > this.#when[place]) this.#sink(agent, when, place);
    else this.#rise(agent, when, place);
  }

  /** Takes an agent off: moves it to the front, and puts the last in its place. */
  drop(agent: number): void {
    this.move(agent, Number.NEGATIVE_INFINITY);
    this.size -= 1;
    const last = this.#agent[this.size];
    const when = this.#when[this.size];
    this.#put(agent, Number.NEGATIVE_INFINITY, this.size);
    if (last !== agent) this.#sink(last, when, 0);
  }

  #sink(agent: number, when: number, from: number): void {
    const whens = this.#when;
    const size = this.size;
    let place = from;
    for (let below = 2 * place + 1; below < size; below = 2 * place + 1) {
      if (below + 1 < size && whens[below + 1] < whens[below]) below += 1;
      if (whens[below] >= when) break;
      this.#put(this.#agent[below], whens[below], place);
      place = below;
    }
    this.#put(agent, when, place);
  }

  #rise(agent: number, when: number, from: number): void {
    let place = from;
    while (place > 0) {
      const above = (place - 1) >> 1;
      if (this.#when[above] <= when) break;
      this.#put(this.#agent[above], this.#when[above], place);
      place = above;
    }
    this.#put(agent, when, place);
  }

  #put(agent: number, when: number, place: number): void {
    this.#agent[place] = agent;
    this.#when[place] = when;
    this.#place[agent] = place;
  }
}
