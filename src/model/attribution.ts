import type { Step } from "../engine/grid.js";
import type { Hazard } from "../engine/hazard.js";
import type { Observer } from "../engine/model.js";
import type { HeldTerm } from "../engine/stage.js";
import type { World } from "../engine/world.js";
import type { Kernel } from "../math/kernel.js";
import { keptRows } from "../math/rows.js";
import type { Inputs } from "./inputs.js";
import { readiness } from "./mechanisms/decision.js";
import { published, publishedDay } from "./mechanisms/publication.js";
import { rivals } from "./mechanisms/rivalry.js";

const NOBODY = -1;

/**
 * Watches why provinces decide: how the hazard is split among its causes on the day of the decision, and how the hazard
 * accumulated until then is. Hazards add, so the shares of a cause are the probabilities that it was the one that
 * struck; nothing more causal is claimed.
 *
 * The hazard of a cause is a weight, which changes only when something about a province does, times what the nation
 * shares. So only the integral of the latter grows in each step, and a province is looked at when weights change.
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
  /** 1 for a province that has not decided, 0 for others. */
  readonly #open: Float64Array;
  /** For each cause, the hazard that a weight of 1 has accumulated by `#now`, and as much of it as is counted. */
  readonly #course: Float64Array;
  readonly #counted: Float64Array;
  /** Weight of each cause in the hazard of each province; 0 once it has decided. */
  readonly #weight: readonly Float64Array[];
  /** Rows of the kernel of rivals, which are needed in every run. */
  #rows = keptRows(0, () => 0);
  #kernel: Kernel | undefined;
  /** Day up to which the courses go: the first of the step in hand. */
  #now = 0;

  constructor(world: World<Inputs>) {
    const terms = world.terms("decision");
    this.#world = world;
    const pushes = terms.filter(({ term }) => term.as === "push");
    this.#pushes = pushes.map(partOf);
    this.#factors = terms.filter(({ term }) => term.as === "factor").map(partOf);
    this.#rate = world.column(readiness);
    this.#out = world.column(published);
    this.#day = world.column(publishedDay);
    this.#open = new Float64Array(world.n);
    this.causes = pushes.map(({ term }) => term.cause);
    this.share = this.#pushes.map(() => new Float64Array(world.n));
    this.accumulated = this.#pushes.map(() => new Float64Array(world.n));
    this.#course = new Float64Array(pushes.length);
    this.#counted = new Float64Array(pushes.length);
    this.#weight = this.#pushes.map(() => new Float64Array(world.n));
    this.leader = new Int32Array(world.n);
    this.leaderShare = new Float64Array(world.n);
  }

  begin(): void {
    this.#open.fill(1);
    this.leader.fill(NOBODY);
    this.leaderShare.fill(0);
    this.#now = this.#world.grid.from;
    this.#course.fill(0);
    this.#counted.fill(0);
    for (let k = 0; k < this.causes.length; k++) {
      this.share[k].fill(0);
      this.accumulated[k].fill(0);
      this.#weight[k].fill(0);
    }
  }

  event(process: string, agent: number, day: number): void {
    if (process !== "decision") return;
    const hazard = this.#factorOf(agent) * (day - this.#now);
    const all = this.#pushOn(agent);
    for (let k = 0; k < this.causes.length; k++) {
      const { values, stride } = this.#pushes[k];
      const push = values[agent * stride];
      this.accumulated[k][agent] += this.#weight[k][agent] * (this.#course[k] - this.#counted[k]);
      this.accumulated[k][agent] += hazard * push;
      this.share[k][agent] = all > 0 ? push / all : 0;
      this.#weight[k][agent] = 0;
    }
    this.#open[agent] = 0;
    this.#findLeader(agent);
  }

  hazard(process: string, hazard: Hazard, { index, to }: Readonly<Step>): void {
    if (process !== "decision") return;
    const { until, steps } = this.#world.grid;
    if (hazard.changes > 0) this.#countAll(hazard.factor);
    const end = Math.min(to, until);
    const time = hazard.sharedFactor * (end - this.#now);
    for (let k = 0; k < this.#pushes.length; k++) {
      const { values, stride } = this.#pushes[k];
      this.#course[k] += stride === 0 ? values[0] * time : time;
    }
    this.#now = end;
    if (index === steps - 1) this.#countAll(hazard.factor);
  }

  /**
   * Counts what provinces have accumulated by now, and weighs causes as they will be from now on, given the rate of each
   * province times its own factors.
   */
  #countAll(factor: Float64Array): void {
    for (let k = 0; k < this.causes.length; k++) {
      addTimes(this.accumulated[k], this.#weight[k], this.#course[k] - this.#counted[k]);
      this.#counted[k] = this.#course[k];
      multiply(this.#weight[k], factor, this.#open);
      if (this.#pushes[k].stride === 1) multiply(this.#weight[k], this.#weight[k], this.#pushes[k].values);
    }
  }

  /** Sum of all pushes on a province. */
  #pushOn(agent: number): number {
    let sum = 0;
    for (let k = 0; k < this.#pushes.length; k++)
      sum += this.#pushes[k].values[agent * this.#pushes[k].stride];
    return sum;
  }

  /** Rate times all factors, of the province and of the nation. */
  #factorOf(agent: number): number {
    let product = this.#rate[agent];
    for (let k = 0; k < this.#factors.length; k++)
      product *= this.#factors[k].values[agent * this.#factors[k].stride];
    return product;
  }

  /** How much a province looks at each of the others. */
  #watched(agent: number): Float64Array {
    const kernel = this.#world.cell(rivals).value;
    if (this.#kernel !== kernel) this.#rows = keptRows(this.#out.length, (i, j) => kernel.weight(i, j));
    this.#kernel = kernel;
    return this.#rows(agent);
  }

  #findLeader(agent: number): void {
    const weights = this.#watched(agent);
    let most = 0;
    let all = 0;
    for (let j = 0; j < this.#out.length; j++) {
      const weight = weights[j] * this.#out[j];
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

function addTimes(into: Float64Array, what: Float64Array, times: number): void {
  for (let i = 0; i < into.length; i++) into[i] += what[i] * times;
}

function multiply(into: Float64Array, a: Float64Array, b: Float64Array): void {
  for (let i = 0; i < into.length; i++) into[i] = a[i] * b[i];
}
