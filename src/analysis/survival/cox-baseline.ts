import { exp } from "../../math/exact.js";
import { dot } from "./covariates.js";
import type { CoxFit } from "./cox.js";
import { goneShare } from "./cox-ties.js";

/** Cumulative hazard from one time of events to the next, in one stratum. */
export interface BaselineStep {
  readonly stratum: string;
  readonly time: number;
  readonly cumulativeHazard: number;
  readonly survival: number;
}

/**
 * Cumulative hazard and survival of a subject with the given covariates (by name; all of the model must be there), after
 * Breslow (1972): events over the sum of the risks of those at risk, ties counted as in the fit (exact ones as Breslow's).
 */
export function coxBaseline(fit: CoxFit, at: Readonly<Record<string, number>>): BaselineStep[] {
  const { rows, deaths, ties } = fit.data;
  const coefficients = fit.estimates.map(({ estimate }) => estimate);
  const subject = exp(dot(centred(fit, at), coefficients));
  const risks = rows.map((row) => exp(dot(row, coefficients)));
  const total = (members: readonly number[]) => members.reduce((sum, k) => sum + risks[k], 0);
  let cumulativeHazard = 0;
  return deaths.map(({ stratum, time, atRisk, dying }, step) => {
    if (stratum !== deaths[step - 1]?.stratum) cumulativeHazard = 0;
    dying.forEach((_, k) => {
      const left = total(atRisk) - goneShare(ties, k, dying.length) * total(dying);
      cumulativeHazard += subject / left;
    });
    return { stratum, time, cumulativeHazard, survival: exp(-cumulativeHazard) };
  });
}

/** The given covariates in the order of the model, less its means. */
function centred({ data }: CoxFit, at: Readonly<Record<string, number>>): number[] {
  return data.names.map((name, k) => {
    if (!Number.isFinite(at[name]))
      throw new RangeError(
        `coxBaseline: covariate "${name}" is ${at[name]}; give a number for each of ${data.names.join(", ")}`,
      );
    return at[name] - data.means[k];
  });
}
