import type { HeldTerm, Numbers } from "./stage.js";

/**
 * The one law of hazards, used to draw events and to score observed ones, in events per day:
 *
 *     hazard_i = factor_i * sharedFactor * (sharedPush + push_i)
 *
 * where factor_i is the rate of the agent times all its factors, push_i the sum of its pushes, and the shared parts are
 * those of the nation. The parts of single agents are multiplied out only when one of them changes; what the whole
 * nation shares is two numbers a step.
 */
export class Hazard {
  /** Product of the factors that all agents share, as of the last `refresh`. */
  sharedFactor = 1;
  /** Sum of the pushes that all agents share, as of the last `refresh`. */
  sharedPush = 0;
  /** Rate times own factors of each agent, per day, as of the last `refresh`. */
  readonly factor: Float64Array;
  /** Sum of the own pushes of each agent, as of the last `refresh`. */
  readonly push: Float64Array;
  /** Greatest own push of any agent, at least 0. */
  top = 0;
  readonly #process: string;
  readonly #rate: Numbers;
  readonly #factors: readonly Numbers[];
  readonly #pushes: readonly Numbers[];
  readonly #sharedFactors: readonly Numbers[];
  readonly #sharedPushes: readonly Numbers[];
  /** Everything that belongs to single agents, to see whether any of it was announced to have changed. */
  readonly #own: readonly Numbers[];
  #seen = -1;

  /** The hazard of a process, named for messages, with its rate and terms. */
  constructor(process: string, rate: Numbers, terms: readonly HeldTerm[]) {
    this.#process = process;
    const pick = (as: "push" | "factor", scope: "agent" | "nation") =>
      terms.filter(({ term }) => term.as === as && term.column.scope === scope).map(({ numbers }) => numbers);
    this.#rate = rate;
    this.#factors = pick("factor", "agent");
    this.#pushes = pick("push", "agent");
    this.#sharedFactors = pick("factor", "nation");
    this.#sharedPushes = pick("push", "nation");
    this.#own = [rate, ...this.#factors, ...this.#pushes];
    this.factor = new Float64Array(rate.values.length);
    this.push = new Float64Array(rate.values.length);
  }

  /** Takes in what has changed since the last call; true if any part that belongs to single agents has. */
  refresh(): boolean {
    let factor = 1;
    let push = 0;
    for (const { values } of this.#sharedFactors) factor *= values[0];
    for (const { values } of this.#sharedPushes) push += values[0];
    if (!(factor >= 0 && factor < Infinity && Number.isFinite(push)))
      throw new RangeError(
        `the hazard of ${this.#process} is no rate: national factor ${factor}, national push ${push}`,
      );
    this.sharedFactor = factor;
    this.sharedPush = push;
    let revision = 0;
    for (const own of this.#own) revision += own.revision;
    if (revision === this.#seen) return false;
    this.#seen = revision;
    this.#refreshOwn();
    return true;
  }

  /** Hazard of an agent per day, as of the last `refresh`. */
  of(agent: number): number {
    return this.factor[agent] * this.sharedFactor * (this.sharedPush + this.push[agent]);
  }

  #refreshOwn(): void {
    const { factor, push } = this;
    factor.set(this.#rate.values);
    for (const { values } of this.#factors) multiply(factor, values);
    push.fill(0);
    for (const { values } of this.#pushes) add(push, values);
    this.top = 0;
    for (let i = 0; i < push.length; i++) {
      if (!(factor[i] >= 0 && factor[i] < Infinity && Number.isFinite(push[i]))) this.#refuse(i);
      if (push[i] > this.top) this.top = push[i];
    }
  }

  /** A clock under such a hazard would never stop firing. */
  #refuse(agent: number): never {
    throw new RangeError(
      `the hazard of ${this.#process} for agent ${agent} is no rate: factor ${this.factor[agent]}, push ${this.push[agent]}; a mechanism writes a number that is not finite, or a negative factor`,
    );
  }
}

function multiply(into: Float64Array, by: Float64Array): void {
  for (let i = 0; i < into.length; i++) into[i] *= by[i];
}

function add(into: Float64Array, what: Float64Array): void {
  for (let i = 0; i < into.length; i++) into[i] += what[i];
}
