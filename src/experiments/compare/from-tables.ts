import type { Scenario } from "../../scenario/scenario.js";
import type { PairedEffects } from "./contrast.js";
import { effectOf, type Pair } from "./effect.js";
import { figureEffect } from "./figure-effects.js";
import { ruleDifferences } from "./rules.js";
import { sideOf } from "./side.js";

/** A pair as a row of `effects.csv` or `figure_effects.csv` tells it: of which scenario, and of what. */
export interface PairRow extends Pair {
  readonly scenarioId: string;
  /** Id of a province, or name of a figure. */
  readonly of: string;
}

/** The rows of both tables, pair after pair in the order of the seeds. */
export interface PairRows {
  readonly provinces: readonly PairRow[];
  readonly figures: readonly PairRow[];
}

/**
 * The effects of a comparison from the tables that it left, without its runs: the same numbers, since the tables hold
 * every pair. The first scenario is the baseline.
 */
export function effectsFromTables([first, ...others]: readonly Scenario[], rows: PairRows): PairedEffects[] {
  const baseline = sideOf(first);
  return others.map((scenario) => ({
    baseline,
    scenario: sideOf(scenario),
    rules: ruleDifferences(first, scenario),
    provinces: [...pairsOf(scenario, rows.provinces)].map(([id, pairs]) => ({
      ...{ id, pairs },
      effect: effectOf(pairs, baseline.until),
    })),
    figures: [...pairsOf(scenario, rows.figures)].map(([figure, pairs]) =>
      figureEffect(figure, pairs, baseline.until),
    ),
  }));
}

/** The pairs of a scenario by what they are of, in the order of its first run. */
function pairsOf({ id }: Scenario, rows: readonly PairRow[]): Map<string, Pair[]> {
  const pairs = new Map<string, Pair[]>();
  for (const { scenarioId, of, ...pair } of rows) {
    if (scenarioId !== id) continue;
    const own = pairs.get(of);
    if (own) own.push(pair);
    else pairs.set(of, [pair]);
  }
  return pairs;
}
