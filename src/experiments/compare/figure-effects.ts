import type { Ensemble } from "../ensemble.js";
import { type RunFigures, runFigures } from "../figures.js";
import { type Effect, effectOf, type Pair } from "./effect.js";

/** A figure that sums a run up, or the mean over provinces of the day of the plan, taken as the last day without one. */
export type Figure = keyof RunFigures | "restricted_mean_toa";

/**
 * How a figure is read. `event`: a day that comes by the end of the run or does not; `time`: a day; `level`: any other
 * number.
 */
export type FigureKind = "event" | "time" | "level";

const kinds: Readonly<Partial<Record<Figure, FigureKind>>> = {
  first_adopter: "event",
  t50: "event",
  mean_toa: "time",
  restricted_mean_toa: "time",
};

/** What a scenario does to a figure of the whole country. */
export interface FigureEffect {
  readonly figure: Figure;
  readonly kind: FigureKind;
  /** Pair after pair, in the order of the seeds. */
  readonly pairs: readonly Pair[];
  /** Means over the runs in which the figure exists; null if there are none. */
  readonly baselineMean: number | null;
  readonly scenarioMean: number | null;
  readonly effect: Effect;
}

type Figures = Readonly<Record<Figure, number | null>>;

/** Figures of each run of a comparison's ensemble; to be worked out once for all comparisons with it. */
export function comparedFigures(ensemble: Ensemble): Figures[] {
  const restricted = restrictedMeans(ensemble);
  return runFigures(ensemble).map((figures, run) => ({ ...figures, restricted_mean_toa: restricted[run] }));
}

/** Mean over provinces of the day of the plan, in each run. */
function restrictedMeans({ outcomes, until, seeds }: Ensemble): number[] {
  const days = outcomes.values.published;
  return seeds.map((_, run) => {
    let sum = 0;
    for (let i = 0; i < outcomes.provinces; i++) sum += Math.min(days[run * outcomes.provinces + i], until);
    return sum / outcomes.provinces;
  });
}

/** The effect on every figure; `until` is the last day of the runs. */
export function figureEffects(
  baseline: readonly Figures[],
  scenario: readonly Figures[],
  until: number,
): FigureEffect[] {
  const figures = Object.keys(baseline[0]) as Figure[];
  return figures.map((figure) => {
    const pairs = baseline.map((figures, run) => ({
      baseline: figures[figure],
      scenario: scenario[run][figure],
    }));
    const kind = kinds[figure] ?? "level";
    return {
      figure,
      kind,
      pairs,
      baselineMean: meanOf(pairs.map((pair) => pair.baseline)),
      scenarioMean: meanOf(pairs.map((pair) => pair.scenario)),
      effect: effectOf(pairs, kind === "event" ? until : null),
    };
  });
}

function meanOf(values: readonly (number | null)[]): number | null {
  const there = values.filter((value) => value !== null);
  return there.length > 0 ? there.reduce((sum, value) => sum + value, 0) / there.length : null;
}
