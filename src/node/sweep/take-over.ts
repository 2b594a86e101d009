import { existsSync } from "node:fs";
import { join } from "node:path";
import { asyncBufferFromFile } from "hyparquet";
import { grown } from "../../experiments/designs/index.js";
import { chunksIn, spanOfChunk } from "../../experiments/sweep/chunks.js";
import { chunkBytes, chunkPath, writeChunk } from "./chunk-file.js";
import { readColumns } from "./parquet-read.js";
import type { Planned } from "./plan-file.js";
import { SWEEP_PARQUET } from "./tables.js";

/**
 * Keeps the runs of a finished sweep as chunks of a larger one that begins with the same runs, so that only the others
 * are left to be made. The bytes are those that the chunks would have if they were made. Gives how many runs were taken;
 * none if the larger one is not a growth of the smaller.
 */
export async function takeOver(small: Planned, large: Planned): Promise<number> {
  if (!beginsWith(large, small)) return 0;
  const file = await asyncBufferFromFile(join(small.folder, SWEEP_PARQUET));
  let taken = 0;
  for (let k = 0; k < chunksIn(large.plan); k++) {
    const { from, to } = spanOfChunk(large.plan, k);
    if (to > small.plan.runs) break;
    if (!existsSync(chunkPath(large.folder, k)))
      writeChunk(large.folder, k, chunkBytes(large.hash, k, await readColumns(file, from, to)));
    taken += to - from;
  }
  return taken;
}

function beginsWith({ experiment: large }: Planned, { experiment: small }: Planned): boolean {
  const isSame = (of: "scenario" | "outcomes") => JSON.stringify(large[of]) === JSON.stringify(small[of]);
  return (
    isSame("scenario") &&
    isSame("outcomes") &&
    small.design.replicates === large.design.replicates &&
    grown(small.design, large.design).ok
  );
}
