import type { Step } from "../engine/grid.js";
import type { Observer } from "../engine/model.js";
import type { HeldTerm } from "../engine/stage.js";
import type { World } from "../engine/world.js";
import type { Inputs } from "./inputs.js";
import { readiness } from "./mechanisms/decision.js";
import { published, publishedDay } from "./mechanisms/publication.js";
import { rivals } from "./mechanisms/rivalry.js";

const NOBODY = -1;

/**
 * Watches why provinces decide: how the hazard is split among its causes on the day of the decision, and how the hazard
 * accumulated until then is. Hazards add, so the shares of a cause are the probabilities that it was the one that
 * struck; nothing more causal is claimed.
 */
export class Attribution implements Observer {
  /** Names of the causes (pushes on the decision), in order. */
  readonly causes: readonly string[];
  /** Share of each cause in the hazard on the day of the decision, by cause and province; 0 without a decision. */
  readonly share: readonly Float64Array[];
  /** Accumulated hazard of each cause until the decision or the end, by cause and province. */
  readonly accumulated: readonly Float64Array[];
  /** The rival whose plan weighed most in the exposure, of equals the latest; -1 if nobody's plan was out. */
  readonly leader: Int32Array;
  /** Share of that rival in the exposure; 0 if nobody's plan was out. */
  readonly leaderShare: Float64Array;
  readonly #world: World<Inputs>;
  readonly #pushes: readonly Part[];
  readonly #factors: readonly Part[];
  readonly #rate: Float64Array;
  readonly #out: Float64Array;
  readonly #day: Float64Array;
  readonly #open: Uint8Array;
  /** Day up to which hazards are accumulated. */
  #until = 0;

  constructor(world: World<Inputs>) {
    const terms = world.terms("decision");
    this.#world = world;
    const pushes = terms.filter(({ term }) => term.as === "push");
    this.#pushes = pushes.map(partOf);
    this.#factors = terms.filter(({ term }) => term.as === "factor").map(partOf);
    this.#rate = world.column(readiness);
    this.#out = world.column(published);
    this.#day = world.column(publishedDay);
    this.#open = new Uint8Array(world.n);
    this.causes = pushes.map(({ term }) => term.cause);
    this.share = this.#pushes.map(() => new Float64Array(world.n));
    this.accumulated = this.#pushes.map(() => new Float64Array(world.n));
    this.leader = new Int32Array(world.n);
    this.leaderShare = new Float64Array(world.n);
  }

  begin(): void {
    this.#open.fill(1);
    this.leader.fill(NOBODY);
    for (const column of [...this.share, ...this.accumulated, this.leaderShare]) column.fill(0);
  }

  step({ from, to }: Readonly<Step>): void {
    this.#until = Math.min(to, this.#world.grid.until);
    const days = this.#until - from;
    for (let i = 0; i < this.#open.length; i++) if (this.#open[i]) this.#accumulate(i, days);
  }

  event(process: string, agent: number, day: number): void {
    if (process !== "decision") return;
    this.#open[agent] = 0;
    this.#accumulate(agent, day - this.#until);
    const pushes = this.#pushes.map(({ values, stride }) => values[agent * stride]);
    const total = pushes.reduce((sum, push) => sum + push, 0);
    pushes.forEach((push, k) => {
      this.share[k][agent] = total > 0 ? push / total : 0;
    });
    this.#findLeader(agent);
  }

  /** Adds the hazards of `days` days of the step in hand (fewer than none takes back what was added too much). */
  #accumulate(agent: number, days: number): void {
    const factors = this.#factors;
    const pushes = this.#pushes;
    let scale = this.#rate[agent] * days;
    for (let k = 0; k < factors.length; k++) scale *= factors[k].values[agent * factors[k].stride];
    for (let k = 0; k < pushes.length; k++)
      this.accumulated[k][agent] += scale * pushes[k].values[agent * pushes[k].stride];
  }

  #findLeader(agent: number): void {
    const kernel = this.#world.cell(rivals).value;
    let most = 0;
    let all = 0;
    for (let j = 0; j < this.#out.length; j++) {
      const weight = this.#out[j] > 0 ? kernel.weight(agent, j) * this.#out[j] : 0;
      all += weight;
      const isLater = weight === most && weight > 0 && this.#day[j] > this.#day[this.leader[agent]];
      if (weight <= most && !isLater) continue;
      most = weight;
      this.leader[agent] = j;
    }
    this.leaderShare[agent] = all > 0 ? most / all : 0;
  }
}

/** What a term contributes to the hazard of an agent: `values[agent * stride]`. */
interface Part {
  readonly values: Float64Array;
  /** 1 where each agent has a number of its own, 0 where the nation has one. */
  readonly stride: 0 | 1;
}

function partOf({ term, numbers }: HeldTerm): Part {
  return { values: numbers.values, stride: term.column.scope === "agent" ? 1 : 0 };
}
