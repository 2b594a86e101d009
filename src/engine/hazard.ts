import { EVERYBODY, type HeldTerm, type Numbers } from "./stage.js";

/**
 * The one law of hazards, used to draw events and to score observed ones, in events per day:
 *
 *     hazard_i = factor_i * sharedFactor * (sharedPush + push_i)
 *
 * where factor_i is the rate of the agent times all its factors, push_i the sum of its pushes, and the shared parts are
 * those of the nation. What belongs to single agents is worked out anew only for those of whom a change was announced;
 * what the whole nation shares is two numbers a step.
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
  /** No own push is greater; at least 0, and perhaps too high until everybody is announced. */
  topPush = 0;
  /** After `refresh`: the agents whose own parts it worked out anew, in the first `changes` places. */
  changed: Int32Array;
  changes = 0;
  /** Whether a part of the pushes is the same for all. */
  readonly sharesPush: boolean;
  readonly #process: string;
  readonly #rate: Numbers;
  readonly #factors: readonly Numbers[];
  readonly #pushes: readonly Numbers[];
  readonly #sharedFactors: readonly Numbers[];
  readonly #sharedPushes: readonly Numbers[];
  readonly #everybody: Int32Array;
  /** Agents that wait for the next `refresh`; when there is no room for one more, everybody does. */
  readonly #waiting: Int32Array;
  #announced = 0;
  #allFactorsAnnounced = true;
  #allPushesAnnounced = true;

  /** The hazard of a process, named for messages, with its rate and terms. */
  constructor(process: string, rate: Numbers, terms: readonly HeldTerm[]) {
    const pick = (as: "push" | "factor", scope: "agent" | "nation") =>
      terms.filter(({ term }) => term.as === as && term.column.scope === scope).map(({ numbers }) => numbers);
    this.#process = process;
    this.#rate = rate;
    this.#factors = pick("factor", "agent");
    this.#pushes = pick("push", "agent");
    this.#sharedFactors = pick("factor", "nation");
    this.#sharedPushes = pick("push", "nation");
    const n = rate.values.length;
    this.factor = new Float64Array(n);
    this.push = new Float64Array(n);
    this.#everybody = Int32Array.from({ length: n }, (_, i) => i);
    this.#waiting = new Int32Array(n);
    this.changed = this.#everybody;
    this.sharesPush = this.#sharedPushes.length > 0;
    for (const { listeners } of [rate, ...this.#factors]) listeners.push((agent) => this.#note(agent, true));
    for (const { listeners } of this.#pushes) listeners.push((agent) => this.#note(agent, false));
  }

  /** Takes in what was announced since the last call; true if any part that belongs to single agents was. */
  refresh(): boolean {
    // By index: walking through a list by `of` takes longer than these few numbers do.
    const factors = this.#sharedFactors;
    const pushes = this.#sharedPushes;
    let factor = 1;
    let push = 0;
    for (let k = 0; k < factors.length; k++) factor *= factors[k].values[0];
    for (let k = 0; k < pushes.length; k++) push += pushes[k].values[0];
    if (!isRate(factor, push)) refuse(`${this.#process} in the nation`, factor, push);
    this.sharedFactor = factor;
    this.sharedPush = push;
    this.changed = this.#waiting;
    this.changes = this.#announced;
    for (let k = 0; k < this.#announced; k++) this.#refreshAgent(this.#waiting[k]);
    this.#announced = 0;
    if (this.#allFactorsAnnounced) this.#refreshFactors();
    if (this.#allPushesAnnounced) this.#refreshPushes();
    return this.changes > 0;
  }

  /** Hazard of an agent per day, as of the last `refresh`. */
  of(agent: number): number {
    return this.factor[agent] * this.sharedFactor * (this.sharedPush + this.push[agent]);
  }

  #note(agent: number, isFactor: boolean): void {
    if (agent !== EVERYBODY && this.#announced < this.#waiting.length)
      this.#waiting[this.#announced++] = agent;
    else if (isFactor) this.#allFactorsAnnounced = true;
    else this.#allPushesAnnounced = true;
  }

  #refreshAgent(agent: number): void {
    let factor = this.#rate.values[agent];
    let push = 0;
    for (const { values } of this.#factors) factor *= values[agent];
    for (const { values } of this.#pushes) push += values[agent];
    this.factor[agent] = factor;
    this.push[agent] = push;
    if (!isRate(factor, push)) this.#refuse(agent);
    if (push > this.topPush) this.topPush = push;
  }

  /** Factors of all agents, term by term: a third of the price of going agent by agent. */
  #refreshFactors(): void {
    const { factor } = this;
    this.#allFactorsAnnounced = false;
    factor.set(this.#rate.values);
    for (const { values } of this.#factors) multiply(factor, values);
    for (let i = 0; i < factor.length; i++) if (!isRate(factor[i], 0)) this.#refuse(i);
    this.#listEverybody();
  }

  #refreshPushes(): void {
    const { push } = this;
    this.#allPushesAnnounced = false;
    if (this.#pushes.length === 0) push.fill(0);
    this.#pushes.forEach(({ values }, k) => {
      if (k === 0) push.set(values);
      else add(push, values);
    });
    this.topPush = greatest(push);
    if (Number.isNaN(this.topPush))
      for (let i = 0; i < push.length; i++) if (!isRate(0, push[i])) this.#refuse(i);
    this.#listEverybody();
  }

  #listEverybody(): void {
    this.changed = this.#everybody;
    this.changes = this.#everybody.length;
  }

  #refuse(agent: number): never {
    return refuse(`${this.#process} for agent ${agent}`, this.factor[agent], this.push[agent]);
  }
}

/** A clock under such a hazard would never stop firing. */
function refuse(whose: string, factor: number, push: number): never {
  throw new RangeError(
    `the hazard of ${whose} is no rate: factor ${factor}, push ${push}; a mechanism writes a number that is not finite, or a negative factor`,
  );
}

function isRate(factor: number, push: number): boolean {
  return factor >= 0 && factor < Number.POSITIVE_INFINITY && Number.isFinite(push);
}

function multiply(into: Float64Array, by: Float64Array): void {
  for (let i = 0; i < into.length; i++) into[i] *= by[i];
}

function add(into: Float64Array, what: Float64Array): void {
  for (let i = 0; i < into.length; i++) into[i] += what[i];
}

/** The greatest of these numbers and 0; NaN if any of them is not finite, which a sum of their zeros tells. */
function greatest(of: Float64Array): number {
  let most = 0;
  let zeros = 0;
  for (let i = 0; i < of.length; i++) {
    if (of[i] > most) most = of[i];
    zeros += of[i] - of[i];
  }
  return most + zeros;
}
