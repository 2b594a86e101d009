import { codifiedDay, holders } from "../../model/ideas.js";
import { publishedDay } from "../../model/mechanisms/publication.js";
import type { DerivedMeasure } from "./derived-measure.js";

/** Share of what the centre has asked of provinces that they do: to have a plan, and to practise each of its rules. */
export const alignment: DerivedMeasure = {
  name: "alignment",
  figure: "alignment",
  title: {
    en: "central-local alignment: share of what the centre has asked that is done",
    zh: "央地一致：中央要求中已落实的份额",
  },
  unit: { en: "share", zh: "份额" },
  range: [0, 1],
  from: [publishedDay, ...codifiedDay, ...holders],
  of(world, day = world.grid.until) {
    let asked = world.n;
    let done = 0;
    for (const out of world.column(publishedDay)) if (out <= day) done += 1;
    for (let k = 0; k < holders.length; k++) {
      if (world.column(codifiedDay[k])[0] === Number.POSITIVE_INFINITY) continue;
      asked += world.n;
      done += world.column(holders[k])[0];
    }
    return done / asked;
  },
};
