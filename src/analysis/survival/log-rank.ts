import { quadraticForm } from "../../math/cholesky.js";
import { type ChiSquareTest, chiSquareTest } from "./estimate.js";
import { kaplanMeier } from "./kaplan-meier.js";
import { checkEvents, type SurvivalTime, startOf } from "./survival-time.js";

/** Events of one group, seen and expected if all groups had the hazard of the whole; weighted by S^rho. */
export interface LogRankGroup {
  readonly n: number;
  readonly observed: number;
  readonly expected: number;
}

export interface LogRank extends ChiSquareTest {
  readonly groups: readonly LogRankGroup[];
}

/**
 * The log-rank test of Mantel (1966): in every group, events minus those expected, o - e with e the sum of d n_g/n, set
 * against their hypergeometric covariance, the sum of d (n_g/n) (1[g=h] - n_h/n) (n-d)/(n-1). With rho > 0 the
 * differences at time t weigh S(t-)^rho, so that early ones count more (Harrington & Fleming 1982); rho = 1 is the
 * Peto-Peto form of Wilcoxon's test.
 */
export function logRank(groups: readonly (readonly SurvivalTime[])[], rho = 0): LogRank {
  checkGroups(groups, rho);
  const pooled = groups.flat();
  const curve = kaplanMeier(pooled);
  const totals = groups.map((group) => ({ n: group.length, observed: 0, expected: 0 }));
  const covariance = groups.map(() => groups.map(() => 0));
  curve.forEach(({ time, atRisk, events }, step) => {
    if (events === 0) return;
    const weight = (curve[step - 1]?.survival ?? 1) ** rho;
    const share = groups.map((group) => atRiskAt(group, time) / atRisk);
    const spread = atRisk > 1 ? (weight * weight * events * (atRisk - events)) / (atRisk - 1) : 0;
    totals.forEach((total, g) => {
      total.observed += weight * eventsAt(groups[g], time);
      total.expected += weight * events * share[g];
      share.forEach((other, h) => {
        covariance[g][h] += spread * share[g] * ((g === h ? 1 : 0) - other);
      });
    });
  });
  return { ...testOf(totals, covariance), groups: totals };
}

/** The differences of all groups but one, as the last follows from the others. */
function testOf(totals: readonly LogRankGroup[], covariance: readonly number[][]): ChiSquareTest {
  const compared = totals.map((_, g) => g).slice(1);
  const difference = compared.map((g) => totals[g].observed - totals[g].expected);
  const chiSquare = quadraticForm(
    compared.map((g) => compared.map((h) => covariance[g][h])),
    difference,
  );
  if (chiSquare === null)
    throw new RangeError(
      "logRank: a group is never at risk together with others when an event happens; merge it with another",
    );
  return chiSquareTest(chiSquare, compared.length);
}

function atRiskAt(group: readonly SurvivalTime[], time: number): number {
  return group.filter((each) => startOf(each) < time && each.time >= time).length;
}

function eventsAt(group: readonly SurvivalTime[], time: number): number {
  return group.filter((each) => each.event && each.time === time).length;
}

function checkGroups(groups: readonly (readonly SurvivalTime[])[], rho: number): void {
  if (groups.length < 2)
    throw new RangeError(`logRank: groups has ${groups.length} element(s); give two or more`);
  if (!(rho >= 0)) throw new RangeError(`logRank: rho is ${rho}; allowed are numbers from 0`);
  groups.forEach((group, g) => {
    if (group.length === 0) throw new RangeError(`logRank: groups[${g}] is empty; leave it out`);
  });
  checkEvents(groups.flat(), "logRank");
}
