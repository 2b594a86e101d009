import type { Column } from "../../engine/column.js";
import type { World } from "../../engine/world.js";
import type { Inputs } from "../../model/inputs.js";
import { ideaCount } from "../../model/mechanisms/innovation.js";
import { pilot } from "../../model/mechanisms/pilots.js";
import { liberalisation, rivalsLevel, tournamentStrength } from "../../model/mechanisms/race.js";
import { sector, waste } from "../../model/mechanisms/sectors.js";
import { securityWeight } from "../../model/mechanisms/stance.js";
import { target, warrantedTarget } from "../../model/mechanisms/targets.js";
import { divergences } from "./goal-divergence.js";
import { owedToRivals } from "./race-intensity.js";

/** An outcome of each province at the end of a run. */
export interface ProvincialMeasure {
  /** Its column in `province_outcomes.csv`. */
  readonly figure: string;
  /** Columns that it is read from. */
  readonly from: readonly Column[];
  of(world: World<Inputs>): ArrayLike<number>;
}

const asItIs = (figure: string, column: Column): ProvincialMeasure => ({
  figure,
  from: [column],
  of: (world) => world.column(column),
});

/** Outcomes of provinces that are no figures of adoption (`adoptions.csv`). */
export const provincialMeasures: readonly ProvincialMeasure[] = [
  {
    figure: "openness_owed_to_rivals",
    from: [liberalisation, rivalsLevel, tournamentStrength],
    of: owedToRivals,
  },
  { figure: "goal_divergence", from: [liberalisation, securityWeight], of: divergences },
  asItIs("target_2020", target),
  asItIs("warranted_target_2020", warrantedTarget),
  { figure: "over_reach_of_capacity", from: [target, warrantedTarget], of: overReaches },
  asItIs("sector", sector),
  asItIs("waste", waste),
  asItIs("ideas", ideaCount),
  asItIs("pilot", pilot),
];

/** Share by which each target exceeds what the enterprises of the province carry. */
function overReaches(world: World<Inputs>): Float64Array {
  const warranted = world.column(warrantedTarget);
  return world.column(target).map((goal, i) => goal / warranted[i] - 1);
}
