export { type Estimate, halfWidth, NORMAL_95, type Resamples, resamplesOf } from "./bootstrap.js";
export { type DiscrepancyKind, discrepancyOf } from "./discrepancy.js";
export { type GivenFirstOrder, givenFirstOrder } from "./given-data.js";
export { elementaryEffects, type MorrisIndex, morrisIndices, type Trajectories } from "./morris.js";
export { type NoiseShares, noiseShares } from "./noise.js";
export { type PawnIndex, pawn, pawnByChance } from "./pawn.js";
export { type SaltelliOutputs, type SobolIndices, saltelliOutputs, sobolIndices } from "./sobol-indices.js";
