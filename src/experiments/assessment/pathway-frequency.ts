import type { PublishedOutcome } from "../../data/khanal2024-published/truth-tables.js";
import { isEverOn } from "../../scenario/ever-on.js";
import { pathwayStatistics } from "../history-statistics/index.js";
import { INCLUSION_CUT } from "../replication/analyse.js";
import { simulatedAt } from "./checks.js";
import { drawsOf, type Fitted } from "./fitted.js";
import { observedIn } from "./observed.js";

/** How often a pathway of the article comes out of simulated provinces. */
export interface PathwayFrequency {
  readonly expression: string;
  readonly outcome: PublishedOutcome;
  /** Inclusion as printed, and as computed from Table 2 the way it is computed from simulated provinces. */
  readonly published: number;
  readonly recomputed: number;
  /** Inclusion from which the analysis calls a configuration sufficient. */
  readonly cut: number;
  /** Shares of simulated data sets that reach the printed inclusion, and the cut-off. */
  readonly reachesPublished: number;
  readonly reachesCut: number;
  readonly mean: number;
  readonly n: number;
}

/** How often each published pathway reaches its consistency in the provinces that a model simulates. */
export function pathwayFrequencies(fitted: Fitted, draws: number): PathwayFrequency[] {
  const { places, history } = observedIn(fitted);
  const simulated = simulatedAt(fitted, drawsOf(fitted, draws), FIRST_SEED);
  return pathwayStatistics
    .filter(({ needs }) => needs.every((mechanism) => isEverOn(fitted.scenario, mechanism)))
    .map(({ expression, outcome, published, of }) => {
      const values = simulated.map((each) => of(each, places)).filter((value) => value !== null);
      const share = (cut: number) => values.filter((value) => value >= cut).length / values.length;
      const cut = INCLUSION_CUT[outcome];
      return {
        ...{ expression, outcome, published, cut },
        recomputed: of(history, places) ?? Number.NaN,
        reachesPublished: share(published),
        reachesCut: share(cut),
        mean: values.reduce((sum, value) => sum + value, 0) / values.length,
        n: values.length,
      };
    });
}

const FIRST_SEED = 200_001;
