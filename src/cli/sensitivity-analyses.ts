import { analyse, type Sensitivity } from "../experiments/sensitivity/index.js";
import type { Experiment } from "../experiments/sweep/experiment.js";

/** The values of outcomes of a sample, in the order of its runs. */
export type ValuesOf = (outcomes: readonly string[]) => Promise<readonly Float64Array[]>;

/** Analyses outcomes of a sample; one that is `given` is analysed as a sample of no design. */
export async function analysesOf(
  { design }: Experiment,
  outcomes: readonly string[],
  given: boolean,
  valuesOf: ValuesOf,
): Promise<Sensitivity[]> {
  const seen = given ? { ...design, generator: { kind: "table", points: [] } as const } : design;
  const values = await valuesOf(outcomes);
  return outcomes.map((outcome, k) => analyse(seen, outcome, values[k]));
}
