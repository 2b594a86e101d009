import type { Scenario } from "../../scenario/scenario.js";
import { type Ensemble, runEnsemble } from "../ensemble.js";
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

/** How many runs a comparison takes: scenarios of the same rules share theirs. */
export function runsNeeded(scenarios: readonly Scenario[]): number {
  const distinct = scenarios.filter((each, k) => scenarios.findIndex((one) => hasSameRules(one, each)) === k);
  return distinct.length * scenarios[0].runs;
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
  const ensembles: Ensemble[] = [];
  let before = 0;
  for (const scenario of withSharedSeeds(scenarios)) {
    const twin = ensembles.find((each) => hasSameRules(each.scenario, scenario));
    if (twin) {
      ensembles.push({ ...twin, scenario });
      continue;
    }
    ensembles.push(
      runEnsemble(scenario, {
        closeness: "mean",
        ...(parameters && { parameters }),
        onRun: (done) => onRun?.(before + done),
      }),
    );
    before += scenario.runs;
  }
  const [baseline, ...others] = ensembles;
  return { baseline, others };
}
