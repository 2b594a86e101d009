export { type Mismatch, mismatches } from "./comparable.js";
export { type Contrast, contrastsOf, type PairedEffects } from "./contrast.js";
export { type Direction, directionOf, directionsTable } from "./direction.js";
export { type Differences, type Effect, isNoEffect, type Pair, type Turn } from "./effect.js";
export type { FigureEffect, FigureKind } from "./figure-effects.js";
export { fromPosterior, lostDifferences, type ParametersOfRun } from "./from-posterior.js";
export { isSmall, leastOf } from "./least.js";
export { onlyIn } from "./only-in.js";
export {
  type Comparison,
  comparing,
  comparisonBy,
  runComparison,
  runsNeeded,
  withSharedSeeds,
} from "./paired-ensembles.js";
export type { ProvinceEffect } from "./province-effects.js";
export { hasSameRules, type RuleDifference, ruleDifferences } from "./rules.js";
export { compareTable, effectsTable, figureEffectsTable } from "./tables.js";
