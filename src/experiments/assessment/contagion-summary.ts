import { exp, ln } from "../../math/exact.js";
import { type Account, accounts } from "./contagion.js";

/** How often data of one account are taken for which. */
export interface RecoveryRow {
  readonly truth: Account;
  readonly dataSets: number;
  /** Share of the data sets in which contagion has the higher evidence, and in which either is three times the other. */
  readonly contagionWins: number;
  readonly contagionClearly: number;
  readonly trendClearly: number;
}

/** What evidence says of contagion against a common trend, and how far it can be believed. */
export interface Contagion {
  /** Evidence for contagion over that for a trend, of the data themselves. */
  readonly bayesFactor: number;
  readonly rows: readonly RecoveryRow[];
  /** Share of the data sets without contagion in which the factor is at least as large: a parametric bootstrap. */
  readonly bootstrap: number;
}

const CLEARLY = 3;

/** Sums up factors of simulated data sets, which take turns. */
export function contagionSummary(observed: number, factors: readonly number[]): Contagion {
  const of = (truth: Account) => factors.filter((_, d) => accounts[d % 2] === truth);
  const share = (list: readonly number[], holds: (log: number) => boolean) =>
    list.filter(holds).length / list.length;
  return {
    bayesFactor: exp(observed),
    rows: accounts.map((truth) => ({
      truth,
      dataSets: of(truth).length,
      contagionWins: share(of(truth), (log) => log > 0),
      contagionClearly: share(of(truth), (log) => log > ln(CLEARLY)),
      trendClearly: share(of(truth), (log) => log < -ln(CLEARLY)),
    })),
    bootstrap: (1 + of("trend").filter((log) => log >= observed).length) / (1 + of("trend").length),
  };
}
