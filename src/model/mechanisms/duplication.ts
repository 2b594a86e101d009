import { national } from "../../engine/column.js";
import type { Kernel } from "../../math/kernel.js";
import { keptRows } from "../../math/rows.js";
import { mechanism } from "../declare.js";
import { slotOrder } from "../inputs.js";
import { byBorders, byRank, rivals } from "./rivalry.js";
import { SECTORS, sector } from "./sectors.js";

/** Likeness of rivals' choices. */
export const duplication = national("duplication", {
  unit: "share",
  meaning:
    "duplication index: share of the rivals of a province, weighted by attention, that promote the same sector; mean over provinces",
  recorded: true,
  outcome: { en: "duplication index", zh: "重复指数", zhUnit: "份额" },
});

/** Likeness of neighbours' choices. */
export const duplicationNextDoor = national("duplicationNextDoor", {
  unit: "share",
  meaning:
    "duplication next door: share of a province's neighbours across the border that promote the same sector; mean over provinces",
  recorded: true,
  outcome: { en: "duplication next door", zh: "相邻省的重复程度", zhUnit: "份额" },
});

/** Likeness of the choices of provinces that are equally rich. */
export const duplicationByRank = national("duplicationByRank", {
  unit: "share",
  meaning:
    "duplication by rank: share of the provinces of similar rank in GDP per head that promote the same sector; mean over provinces",
  recorded: true,
  outcome: { en: "duplication by rank", zh: "位次相近省的重复程度", zhUnit: "份额" },
});

/** Ranks over which provinces count as of similar rank, as by default they do for attention. */
const REACH = 4;

export const duplicatedInvestment = mechanism({
  name: "duplication",
  title: { en: "Duplicated investment", zh: "重复投资" },
  claim:
    "Rivals that look at each other promote the same sectors; how far they do is measured, and acts on nothing.",
  source: "Ma: duplicated investment among rivals",
  optIn: true,
  parameters: {},
  writes: [duplication, duplicationNextDoor, duplicationByRank],

  build(world) {
    const { inputs } = world;
    const chosen = world.column(sector);
    const watched = world.cell(rivals);
    const order = slotOrder(inputs);
    const nextDoor = byBorders(inputs);
    const byWealth = byRank(inputs, "gdp", REACH);
    const indices: readonly (readonly [Float64Array, Likeness])[] = [
      [world.column(duplication), new Likeness(() => watched.value, order)],
      [world.column(duplicationNextDoor), new Likeness(() => nextDoor, order)],
      [world.column(duplicationByRank), new Likeness(() => byWealth, order)],
    ];
    const last = new Float64Array(world.n);
    const concerned = new Concerned(order);

    return {
      begin() {
        for (const [, likeness] of indices) likeness.forget();
      },
      settle() {
        last.set(chosen);
        for (const [index, likeness] of indices) index[0] = likeness.takeStock(last);
      },
      on: {
        sectors(i) {
          const before = last[i];
          last[i] = chosen[i];
          if (before === chosen[i]) return;
          concerned.find(last, before, chosen[i]);
          for (const [index, likeness] of indices) index[0] = likeness.move(i, concerned);
        },
      },
    };
  },
});

/** How alike the choices are of provinces that a kernel joins: weight of those in one's own sector, mean over provinces. */
class Likeness {
  readonly #kernel: () => Kernel;
  readonly #order: Int32Array;
  /** Weight that a province and another have for each other, by the other: both ways. */
  #bond = keptRows(0, () => 0);
  #bondSince: Kernel | undefined;
  /** Weight that provinces of the same sector have for each other. */
  #alike = 0;
  /** Whether the sum has been taken in this run. */
  #stocked = false;

  constructor(kernel: () => Kernel, order: readonly number[]) {
    this.#kernel = kernel;
    this.#order = Int32Array.from(order);
  }

  /** Forgets the run before. */
  forget(): void {
    this.#stocked = false;
  }

  /**
   * Takes in who promotes which sector, and whom provinces look at now. What has been followed by moves since is kept: to
   * sum it up anew would round otherwise, and a date on which nothing changes would move the run.
   */
  takeStock(sectors: Float64Array): number {
    const kernel = this.#kernel();
    if (this.#stocked && this.#bondSince === kernel) return Math.max(0, this.#alike) / sectors.length;
    this.#stocked = true;
    if (this.#bondSince !== kernel)
      this.#bond = keptRows(sectors.length, (i, j) => kernel.weight(i, j) + kernel.weight(j, i));
    this.#bondSince = kernel;
    this.#alike = 0;
    const there = new Float64Array(sectors.length);
    const seen = new Float64Array(sectors.length);
    for (let s = 0; s < SECTORS; s++) {
      for (let i = 0; i < there.length; i++) there[i] = sectors[i] === s ? 1 : 0;
      kernel.average(there, seen);
      for (const i of this.#order) if (sectors[i] === s) this.#alike += seen[i];
    }
    return this.#alike / sectors.length;
  }

  /** Takes in that a province has left a sector for another. */
  move(i: number, concerned: Concerned): number {
    this.#alike += concerned.gain(this.#bond(i));
    return Math.max(0, this.#alike) / this.#order.length;
  }
}

/** Whom the move of a province from one sector to another concerns: who is in either of them. */
class Concerned {
  readonly #order: Int32Array;
  readonly #who: Int32Array;
  /** 1 for who is where the province has gone, -1 for who is where it was. */
  readonly #sign: Float64Array;
  #count = 0;

  constructor(order: readonly number[]) {
    this.#order = Int32Array.from(order);
    this.#who = new Int32Array(order.length);
    this.#sign = new Float64Array(order.length);
  }

  find(sectors: Float64Array, left: number, entered: number): void {
    let count = 0;
    for (let k = 0; k < this.#order.length; k++) {
      const j = this.#order[k];
      if (sectors[j] !== entered && sectors[j] !== left) continue;
      this.#who[count] = j;
      this.#sign[count++] = sectors[j] === entered ? 1 : -1;
    }
    this.#count = count;
  }

  /** Sum of the weights of those where it has gone, less that of those where it was. An agent has no weight for itself. */
  gain(weight: Float64Array): number {
    let sum = 0;
    for (let k = 0; k < this.#count; k++) sum += this.#sign[k] * weight[this.#who[k]];
    return sum;
  }
}
