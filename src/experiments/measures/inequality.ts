import { sorted } from "../../math/sorted.js";
import { liberalisation } from "../../model/mechanisms/race.js";
import type { DerivedMeasure } from "./derived-measure.js";

/** Gini coefficient of openness among provinces: sum over pairs of |l_i - l_j| / (2 n^2 mean l). */
export const liberalisationGini: DerivedMeasure = {
  name: "liberalisation-gini",
  figure: "liberalisation_gini",
  title: {
    en: "inequality of liberalisation at the end (Gini)",
    zh: "期末各省放开水平的差距（Gini）",
  },
  unit: { en: "share", zh: "份额" },
  range: [0, 1],
  from: [liberalisation],
  of: (world) => gini(world.column(liberalisation)),
};

/** Gini coefficient of numbers that are not negative; 0 if all are 0. */
export function gini(values: Float64Array): number {
  const ordered = sorted(values);
  const n = ordered.length;
  let sum = 0;
  let weighted = 0;
  for (let k = 0; k < n; k++) {
    sum += ordered[k];
    weighted += (2 * k + 1 - n) * ordered[k];
  }
  return sum > 0 ? weighted / (n * sum) : 0;
}
