import { createHash } from "node:crypto";
import { join } from "node:path";
import { chunksIn } from "../../experiments/sweep/chunks.js";
import type { SweepColumn } from "../../experiments/sweep/columns.js";
import { PointSummaries, summaryColumns } from "../../experiments/sweep/point-summary.js";
import { RowGroups } from "../../experiments/sweep/row-groups.js";
import { headerOf, linesOf } from "../../experiments/sweep/rows.js";
import { csvLine } from "../../report/csv.js";
import { readChunk } from "./chunk-file.js";
import { GrowingFile } from "./growing-file.js";
import { ParquetStream, ROW_GROUP } from "./parquet.js";
import type { Planned } from "./plan-file.js";

/** Tables of a sweep. */
export const [SWEEP_CSV, SWEEP_PARQUET, SUMMARY_CSV] = ["sweep.csv", "sweep.parquet", "summary.csv"];

/** What came of a collection: the files and the hash of the result, or the chunks without which there is none. */
export type Collection =
  | { readonly ok: true; readonly files: readonly string[]; readonly resultHash: string }
  | { readonly ok: false; readonly chunk: number; readonly why: string };

/**
 * Merges all chunks of a plan, in order, into the tables of the result; a chunk and a group of rows are held at a time.
 * The files come into their places when all are whole. The hash of the result is that of `sweep.csv`.
 */
export async function collect(planned: Planned): Promise<Collection> {
  const tables = new Tables(planned);
  try {
    for (let chunk = 0; chunk < chunksIn(planned.plan); chunk++) {
      const reading = await readChunk(planned, chunk);
      if (!reading.ok) {
        tables.drop();
        return { ok: false, chunk, why: reading.why };
      }
      tables.add(reading.columns);
    }
    return { ok: true, ...tables.end() };
  } catch (cause) {
    tables.drop();
    throw cause;
  }
}

/** The tables in the making. */
class Tables {
  readonly #hash = createHash("sha256");
  readonly #csv: GrowingFile;
  readonly #parquet: GrowingFile;
  readonly #summary: GrowingFile | undefined;
  readonly #stream = new ParquetStream({});
  readonly #groups = new RowGroups(ROW_GROUP);
  readonly #points: PointSummaries;
  #isBegun = false;

  constructor({ folder, experiment }: Planned) {
    this.#csv = new GrowingFile(join(folder, SWEEP_CSV));
    this.#parquet = new GrowingFile(join(folder, SWEEP_PARQUET));
    this.#points = new PointSummaries(experiment);
    if (experiment.design.replicates > 1) {
      this.#summary = new GrowingFile(join(folder, SUMMARY_CSV));
      this.#summary.add(csvLine(summaryColumns(experiment)));
    }
  }

  add(columns: readonly SweepColumn[]): void {
    this.#line(this.#isBegun ? linesOf(columns) : headerOf(columns) + linesOf(columns));
    this.#isBegun = true;
    for (const group of this.#groups.add(columns)) this.#parquet.add(this.#stream.add(group));
    if (this.#summary) this.#summary.add(this.#points.add(columns).map(csvLine).join(""));
  }

  end(): { files: string[]; resultHash: string } {
    for (const group of this.#groups.rest()) this.#parquet.add(this.#stream.add(group));
    this.#parquet.add(this.#stream.end());
    this.#summary?.add(this.#points.rest().map(csvLine).join(""));
    const files = [this.#csv, this.#parquet, ...(this.#summary ? [this.#summary] : [])];
    for (const file of files) file.end();
    return { files: files.map(({ name }) => name), resultHash: this.#hash.digest("hex") };
  }

  drop(): void {
    for (const file of [this.#csv, this.#parquet, this.#summary]) file?.drop();
  }

  #line(text: string): void {
    this.#hash.update(text);
    this.#csv.add(text);
  }
}
