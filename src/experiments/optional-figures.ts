import { mechanisms } from "../model/mechanisms/index.js";
import type { Ensemble } from "./ensemble.js";
import { writersOf } from "./measures/writers.js";
import { allRuns, eachRun, type RunSpan } from "./run-span.js";

/** Figures by their name in results. */
export type NamedFigures = Readonly<Record<string, number | null>>;

/**
 * What the optional mechanisms of a scenario come to in each run: the outcomes that they declare. Empty for a scenario
 * without any.
 */
export function optionalFigures(ensemble: Ensemble, span: RunSpan = allRuns(ensemble)): NamedFigures[] {
  const { measured } = ensemble;
  const shown = measured.measures.flatMap((measure, k) =>
    writersOf(measure.from).some(isOptional) ? [{ figure: measure.figure, values: measured.values[k] }] : [],
  );
  return eachRun(span, (run) => Object.fromEntries(shown.map(({ figure, values }) => [figure, values[run]])));
}

function isOptional(name: string): boolean {
  return mechanisms.some((mechanism) => mechanism.name === name && mechanism.optIn);
}
