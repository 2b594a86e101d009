import type { Scenario } from "../../scenario/scenario.js";
import type { RunSpan } from "../run-span.js";
import { type Job, type Made, makeJob } from "./job.js";

/** Makes jobs and gives what came of them in their order, in this thread or wherever else. */
export type Maker = (jobs: readonly Job[]) => AsyncIterable<Made>;

/** Makes jobs here, one after the other. */
export const makeHere: Maker = async function* (jobs) {
  for (const job of jobs) yield makeJob(job);
};

/** Runs of a job: a model takes as long to make as a few runs, and some threads shall share what there is evenly. */
const [FEWEST_RUNS, FAIR_SHARE] = [25, 16];
/** A run of an ensemble keeps some 50 kB until it is taken in, an outcome 8 bytes. */
const MOST_RUNS = { ensemble: 100, outcome: 1000 };

/** The runs of a scenario as jobs, in their order. */
export function jobsOf(scenario: Scenario, wanted: Job["wanted"]): Job[] {
  const { runs } = scenario;
  const size = Math.min(MOST_RUNS[wanted.kind], Math.max(FEWEST_RUNS, Math.ceil(runs / FAIR_SHARE)));
  return Array.from({ length: Math.ceil(runs / size) }, (_, k) => {
    const span: RunSpan = { from: k * size, to: Math.min(runs, (k + 1) * size) };
    return { scenario, span, wanted };
  });
}
