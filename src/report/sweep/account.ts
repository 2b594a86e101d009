import { type Response, responseOf } from "../../experiments/responses/index.js";
import type { Experiment } from "../../experiments/sweep/experiment.js";

/** How one outcome of a finished sweep answers to what was varied. */
export interface SweepAccount {
  readonly experiment: Experiment;
  readonly outcome: string;
  readonly response: Response;
}

/** The account of one outcome, `y[run]` in the order of the runs; null if nothing was varied. */
export function sweepAccount(
  experiment: Experiment,
  outcome: string,
  y: ArrayLike<number>,
): SweepAccount | null {
  const response = responseOf(experiment.design, experiment.scenario, y);
  return response && { experiment, outcome, response };
}
