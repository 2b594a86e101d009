import type { Scenario } from "../../scenario/scenario.js";
import type { Overrides } from "../designs/index.js";

/** Values of the parameters in each run, from 0. */
export type ParametersOfRun = (run: number) => Overrides;

/**
 * Draws of a posterior for so many runs: run k of every scenario has the same one, so that both of a pair share
 * parameters as well as luck. They are taken at equal distances, because neighbours in a chain are alike; if there are
 * fewer draws than runs, they come round again.
 */
export function fromPosterior(draws: readonly Overrides[], runs: number): ParametersOfRun {
  return (run) =>
    draws.length < runs ? draws[run % draws.length] : draws[Math.floor(((run + 0.5) * draws.length) / runs)];
}

/** Paths that a posterior would set in all scenarios alike, though they differ in them. */
export function lostDifferences(scenarios: readonly Scenario[], paths: readonly string[]): string[] {
  const [baseline, ...others] = scenarios;
  return paths.filter((path) =>
    others.some(({ params }) => params[path]?.value !== baseline.params[path]?.value),
  );
}
