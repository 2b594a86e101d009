export { distanceOf } from "./distance.js";
export { type Nearest, nearestTo } from "./nearest.js";
export { adjusted, epanechnikov, fittedAt, type Regression, regress } from "./regression.js";
export { medianDeviation, type ScaleRule, scalesOf, weightsOf } from "./scales.js";
