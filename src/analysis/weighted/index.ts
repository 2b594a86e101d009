export { bandwidth, densityAt, type KernelDensity, kernelDensity } from "./normal-kernel.js";
export { placesOf, stratified, systematic } from "./resampling.js";
export {
  normalised,
  weightedCovariance,
  weightedMean,
  weightedQuantiles,
  weightedSize,
} from "./statistics.js";
