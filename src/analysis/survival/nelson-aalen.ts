import { exp } from "../../math/exact.js";
import { type RiskRow, riskTable } from "./risk-table.js";
import type { SurvivalTime } from "./survival-time.js";

/** One step of a cumulative hazard. */
export interface HazardStep extends RiskRow {
  /** Expected number of events of one subject watched until this time. */
  readonly cumulativeHazard: number;
  /** Its standard error. */
  readonly standardError: number;
  /** Breslow's estimate of survival, exp(-cumulative hazard), which is above Kaplan & Meier's. */
  readonly survival: number;
}

/** How the hazard counts d events at one time among n: as d/n, or as if one after the other, 1/n + 1/(n-1) + ... */
export type TiedHazard = "together" | "in turn";

/**
 * The cumulative hazard of Nelson (1972) and Aalen (1978), the sum of d/n with variance the sum of d/n^2; with events
 * "in turn" that of Fleming & Harrington (1984), the sum of 1/(n-k) with variance the sum of 1/(n-k)^2, k < d.
 */
export function nelsonAalen(times: readonly SurvivalTime[], tied: TiedHazard = "together"): HazardStep[] {
  let cumulativeHazard = 0;
  let variance = 0;
  return riskTable(times).map((row) => {
    for (let k = 0; k < row.events; k++) {
      const left = tied === "together" ? row.atRisk : row.atRisk - k;
      cumulativeHazard += 1 / left;
      variance += 1 / (left * left);
    }
    const standardError = Math.sqrt(variance);
    return { ...row, cumulativeHazard, standardError, survival: exp(-cumulativeHazard) };
  });
}
