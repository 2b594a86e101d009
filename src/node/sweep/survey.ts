import { chunksIn } from "../../experiments/sweep/chunks.js";
import type { SweepColumn } from "../../experiments/sweep/columns.js";
import { columnName } from "../../experiments/sweep/columns.js";
import { readChunk } from "./chunk-file.js";
import { type Tally, tallyOf } from "./make-chunk.js";
import type { Planned } from "./plan-file.js";

/** What is there of a plan. */
export interface Survey {
  /** Chunks that are there and whole, with what they hold of the main outcome. */
  readonly done: readonly Tally[];
  /** Numbers of the chunks that are still to be made, those that are there but no good among them. */
  readonly missing: readonly number[];
  /** Why chunks that are there are no good. */
  readonly broken: readonly string[];
}

/** Looks at every chunk of a plan and verifies it; one is held at a time. */
export async function surveyOf(planned: Planned): Promise<Survey> {
  const [done, missing, broken]: [Tally[], number[], string[]] = [[], [], []];
  for (let chunk = 0; chunk < chunksIn(planned.plan); chunk++) {
    const reading = await readChunk(planned, chunk);
    if (reading.ok) done.push(tallyOf(chunk, mainOf(planned, reading.columns)));
    else missing.push(chunk);
    if (!reading.ok && reading.isThere) broken.push(reading.why);
  }
  return { done, missing, broken };
}

/** The values of the main outcome among the columns of a chunk. */
export function mainOf({ experiment }: Planned, columns: readonly SweepColumn[]): Float64Array {
  const main = columns.find(({ name }) => name === columnName(experiment.outcomes[0]));
  return main?.kind === "number" ? main.values : new Float64Array(0);
}
