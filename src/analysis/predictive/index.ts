export {
  type Informed,
  type LeftOut,
  type LogLikelihoods,
  leaveOneOut,
  type PredictiveScore,
  widelyApplicable,
} from "./leave-one-out.js";
export { lnMeanExp, lnSumExp } from "./log-sum.js";
export { type ParetoTail, paretoQuantile, paretoTail } from "./pareto-tail.js";
export { type SmoothedWeights, smoothWeights } from "./smoothed-weights.js";
