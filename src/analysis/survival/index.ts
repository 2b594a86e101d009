export { type Concordance, concordance, coxConcordance } from "./concordance.js";
export type { Covariates } from "./covariates.js";
export { type CoxFit, coxRegression } from "./cox.js";
export { type BaselineStep, coxBaseline } from "./cox-baseline.js";
export type { Ties } from "./cox-ties.js";
export { type CureFit, cureAt, cureRegression } from "./cure.js";
export type { ChiSquareTest, Estimate } from "./estimate.js";
export { type FailureTimeFit, failureTimeAt, failureTimeRegression } from "./failure-time.js";
export type { FamilyName } from "./failure-time-families.js";
export type { LinkName } from "./hazard-links.js";
export { type HazardFit, hazardAt, hazardRegression } from "./hazard-regression.js";
export { type BandScale, kaplanMeier, type SurvivalStep, survivalAt } from "./kaplan-meier.js";
export { type LogRank, type LogRankGroup, logRank } from "./log-rank.js";
export { type HazardStep, nelsonAalen, type TiedHazard } from "./nelson-aalen.js";
export { type PersonPeriod, personPeriods } from "./person-periods.js";
export { type ProportionalityTest, proportionality } from "./proportionality.js";
export { type RiskRow, riskTable } from "./risk-table.js";
export {
  type LevelRule,
  restrictedMean,
  type SurvivalQuantile,
  survivalQuantile,
} from "./survival-summary.js";
export { type SurvivalTime, survivalTimes } from "./survival-time.js";
