import { alignment } from "./alignment.js";
import { ideasUp, lagFromThird, lagFromTrial } from "./circulation.js";
import type { DerivedMeasure } from "./derived-measure.js";
import { goalDivergence } from "./goal-divergence.js";
import { liberalisationGini } from "./inequality.js";
import { overReach, overReachOfCapacity } from "./over-reach.js";
import { raceIntensity } from "./race-intensity.js";

/** Outcomes that no single mechanism keeps: formulas, units and limits stand in src/model/README.md, "Outcomes". */
export const derivedMeasures: readonly DerivedMeasure[] = [
  raceIntensity,
  liberalisationGini,
  overReach,
  overReachOfCapacity,
  goalDivergence,
  alignment,
  ideasUp,
  lagFromTrial,
  lagFromThird,
];
