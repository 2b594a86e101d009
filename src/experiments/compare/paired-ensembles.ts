import type { Scenario } from "../../scenario/scenario.js";
import { type Ensemble, type Keeping, openEnsemble } from "../ensemble.js";
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
function keepingOf(parameters: ParametersOfRun | undefined): Keeping {
  return { closeness: "mean", ...(parameters && { parameters }) };
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
  const steps = comparing(scenarios, parameters);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    onRun?.(value);
  }
}

/** The same, run by run, for those who have to do something else in between; yields the number of runs done. */
export function* comparing(
  scenarios: readonly Scenario[],
  parameters?: ParametersOfRun,
): Generator<number, Comparison> {
  const ensembles: Ensemble[] = [];
  for (const [k, scenario] of toBeRun(scenarios).entries()) {
    const { ensemble, make } = openEnsemble(scenario, keepingOf(parameters));
    for (let run = 0; run < scenario.runs; run++) {
      make(run);
      yield k * scenario.runs + run + 1;
    }
    ensembles.push(ensemble);
  }
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
    const told = (done: number) => onRun?.(k * scenario.runs + done);
    ensembles.push(await ensembleBy(maker, scenario, { ...keepingOf(parameters), onRun: told }));
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
