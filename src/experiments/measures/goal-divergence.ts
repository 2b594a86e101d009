import type { World } from "../../engine/world.js";
import type { Inputs } from "../../model/inputs.js";
import { liberalisation } from "../../model/mechanisms/race.js";
import { securityWeight } from "../../model/mechanisms/stance.js";
import type { DerivedMeasure } from "./derived-measure.js";
import { meanOf } from "./measure.js";

/** Weight that provinces give to development less the weight that the centre gives to it; mean over provinces. */
export const goalDivergence: DerivedMeasure = {
  name: "goal-divergence",
  figure: "goal_divergence",
  title: {
    en: "divergence of goals at the end: development, provinces less centre",
    zh: "期末目标差距：发展权重，各省减中央",
  },
  unit: { en: "share", zh: "份额" },
  range: [-1, 1],
  from: [liberalisation, securityWeight],
  of: (world) => meanOf(divergences(world)),
};

/** l_i - (1 - w) of each province: its openness stands for the weight of its economy, w is that of the centre's security. */
export function divergences(world: World<Inputs>): Float64Array {
  const levels = world.column(liberalisation);
  const development = 1 - world.column(securityWeight)[0];
  const gaps = new Float64Array(levels.length);
  for (let i = 0; i < gaps.length; i++) gaps[i] = levels[i] - development;
  return gaps;
}
