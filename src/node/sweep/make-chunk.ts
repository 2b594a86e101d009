import { runBatch } from "../../experiments/sweep/batch.js";
import { spanOfChunk } from "../../experiments/sweep/chunks.js";
import { columnsOf } from "../../experiments/sweep/columns.js";
import { PointModels } from "../../experiments/sweep/point-models.js";
import { chunkBytes } from "./chunk-file.js";
import type { Planned } from "./plan-file.js";

/** What is told of a chunk that is made: how many runs, and of the main outcome their sum and that of its squares. */
export interface Tally {
  readonly chunk: number;
  readonly runs: number;
  readonly sum: number;
  readonly squares: number;
}

/** A chunk that is made. */
export interface MadeChunk {
  readonly bytes: Uint8Array;
  readonly tally: Tally;
}

/** Makes chunks of one plan, one after the other. */
export class ChunkMaker {
  readonly #planned: Planned;
  readonly #models: PointModels;

  constructor(planned: Planned) {
    this.#planned = planned;
    this.#models = new PointModels(planned.experiment);
  }

  /** Makes chunk k: a pure function of plan and k, whatever was made before. */
  make(k: number, onRun?: (done: number) => void): MadeChunk {
    const { plan, experiment, hash } = this.#planned;
    const { from, to } = spanOfChunk(plan, k);
    const batch = runBatch(experiment, this.#models, from, to, onRun);
    const bytes = chunkBytes(hash, k, columnsOf(experiment, batch));
    return { bytes, tally: tallyOf(k, batch.outcomes[0]) };
  }
}

/** The tally of a chunk by the main outcome of its runs. */
export function tallyOf(chunk: number, main: Float64Array): Tally {
  let [sum, squares] = [0, 0];
  for (const value of main) {
    sum += value;
    squares += value * value;
  }
  return { chunk, runs: main.length, sum, squares };
}
