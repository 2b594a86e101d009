import { national } from "../../engine/column.js";
import type { Kernel } from "../../math/kernel.js";
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
    const { n, inputs } = world;
    const chosen = world.column(sector);
    const watched = world.cell(rivals);
    const order = slotOrder(inputs);
    const nextDoor = byBorders(inputs);
    const byWealth = byRank(inputs, "gdp", REACH);
    const indices: readonly (readonly [Float64Array, Likeness])[] = [
      [world.column(duplication), likeness(() => watched.value, chosen, order)],
      [world.column(duplicationNextDoor), likeness(() => nextDoor, chosen, order)],
      [world.column(duplicationByRank), likeness(() => byWealth, chosen, order)],
    ];
    const last = new Float64Array(n);

    const takeStock = () => {
      last.set(chosen);
      for (const [index, { mean }] of indices) index[0] = mean();
    };

    return {
      settle() {
        for (const [, { look }] of indices) for (let s = 0; s < SECTORS; s++) look(s);
        takeStock();
      },
      step() {
        let isNew = false;
        for (let i = 0; i < n; i++) {
          if (chosen[i] === last[i]) continue;
          for (const [, { look }] of indices) {
            look(last[i]);
            look(chosen[i]);
          }
          isNew = true;
        }
        if (isNew) takeStock();
      },
    };
  },
});

/** How alike the choices are of provinces that a kernel joins. */
interface Likeness {
  /** Takes in who promotes a sector now. */
  look(s: number): void;
  /** Weight of those in one's own sector; mean over provinces. */
  mean(): number;
}

function likeness(kernel: () => Kernel, chosen: Float64Array, order: readonly number[]): Likeness {
  const there = new Float64Array(order.length);
  const seen = new Float64Array(order.length);
  /** Weight that the provinces of a sector have for each other. */
  const bySector = new Float64Array(SECTORS);
  return {
    look(s) {
      if (s < 0) return;
      for (let i = 0; i < there.length; i++) there[i] = chosen[i] === s ? 1 : 0;
      kernel().average(there, seen);
      let sum = 0;
      for (const i of order) if (chosen[i] === s) sum += seen[i];
      bySector[s] = sum;
    },
    mean() {
      let sum = 0;
      for (let s = 0; s < SECTORS; s++) sum += bySector[s];
      return sum / order.length;
    },
  };
}
