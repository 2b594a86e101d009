import type { Ensemble } from "../ensemble.js";
import { isModelled } from "../measures/index.js";
import { runsTable } from "../tables/index.js";
import { type Effect, effectOf, type Pair } from "./effect.js";

/** What `runs.csv` says of a run besides its figures. */
const NO_FIGURES = ["run", "scenario", "rep", "seed", "steps"];

/**
 * How a figure is read. `event`: a day that comes by the end of the run or does not; `time`: a day; `level`: any other
 * number.
 */
export type FigureKind = "event" | "time" | "level";

const kinds: Readonly<Partial<Record<string, FigureKind>>> = {
  first_adopter: "event",
  t50: "event",
  mean_toa: "time",
  restricted_mean_toa: "time",
};

/** What a scenario does to a figure of the whole country. */
export interface FigureEffect {
  /** Its column in `runs.csv`, or the figure of a measure. */
  readonly figure: string;
  readonly kind: FigureKind;
  /** Pair after pair, in the order of the seeds. */
  readonly pairs: readonly Pair[];
  /** Means over the runs in which the figure exists; null if there are none. */
  readonly baselineMean: number | null;
  readonly scenarioMean: number | null;
  readonly effect: Effect;
}

/** The figures of one run by name. */
type Figures = ReadonlyMap<string, number | null>;

/**
 * Figures of each run of an ensemble, without those that its scenario does not model; to be worked out once for all
 * comparisons with it.
 */
export function comparedFigures(ensemble: Ensemble): Figures[] {
  const { columns, rows } = runsTable(ensemble);
  const { measures, values } = ensemble.measured;
  const isFigure = columns.map((name) => !NO_FIGURES.includes(name) && isModelled(ensemble.scenario, name));
  return rows.map(
    (row, run) =>
      new Map<string, number | null>([
        ...columns.flatMap((name, c): [string, number | null][] =>
          isFigure[c] ? [[name, row[c] as number | null]] : [],
        ),
        ...measures.map(({ figure }, k): [string, number] => [figure, values[k][run]]),
      ]),
  );
}

/** The effect on every figure that one of the two models; `until` is the last day of the runs. */
export function figureEffects(
  baseline: readonly Figures[],
  scenario: readonly Figures[],
  until: number,
): FigureEffect[] {
  const figures = [...new Set([...baseline[0].keys(), ...scenario[0].keys()])];
  return figures.map((figure) => {
    const pairs = baseline.map((figures, run) => ({
      baseline: figures.get(figure) ?? null,
      scenario: scenario[run].get(figure) ?? null,
    }));
    return figureEffect(figure, pairs, until);
  });
}

/** The effect on one figure, from its values pair by pair; `until` is the last day of the runs. */
export function figureEffect(figure: string, pairs: readonly Pair[], until: number): FigureEffect {
  const kind = kinds[figure] ?? "level";
  return {
    figure,
    kind,
    pairs,
    baselineMean: meanOf(pairs.map((pair) => pair.baseline)),
    scenarioMean: meanOf(pairs.map((pair) => pair.scenario)),
    effect: effectOf(pairs, kind === "event" ? until : null),
  };
}

function meanOf(values: readonly (number | null)[]): number | null {
  const there = values.filter((value) => value !== null);
  return there.length > 0 ? there.reduce((sum, value) => sum + value, 0) / there.length : null;
}
