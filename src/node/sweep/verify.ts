import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { asyncBufferFromFile } from "hyparquet";
import { runBatch } from "../../experiments/sweep/batch.js";
import { spanOfChunk } from "../../experiments/sweep/chunks.js";
import { columnsOf, type SweepColumn } from "../../experiments/sweep/columns.js";
import { PointModels } from "../../experiments/sweep/point-models.js";
import { readChunk } from "./chunk-file.js";
import { columnsHash } from "./columns-hash.js";
import { readColumns } from "./parquet-read.js";
import type { Planned } from "./plan-file.js";
import { SWEEP_CSV, SWEEP_PARQUET } from "./tables.js";

/** What was found to differ, in words; nothing where all is as it was. */
export type Differences = readonly string[];

/** Makes chunks of a plan again and compares their rows, bit by bit, with those of its table, or of the chunks kept. */
export async function verifyChunks(
  planned: Planned,
  chunks: readonly number[],
  isDone: boolean,
): Promise<Differences> {
  const models = new PointModels(planned.experiment);
  const differences: string[] = [];
  for (const k of chunks) {
    const { from, to } = spanOfChunk(planned.plan, k);
    const again = columnsOf(planned.experiment, runBatch(planned.experiment, models, from, to));
    const saved = isDone ? await rowsOfTable(planned, from, to) : await rowsOfChunk(planned, k);
    if (typeof saved === "string") differences.push(saved);
    else if (columnsHash(again) !== columnsHash(saved))
      differences.push(`runs ${from + 1} to ${to} (chunk ${k}): ${firstOther(saved, again)}`);
  }
  return differences;
}

/** Whether the table of all runs still has the hash that the manifest says. */
export async function verifyTable({ folder }: Planned, resultHash: string): Promise<Differences> {
  const hash = createHash("sha256");
  for await (const piece of createReadStream(join(folder, SWEEP_CSV))) hash.update(piece);
  const found = hash.digest("hex");
  return found === resultHash ? [] : [`${SWEEP_CSV}: sha256 ${found}, but the manifest says ${resultHash}`];
}

async function rowsOfTable({ folder }: Planned, from: number, to: number): Promise<SweepColumn[] | string> {
  try {
    return await readColumns(await asyncBufferFromFile(join(folder, SWEEP_PARQUET)), from, to);
  } catch (cause) {
    return `${SWEEP_PARQUET}: cannot be read (${(cause as Error).message})`;
  }
}

async function rowsOfChunk(planned: Planned, k: number): Promise<SweepColumn[] | string> {
  const reading = await readChunk(planned, k);
  return reading.ok ? reading.columns : reading.why;
}

function firstOther(saved: readonly SweepColumn[], again: readonly SweepColumn[]): string {
  for (let row = 0; row < again[0].values.length; row++)
    for (const [c, { name, values }] of again.entries())
      if (saved[c]?.name !== name || !Object.is(saved[c].values[row], values[row]))
        return `${name} of run ${again[0].values[row]} is ${saved[c]?.values[row]} in the table and ${values[row]} when made again`;
  return "another form";
}
