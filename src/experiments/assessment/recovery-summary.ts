import { sampleCorrelation } from "simple-statistics";
import { checkRanks, levelOfEach, type RankCheck } from "../../analysis/sbc/index.js";
import { RANKED, type RecoveredParameter } from "./recovered.js";

/** How well one parameter is recovered over simulated data sets. */
export interface ParameterRecovery {
  readonly path: string;
  readonly truths: readonly number[];
  readonly means: readonly number[];
  readonly correlation: number;
  /** Shares of data sets whose central intervals hold the truth. */
  readonly cover50: number;
  readonly cover90: number;
  /** Against bands that hold the ranks of all parameters together with 95%. */
  readonly ranks: RankCheck;
  /** How far the ranks leave the narrower bands that hold those of a single parameter with 95%; 0 if they do not. */
  readonly beyondAlone: number;
}

/** Sums up data sets, parameter by parameter. */
export function recoverySummary(
  paths: readonly string[],
  dataSets: readonly (readonly RecoveredParameter[])[],
): ParameterRecovery[] {
  return paths.map((path, p) => {
    const rows = dataSets.map((row) => row[p]);
    const share = (holds: (row: RecoveredParameter) => boolean) => rows.filter(holds).length / rows.length;
    const ranks = rows.map(({ rank }) => rank);
    const [truths, means] = [rows.map(({ truth }) => truth), rows.map(({ mean }) => mean)];
    return {
      ...{ path, truths, means },
      correlation: sampleCorrelation(truths, means),
      cover50: share(({ truth, q25, q75 }) => truth >= q25 && truth <= q75),
      cover90: share(({ truth, q05, q95 }) => truth >= q05 && truth <= q95),
      ranks: checkRanks(ranks, RANKED, BINS, levelOfEach(paths.length)),
      beyondAlone: checkRanks(ranks, RANKED, BINS).beyond,
    };
  });
}

/** Of 40 possible ranks, four to a bin. */
const BINS = 10;
