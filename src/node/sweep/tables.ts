import { createHash } from "node:crypto";
import { join } from "node:path";
import type { SweepColumn } from "../../experiments/sweep/columns.js";
import { PointSummaries, summaryColumns } from "../../experiments/sweep/point-summary.js";
import { RowGroups } from "../../experiments/sweep/row-groups.js";
import { headerOf, linesOf } from "../../experiments/sweep/rows.js";
import { csvLine } from "../../report/csv.js";
import { GrowingFile } from "./growing-file.js";
import { ParquetStream, ROW_GROUP } from "./parquet-stream.js";
import type { Planned } from "./plan-file.js";

/** Tables of a sweep. */
export const [SWEEP_CSV, SWEEP_PARQUET, SUMMARY_CSV] = ["sweep.csv", "sweep.parquet", "summary.csv"];

/**
 * The tables of a sweep in the making, from rows in their order; a group of rows is held at a time. The files come into
 * their places when all are whole.
 */
export class Tables {
  readonly #hash = createHash("sha256");
  readonly #csv: GrowingFile;
  readonly #parquet: GrowingFile;
  readonly #summary: GrowingFile | undefined;
  readonly #stream = new ParquetStream("small");
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

  /** Takes the next rows in. */
  add(columns: readonly SweepColumn[]): void {
    this.#line(this.#isBegun ? linesOf(columns) : headerOf(columns) + linesOf(columns));
    this.#isBegun = true;
    for (const group of this.#groups.add(columns)) this.#parquet.add(this.#stream.add(group));
    if (this.#summary) this.#summary.add(this.#points.add(columns).map(csvLine).join(""));
  }

  /** Puts the files into their places; the hash of the result is that of `sweep.csv`. */
  end(): { files: string[]; resultHash: string } {
    for (const group of this.#groups.rest()) this.#parquet.add(this.#stream.add(group));
    this.#parquet.add(this.#stream.end());
    this.#summary?.add(this.#points.rest().map(csvLine).join(""));
    const files = [this.#csv, this.#parquet, ...(this.#summary ? [this.#summary] : [])];
    for (const file of files) file.end();
    return { files: files.map(({ name }) => name), resultHash: this.#hash.digest("hex") };
  }

  /** Gives them up. */
  drop(): void {
    for (const file of [this.#csv, this.#parquet, this.#summary]) file?.drop();
  }

  #line(text: string): void {
    const bytes = Buffer.from(text);
    this.#hash.update(bytes);
    this.#csv.add(bytes);
  }
}
