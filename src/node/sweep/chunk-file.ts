import { readFileSync } from "node:fs";
import { join } from "node:path";
import { spanOfChunk } from "../../experiments/sweep/chunks.js";
import type { SweepColumn } from "../../experiments/sweep/columns.js";
import { metadataOf, readColumns } from "./parquet-read.js";
import { ParquetStream } from "./parquet-stream.js";
import type { Planned } from "./plan-file.js";
import { putUnflushed } from "./put-whole.js";
import { isSealed, sealed } from "./seal.js";

/** Names of what a chunk says of itself. */
const [PLAN, CHUNK] = ["yardstick.plan", "yardstick.chunk"];

/** The file of chunk k, from 0. */
export function chunkPath(folder: string, k: number): string {
  return join(folder, "chunks", `${String(k).padStart(6, "0")}.parquet`);
}

/** The bytes of a chunk: its rows, whose they are, and a seal. The same rows give the same bytes. */
export function chunkBytes(hash: string, k: number, columns: readonly SweepColumn[]): Uint8Array {
  const stream = new ParquetStream("quick", { [PLAN]: hash, [CHUNK]: String(k) });
  return sealed(Buffer.concat([stream.add(columns), stream.end()]));
}

/** Keeps a chunk. Whoever reads it verifies it, so nobody need wait until the disk has it. */
export function writeChunk(folder: string, k: number, bytes: Uint8Array): void {
  putUnflushed(chunkPath(folder, k), bytes);
}

/** The rows of a chunk, or why they cannot be used. */
export type ChunkReading =
  | { readonly ok: true; readonly columns: SweepColumn[] }
  | { readonly ok: false; readonly why: string; readonly isThere: boolean };

/** Reads and verifies chunk k of a plan. */
export async function readChunk(planned: Planned, k: number): Promise<ChunkReading> {
  const path = chunkPath(planned.folder, k);
  try {
    return await verified(readFileSync(path), planned, k);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT")
      return { ok: false, why: "missing", isThere: false };
    return damaged(path);
  }
}

/** The rows in the bytes of a chunk, if these are what they claim to be. */
export async function verified(
  bytes: Uint8Array,
  { plan, hash, folder }: Planned,
  k: number,
): Promise<ChunkReading> {
  const path = chunkPath(folder, k);
  if (!isSealed(bytes)) return damaged(path);
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
  const metadata = metadataOf(file);
  if (metadata.get(PLAN) !== hash) return broken(`${path}: of another plan`);
  if (metadata.get(CHUNK) !== String(k)) return broken(`${path}: another chunk under this name`);
  const { from, to } = spanOfChunk(plan, k);
  const columns = await readColumns(file);
  return columns[0].values.length === to - from ? { ok: true, columns } : damaged(path);
}

function damaged(path: string): ChunkReading {
  return broken(`${path}: damaged or cut short`);
}

function broken(why: string): ChunkReading {
  return { ok: false, why, isThere: true };
}
