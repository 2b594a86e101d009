import { discreteHazard, discreteHazardByUniversity } from "./discrete-hazard.js";
import { bass, constantHazard, cure, cureByUniversity, weibull, weibullByUniversity } from "./parametric.js";
import type { Rival } from "./rival.js";
import { coxByUniversity, kaplanMeierShares } from "./steps.js";

export { forecastRivals } from "./forecasts.js";
export type { Rival, RivalData } from "./rival.js";

/** Statistical models on the footing of the fitted one, those that treat all provinces alike first. */
export const rivals: readonly Rival[] = [
  constantHazard,
  kaplanMeierShares,
  weibull,
  bass,
  discreteHazard,
  cure,
  weibullByUniversity,
  coxByUniversity,
  discreteHazardByUniversity,
  cureByUniversity,
];

/** The model against which ranked scores are held, and the one against which log scores are: the best of the nulls. */
export const [RANKED_NULL, LOG_NULL] = [kaplanMeierShares.id, cure.id];
