import { writeChunk } from "./chunk-file.js";
import { noteHost } from "./hosts.js";
import { ChunkMaker, type Tally } from "./make-chunk.js";
import type { Planned } from "./plan-file.js";

/** Who hears of the progress of a plan. */
export interface Listener {
  /** So many runs of a chunk in hand are done; not every executor knows. */
  readonly onRuns?: (done: number) => void;
  /** A chunk is made and kept. */
  readonly onChunk: (tally: Tally) => void;
}

/**
 * Sees to it that chunks of a plan are made and kept in its folder. It ends when all are, when the signal asks it to
 * stop, or with an error; what is kept stays kept.
 */
export type Executor = (
  planned: Planned,
  chunks: readonly number[],
  listener: Listener,
  signal: AbortSignal,
) => Promise<void>;

/** Makes chunks one after the other in this thread, which looks up between them. */
export const executeHere: Executor = async (planned, chunks, { onRuns, onChunk }, signal) => {
  const maker = new ChunkMaker(planned);
  noteHost(planned.folder);
  for (const chunk of chunks) {
    if (signal.aborted) return;
    const { bytes, tally } = maker.make(chunk, onRuns);
    writeChunk(planned.folder, chunk, bytes);
    onChunk(tally);
    await new Promise((resolve) => setImmediate(resolve));
  }
};
