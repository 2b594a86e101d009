import type { HeldTerm, Numbers } from "./stage.js";

/**
 * The one law of hazards, used to draw events and to score observed ones, in events per day:
 *
 *     hazard_i = rate_i * (product of factors)_i * (sum of pushes)_i
 *
 * The parts that belong to single agents are multiplied out only when one of them changes; what the whole nation shares
 * is two numbers a step.
 */
export class Hazard {
  /** Factor and push that all agents share, as of the last `refresh`. */
  sharedFactor = 1;
  sharedPush = 0;
  readonly #rate: Numbers;
  readonly #ownFactors: readonly Numbers[];
  readonly #ownPushes: readonly Numbers[];
  readonly #sharedFactors: readonly Numbers[];
  readonly #sharedPushes: readonly Numbers[];
  readonly #ownFactor: Float64Array;
  readonly #ownPush: Float64Array;
  #seen = -1;

  constructor(rate: Numbers, terms: readonly HeldTerm[]) {
    const pick = (as: "push" | "factor", scope: "agent" | "nation") =>
      terms.filter(({ term }) => term.as === as && term.column.scope === scope).map(({ numbers }) => numbers);
    this.#rate = rate;
    this.#ownFactors = pick("factor", "agent");
    this.#ownPushes = pick("push", "agent");
    this.#sharedFactors = pick("factor", "nation");
    this.#sharedPushes = pick("push", "nation");
    this.#ownFactor = new Float64Array(rate.values.length);
    this.#ownPush = new Float64Array(rate.values.length);
  }

  /** Takes in what has changed since the last call; false if nothing has. */
  refresh(): boolean {
    let factor = 1;
    let push = 0;
    for (const { values } of this.#sharedFactors) factor *= values[0];
    for (const { values } of this.#sharedPushes) push += values[0];
    const own = this.#refreshOwn();
    const changed = own || factor !== this.sharedFactor || push !== this.sharedPush;
    this.sharedFactor = factor;
    this.sharedPush = push;
    return changed;
  }

  /** Hazard of an agent per day, as of the last `refresh`. */
  of(agent: number): number {
    return this.#ownFactor[agent] * this.sharedFactor * (this.sharedPush + this.#ownPush[agent]);
  }

  #refreshOwn(): boolean {
    let revision = this.#rate.revision;
    for (const { revision: r } of this.#ownFactors) revision += r;
    for (const { revision: r } of this.#ownPushes) revision += r;
    if (revision === this.#seen) return false;
    this.#seen = revision;
    this.#ownFactor.set(this.#rate.values);
    for (const { values } of this.#ownFactors)
      for (let i = 0; i < values.length; i++) this.#ownFactor[i] *= values[i];
    this.#ownPush.fill(0);
    for (const { values } of this.#ownPushes)
      for (let i = 0; i < values.length; i++) this.#ownPush[i] += values[i];
    return true;
  }
}
