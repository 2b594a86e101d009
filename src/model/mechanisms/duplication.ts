import { national } from "../../engine/column.js";
import { mechanism } from "../declare.js";
import { slotOrder } from "../inputs.js";
import { rivals } from "./rivalry.js";
import { SECTORS, sector } from "./sectors.js";

/** Likeness of rivals' choices. */
export const duplication = national("duplication", {
  unit: "share",
  meaning:
    "duplication index: share of the rivals of a province, weighted by attention, that promote the same sector; mean over provinces",
  recorded: true,
});

export const duplicatedInvestment = mechanism({
  name: "duplication",
  title: { en: "Duplicated investment", zh: "重复投资" },
  claim:
    "Rivals that look at each other promote the same sectors; how far they do is measured, and acts on nothing.",
  source: "Ma: duplicated investment among rivals",
  optIn: true,
  parameters: {},
  writes: [duplication],

  build(world) {
    const { n } = world;
    const same = world.column(duplication);
    const chosen = world.column(sector);
    const watched = world.cell(rivals);
    const order = slotOrder(world.inputs);
    const there = new Float64Array(n);
    const seen = new Float64Array(n);
    const last = new Float64Array(n);

    const bySector = new Float64Array(SECTORS);

    /** Attention that the provinces of a sector pay to each other. */
    const within = (s: number) => {
      for (let i = 0; i < n; i++) there[i] = chosen[i] === s ? 1 : 0;
      watched.value.average(there, seen);
      let sum = 0;
      for (const i of order) if (chosen[i] === s) sum += seen[i];
      return sum;
    };

    const takeStock = () => {
      last.set(chosen);
      let sum = 0;
      for (let s = 0; s < SECTORS; s++) sum += bySector[s];
      same[0] = sum / n;
    };

    return {
      settle() {
        for (let s = 0; s < SECTORS; s++) bySector[s] = within(s);
        takeStock();
      },
      step() {
        let isNew = false;
        for (let i = 0; i < n; i++) {
          if (chosen[i] === last[i]) continue;
          bySector[last[i]] = within(last[i]);
          bySector[chosen[i]] = within(chosen[i]);
          isNew = true;
        }
        if (isNew) takeStock();
      },
    };
  },
});
