export { type Effort, fitPosterior, type Posterior, USUAL_EFFORT } from "./fit.js";
export { type LeftOutPlan, type LeftOutPlans, leftOutPlans } from "./left-out-plans.js";
export { Likelihood, type ProvinceScores } from "./likelihood.js";
export { observedHistory } from "./observed-history.js";
export { type FreeParameter, freeParameter, settingsOf, valuesAt } from "./space.js";
