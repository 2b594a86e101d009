import type { World } from "../../engine/world.js";
import { exp } from "../../math/exact.js";
import type { Inputs } from "../../model/inputs.js";
import { liberalisation, rivalsLevel, tournamentStrength } from "../../model/mechanisms/race.js";
import type { DerivedMeasure } from "./derived-measure.js";
import { meanOf } from "./measure.js";

/** How much of the openness of provinces is owed to what they see of rivals; mean over provinces. */
export const raceIntensity: DerivedMeasure = {
  name: "race-intensity",
  figure: "race_intensity",
  title: {
    en: "race intensity at the end: openness owed to rivals",
    zh: "期末竞赛强度：因对手而放开的部分",
  },
  unit: { en: "level (0 to 1)", zh: "水平（0至1）" },
  range: [0, 1],
  from: [liberalisation, rivalsLevel, tournamentStrength],
  of: (world) => meanOf(owedToRivals(world)),
};

/**
 * Level of each province less the level of the same log-odds without the pull of rivals, theta b_i: what it would lose if
 * it saw all rivals closed and had time to answer.
 */
export function owedToRivals(world: World<Inputs>): Float64Array {
  const levels = world.column(liberalisation);
  const believed = world.column(rivalsLevel);
  const strength = world.column(tournamentStrength)[0];
  const owed = new Float64Array(levels.length);
  for (let i = 0; i < owed.length; i++)
    owed[i] = levels[i] - levels[i] / (levels[i] + (1 - levels[i]) * exp(strength * believed[i]));
  return owed;
}
