import type { Scenario } from "../../scenario/scenario.js";
import { type Ensemble, type Keeping, runEnsemble } from "../ensemble.js";
import { ensembleBy, type Maker } from "../jobs/index.js";
import type { ParametersOfRun } from "./from-posterior.js";
import { hasSameRules } from "./rules.js";

/** Scenarios run with the same seeds, so that run k of one and run k of another share their luck. */
export interface Comparison {
  readonly baseline: Ensemble;
  readonly others: readonly Ensemble[];
}

/** The scenarios of a comparison, all with the seeds of the first. */
export function withSharedSeeds(scenarios: readonly Scenario[]): Scenario[] {
  const [{ seed, runs }] = scenarios;
  return scenarios.map((scenario) => ({ ...scenario, seed, runs }));
}

/** What is kept of the runs of a comparison. */
function keepingOf(parameters: ParametersOfRun | undefined, onRun: (done: number) => void): Keeping {
  return { closeness: "mean", ...(parameters && { parameters }), onRun };
}

/** The scenarios that a comparison must run, with the seeds of the first: those of the same rules share their runs. */
function toBeRun(scenarios: readonly Scenario[]): Scenario[] {
  const isFirst = (each: Scenario, k: number) => scenarios.findIndex((one) => hasSameRules(one, each)) === k;
  return withSharedSeeds(scenarios).filter(isFirst);
}

/** How many runs a comparison takes. */
export function runsNeeded(scenarios: readonly Scenario[]): number {
  return toBeRun(scenarios).length * scenarios[0].runs;
}

/**
 * Runs each scenario once for each seed of the first one, the baseline. What two scenarios share is run once: a
 * scenario with the rules of an earlier one takes over its runs. Run k of all has the same parameters, if these are given.
 */
export function runComparison(
  scenarios: readonly Scenario[],
  onRun?: (done: number) => void,
  parameters?: ParametersOfRun,
): Comparison {
  const ensembles = toBeRun(scenarios).map((scenario, k) =>
    runEnsemble(
      scenario,
      keepingOf(parameters, (done) => onRun?.(k * scenario.runs + done)),
    ),
  );
  return comparisonOf(scenarios, ensembles);
}

/** The same, whoever makes the runs. */
export async function comparisonBy(
  maker: Maker,
  scenarios: readonly Scenario[],
  onRun?: (done: number) => void,
  parameters?: ParametersOfRun,
): Promise<Comparison> {
  const ensembles: Ensemble[] = [];
  for (const [k, scenario] of toBeRun(scenarios).entries()) {
    const keeping = keepingOf(parameters, (done) => onRun?.(k * scenario.runs + done));
    ensembles.push(await ensembleBy(maker, scenario, keeping));
  }
  return comparisonOf(scenarios, ensembles);
}

/** The comparison of scenarios, when those that had to be run have been. */
function comparisonOf(scenarios: readonly Scenario[], run: readonly Ensemble[]): Comparison {
  const [baseline, ...others] = withSharedSeeds(scenarios).map((scenario) => {
    const twin = run.find((each) => hasSameRules(each.scenario, scenario)) as Ensemble;
    return { ...twin, scenario };
  });
  return { baseline, others };
}
