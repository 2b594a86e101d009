import type { Ensemble } from "../ensemble.js";
import { type Effect, effectOf, type Pair } from "./effect.js";

/** What a scenario does to the day of a province's plan. */
export interface ProvinceEffect {
  readonly id: string;
  /** Pair after pair, in the order of the seeds. */
  readonly pairs: readonly Pair[];
  readonly effect: Effect;
}

/** The effect on the day of publication of every province, in the order of the ensembles. */
export function provinceEffects(baseline: Ensemble, scenario: Ensemble): ProvinceEffect[] {
  const [before, after] = [daysOf(baseline), daysOf(scenario)];
  const n = baseline.localities.length;
  return baseline.localities.map(({ id }, i) => {
    const pairs = baseline.seeds.map((_, run) => ({
      baseline: before(run * n + i),
      scenario: after(run * n + i),
    }));
    return { id, pairs, effect: effectOf(pairs, baseline.until) };
  });
}

/** Day of publication by cell; null = none by the end of the run. */
function daysOf({ outcomes }: Ensemble): (cell: number) => number | null {
  const days = outcomes.values.published;
  return (cell) => (Number.isFinite(days[cell]) ? days[cell] : null);
}
