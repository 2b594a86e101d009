import { workerData } from "piscina";
import { writeChunk } from "../chunk-file.js";
import { ChunkMaker, type Tally } from "../make-chunk.js";
import { readPlan } from "../plan-file.js";
import type { ThreadStart } from "./pool.js";

/** A thread of the pool: it reads the plan once and then makes the chunks that it is asked for. */
const { folder, counter } = workerData as ThreadStart;
const maker = new ChunkMaker(readPlan(folder));

export default function makeChunk(chunk: number): Tally {
  const { bytes, tally } = maker.make(chunk, () => Atomics.add(counter, 0, 1));
  writeChunk(folder, chunk, bytes);
  return tally;
}
