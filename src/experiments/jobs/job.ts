import type { Scenario } from "../../scenario/scenario.js";
import type { Overrides } from "../designs/index.js";
import type { Keeping } from "../ensemble.js";
import { findMeasure } from "../measures/index.js";
import { valuesOf } from "../measures/values-of.js";
import type { RunSpan } from "../run-span.js";
import { type EnsemblePart, makePart } from "./ensemble-part.js";

/** Some runs of a scenario, and what is wanted of them. Plain data, so that they can be made anywhere. */
export interface Job {
  readonly scenario: Scenario;
  readonly span: RunSpan;
  readonly wanted:
    | {
        readonly kind: "ensemble";
        readonly keeping: Pick<Keeping, "closeness" | "courses">;
        /** Values of parameters for each run of the job; without them all runs have those of the scenario. */
        readonly parameters?: readonly Overrides[];
      }
    /** One outcome of each run, by its name. */
    | { readonly kind: "outcome"; readonly name: string };
}

/** What came of a job. */
export type Made = EnsemblePart | Float64Array;

/** Makes the runs of a job: a pure function of it. */
export function makeJob({ scenario, span, wanted }: Job): Made {
  if (wanted.kind === "ensemble") {
    const { keeping, parameters } = wanted;
    return makePart(
      scenario,
      { ...keeping, ...(parameters && { parameters: (run) => parameters[run] }) },
      span,
    );
  }
  const measure = findMeasure(wanted.name);
  if (measure === undefined) throw new RangeError(`${wanted.name} is no outcome`);
  return valuesOf({ ...scenario, seed: scenario.seed + span.from, runs: span.to - span.from }, measure);
}
