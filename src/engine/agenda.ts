/**
 * Agents in order of when they must next be looked at: a binary heap, the earliest first. Looking at the earliest costs
 * nothing, moving an agent a time that grows with the logarithm of their number.
 */
export class Agenda {
  /** Number of agents on the agenda; they stand in places 0 to `size` - 1, the earliest in place 0. */
  size = 0;
  readonly #agent: Int32Array;
  readonly #when: Float64Array;

  constructor(n: number) {
    this.#agent = new Int32Array(n);
    this.#when = new Float64Array(n);
  }

  /** Puts all agents on the agenda, for no time yet. */
  fill(): void {
    this.size = this.#agent.length;
    for (let i = 0; i < this.size; i++) this.#agent[i] = i;
    this.#when.fill(Number.POSITIVE_INFINITY);
  }

  agentAt(place: number): number {
    return this.#agent[place];
  }

  whenAt(place: number): number {
    return this.#when[place];
  }

  /** Takes the earliest agent off. */
  dropFirst(): void {
    this.size -= 1;
    sink(this.#agent, this.#when, this.size, 0, this.#agent[this.size], this.#when[this.size]);
  }

  /** Moves the earliest agent to a later time. */
  putOff(when: number): void {
    sink(this.#agent, this.#when, this.size, 0, this.#agent[0], when);
  }

  /** Notes another time for the agent in a place; to be followed by `restore`. */
  note(place: number, when: number): void {
    this.#when[place] = when;
  }

  /** Brings the agents back into order after times were noted. */
  restore(): void {
    for (let place = (this.size >> 1) - 1; place >= 0; place--)
      sink(this.#agent, this.#when, this.size, place, this.#agent[place], this.#when[place]);
  }
}

/** Lets an agent sink from a place until nobody below it is earlier. */
function sink(
  agents: Int32Array,
  whens: Float64Array,
  size: number,
  place: number,
  agent: number,
  when: number,
): void {
  for (;;) {
    let below = 2 * place + 1;
    if (below >= size) break;
    if (below + 1 < size && whens[below + 1] < whens[below]) below += 1;
    if (whens[below] >= when) break;
    agents[place] = agents[below];
    whens[place] = whens[below];
    place = below;
  }
  agents[place] = agent;
  whens[place] = when;
}
