import { type Ensemble, runEnsemble } from "../../src/experiments/ensemble.js";
import { runFigures } from "../../src/experiments/figures.js";
import { type NamedFigures, optionalFigures } from "../../src/experiments/optional-figures.js";
import type { Scenario } from "../../src/scenario/scenario.js";
import { shipped } from "./shipped.js";

/** Parameters and mechanisms in which a scenario is varied. */
interface Variation {
  readonly params?: Readonly<Record<string, number>>;
  readonly mechanisms?: Readonly<Record<string, boolean>>;
}

/** So many runs of a shipped scenario, seeds 1 and on, as it is or varied. */
export function runsOf(id: string, runs: number, { params = {}, mechanisms = {} }: Variation = {}): Ensemble {
  const scenario: Scenario = shipped(id);
  const varied = Object.entries(params).map(([path, value]) => [path, { value, from: "test" }] as const);
  return runEnsemble({
    ...scenario,
    runs,
    params: { ...scenario.params, ...Object.fromEntries(varied) },
    mechanisms: { ...scenario.mechanisms, ...mechanisms },
  });
}

/** Every figure of every run, by its name in the results. */
export function figuresOf(of: Ensemble): NamedFigures[] {
  const optional = optionalFigures(of);
  return runFigures(of).map((figures, run) => ({ ...figures, ...optional[run] }));
}

/** The recorded course of a column in every run, means over provinces where each has its own. */
export function coursesOf({ series, outcomes }: Ensemble, name: string): number[][] {
  const course = series.courses.find(({ column }) => column.name === name);
  if (!course) throw new Error(`no course of ${name} is kept`);
  const { length } = series.days;
  return Array.from({ length: outcomes.runs }, (_, run) => [
    ...course.mean.subarray(run * length, (run + 1) * length),
  ]);
}

/** Share of seeds for which something holds. */
export function shareOf<T>(runs: readonly T[], holds: (run: T, index: number) => boolean): number {
  return runs.filter(holds).length / runs.length;
}

/** Share of seeds for which a figure is larger in one scenario than in another; one that is missing counts as never. */
export function shareAbove(
  one: readonly NamedFigures[],
  other: readonly NamedFigures[],
  figure: string,
): number {
  const value = (figures: NamedFigures) => figures[figure] ?? Number.POSITIVE_INFINITY;
  return shareOf(one, (figures, run) => value(figures) > value(other[run]));
}
