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
  readonly #open: Uint8Array;
  /** For each cause, the hazard that a weight of 1 has accumulated by `#now`. */
  readonly #course: Float64Array;
  /** Weight of each cause in the hazard of each province, and the course up to which it is accumulated. */
  readonly #weight: readonly Float64Array[];
  readonly #counted: readonly Float64Array[];
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
    this.#open = new Uint8Array(world.n);
    this.causes = pushes.map(({ term }) => term.cause);
    this.share = this.#pushes.map(() => new Float64Array(world.n));
    this.accumulated = this.#pushes.map(() => new Float64Array(world.n));
    this.#course = new Float64Array(pushes.length);
    this.#weight = this.#pushes.map(() => new Float64Array(world.n));
    this.#counted = this.#pushes.map(() => new Float64Array(world.n));
    this.leader = new Int32Array(world.n);
    this.leaderShare = new Float64Array(world.n);
  }

  begin(): void {
    this.#open.fill(1);
    this.leader.fill(NOBODY);
    this.#now = this.#world.grid.from;
    this.#course.fill(0);
    for (const column of [...this.share, ...this.accumulated, this.leaderShare]) column.fill(0);
    for (const column of [...this.#weight, ...this.#counted]) column.fill(0);
  }

  event(process: string, agent: number, day: number): void {
    if (process !== "decision") return;
    this.#open[agent] = 0;
    this.#count(agent);
    const pushes = this.#pushes.map(({ values, stride }) => values[agent * stride]);
    const total = pushes.reduce((sum, push) => sum + push, 0);
    const hazard = this.#factorOf(agent) * (day - this.#now);
    pushes.forEach((push, k) => {
      this.accumulated[k][agent] += hazard * push;
      this.share[k][agent] = total > 0 ? push / total : 0;
    });
    this.#findLeader(agent);
  }

  hazard(process: string, { changes, sharedFactor }: Hazard, { index, to }: Readonly<Step>): void {
    if (process !== "decision") return;
    const { until, steps } = this.#world.grid;
    if (changes > 0) this.#countAll();
    const end = Math.min(to, until);
    const time = sharedFactor * (end - this.#now);
    for (let k = 0; k < this.#pushes.length; k++) {
      const { values, stride } = this.#pushes[k];
      this.#course[k] += stride === 0 ? values[0] * time : time;
    }
    this.#now = end;
    if (index === steps - 1) this.#countAll();
  }

  /** Counts what provinces that have not decided have accumulated by now, and weighs causes as they will be from now on. */
  #countAll(): void {
    for (let i = 0; i < this.#open.length; i++) {
      if (!this.#open[i]) continue;
      this.#count(i);
      this.#weigh(i);
    }
  }

  #count(agent: number): void {
    for (let k = 0; k < this.#course.length; k++) {
      this.accumulated[k][agent] += this.#weight[k][agent] * (this.#course[k] - this.#counted[k][agent]);
      this.#counted[k][agent] = this.#course[k];
    }
  }

  #weigh(agent: number): void {
    let factor = this.#rate[agent];
    for (const { values, stride } of this.#factors) if (stride === 1) factor *= values[agent];
    for (let k = 0; k < this.#pushes.length; k++) {
      const { values, stride } = this.#pushes[k];
      this.#weight[k][agent] = stride === 1 ? factor * values[agent] : factor;
    }
  }

  /** Rate times all factors, of the province and of the nation. */
  #factorOf(agent: number): number {
    return this.#factors.reduce(
      (product, { values, stride }) => product * values[agent * stride],
      this.#rate[agent],
    );
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
