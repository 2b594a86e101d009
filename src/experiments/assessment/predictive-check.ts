import { ascending, quantilesOf } from "../../analysis/quantile.js";
import { isEverOn } from "../../scenario/ever-on.js";
import type { Scenario } from "../../scenario/scenario.js";
import { type History, type Judgement, judgements, type Places } from "../history-statistics/index.js";

/** How far out of what a model expects an observed value lies. */
export type Verdict = "typical" | "inside" | "outside" | "extreme";

/** A statistic of the observed history beside its distribution over simulated ones. */
export interface CheckedStatistic {
  readonly statistic: Pick<Judgement, "id" | "aspect" | "name">;
  readonly observed: number;
  readonly mean: number;
  /** 5%, 25%, 50%, 75% and 95% of the simulated values. */
  readonly quantiles: readonly number[];
  /** Share of the simulated values below the observed one, equal ones by half: its probability integral transform. */
  readonly pit: number;
  /** Twice the smaller tail. */
  readonly p: number;
  readonly verdict: Verdict;
  /** Simulated histories in which the statistic exists. */
  readonly n: number;
}

const LEVELS = [0.05, 0.25, 0.5, 0.75, 0.95];
/** Two-sided probability below which a value is extreme. */
const EXTREME = 0.02;

/**
 * Sets an observed history beside simulated ones, statistic by statistic; left out is what the model says nothing about,
 * and what does not exist in the observed history.
 */
export function predictiveCheck(
  scenario: Scenario,
  places: Places,
  observed: History,
  simulated: readonly History[],
): CheckedStatistic[] {
  return judgements
    .filter(({ needs }) => needs.every((mechanism) => isEverOn(scenario, mechanism)))
    .flatMap(({ id, aspect, name, of }): CheckedStatistic[] => {
      const real = of(observed, places);
      const values = simulated.map((history) => of(history, places)).filter((each) => each !== null);
      return real === null || values.length === 0
        ? []
        : [{ statistic: { id, aspect, name }, ...placed(real, values) }];
    });
}

/** Whether an observed value lies in the simulated 90% interval. */
export function isInside({ verdict }: Pick<CheckedStatistic, "verdict">): boolean {
  return verdict === "typical" || verdict === "inside";
}

function placed(observed: number, values: readonly number[]): Omit<CheckedStatistic, "statistic"> {
  const n = values.length;
  const quantiles = quantilesOf(ascending(values), LEVELS).map((each) => each ?? Number.NaN);
  const below = values.filter((value) => value < observed).length;
  const equal = values.filter((value) => value === observed).length;
  const pit = (below + equal / 2) / n;
  const p = 2 * Math.min(pit, 1 - pit);
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  return { observed, mean, quantiles, pit, p, verdict: verdictOf(observed, quantiles, p), n };
}

function verdictOf(observed: number, [q05, q25, , q75, q95]: readonly number[], p: number): Verdict {
  if (observed >= q25 && observed <= q75) return "typical";
  if (observed >= q05 && observed <= q95) return "inside";
  return p < EXTREME ? "extreme" : "outside";
}
