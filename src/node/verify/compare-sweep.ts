import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { asyncBufferFromFile } from "hyparquet";
import { runBatch } from "../../experiments/sweep/batch.js";
import { chunksIn, spanOfChunk } from "../../experiments/sweep/chunks.js";
import { columnsOf, type SweepColumn } from "../../experiments/sweep/columns.js";
import { PointModels } from "../../experiments/sweep/point-models.js";
import { PointSummaries, summaryColumns } from "../../experiments/sweep/point-summary.js";
import { headerOf, linesOf as rowsOf } from "../../experiments/sweep/rows.js";
import { csvLine } from "../../report/csv.js";
import { readChunk } from "../sweep/chunk-file.js";
import { aboutSweep } from "../sweep/manifest.js";
import { readColumns } from "../sweep/parquet-read.js";
import type { Planned } from "../sweep/plan-file.js";
import { SUMMARY_CSV, SWEEP_CSV, SWEEP_PARQUET } from "../sweep/tables.js";
import { RowByRow } from "./compare-lines.js";
import type { Difference } from "./difference.js";
import { linesOf, piecesOfFile } from "./lines.js";

/** What came of comparing the tables of a sweep, and the manifest that they should have. */
export interface ComparedSweep {
  readonly differences: readonly Difference[];
  readonly manifest: ReturnType<typeof aboutSweep>;
}

/**
 * Compares the tables of a finished sweep, row by row: the chunks that are `again` with their runs made again, and of all
 * rows both tables with each other, the summary with what it sums up, and the hash.
 */
export async function compareSweep(planned: Planned, again: ReadonlySet<number>): Promise<ComparedSweep> {
  const { folder, experiment, plan } = planned;
  const tables = new Tables(planned);
  const models = new PointModels(experiment);
  const differences: Difference[] = [];
  const path = join(folder, SWEEP_PARQUET);
  const saved = existsSync(path) ? await asyncBufferFromFile(path) : undefined;
  if (saved === undefined) differences.push(missing(SWEEP_PARQUET));
  for (let k = 0; k < chunksIn(plan); k++) {
    const { from, to } = spanOfChunk(plan, k);
    const there = saved && (await readColumns(saved, from, to));
    const isMade = again.has(k) || there === undefined;
    const made = isMade ? columnsOf(experiment, runBatch(experiment, models, from, to)) : there;
    const other =
      there && isMade && differences.length === 0 ? firstOther(SWEEP_PARQUET, there, made) : undefined;
    if (other !== undefined) differences.push(other);
    tables.add(made);
  }
  const { hash, differences: inTables } = tables.end();
  const manifest = aboutSweep(planned, hash, []);
  return { differences: [...inTables, ...differences], manifest };
}

/** Makes chunks of a sweep again that is not finished, and compares them with those that are kept. */
export async function compareChunks(planned: Planned, again: Iterable<number>): Promise<Difference[]> {
  const { experiment, plan } = planned;
  const models = new PointModels(experiment);
  const differences: Difference[] = [];
  for (const k of again) {
    const { from, to } = spanOfChunk(plan, k);
    const made = columnsOf(experiment, runBatch(experiment, models, from, to));
    const reading = await readChunk(planned, k);
    const file = `chunks/${k}`;
    const other = reading.ok
      ? firstOther(file, reading.columns, made)
      : { ...missing(file), found: reading.why };
    if (other !== undefined) differences.push(other);
  }
  return differences;
}

/** The tables of text of a sweep, compared with rows as they come. */
class Tables {
  readonly #hash = createHash("sha256");
  readonly #rows: RowByRow | undefined;
  readonly #summary: RowByRow | undefined;
  readonly #points: PointSummaries;
  readonly #missing: Difference[] = [];
  #isBegun = false;

  constructor({ folder, experiment }: Planned) {
    const open = (file: string) => {
      const path = join(folder, file);
      if (existsSync(path)) return new RowByRow(file, linesOf(piecesOfFile(path)));
      this.#missing.push(missing(file));
      return undefined;
    };
    this.#rows = open(SWEEP_CSV);
    this.#points = new PointSummaries(experiment);
    this.#summary = experiment.design.replicates > 1 ? open(SUMMARY_CSV) : undefined;
    this.#summary?.expect(linesOf([csvLine(summaryColumns(experiment))]));
  }

  add(columns: readonly SweepColumn[]): void {
    const text = this.#isBegun ? rowsOf(columns) : headerOf(columns) + rowsOf(columns);
    this.#isBegun = true;
    this.#hash.update(text);
    this.#rows?.expect(linesOf([text]));
    this.#summary?.expect(linesOf(this.#points.add(columns).map(csvLine)));
  }

  end(): { readonly hash: string; readonly differences: Difference[] } {
    this.#summary?.expect(linesOf(this.#points.rest().map(csvLine)));
    const found = [this.#rows?.end(), this.#summary?.end()].filter((each) => each !== undefined);
    return { hash: this.#hash.digest("hex"), differences: [...this.#missing, ...found] };
  }
}

/** The first cell in which columns differ, to the bit; the line is the one of the run in the table of text. */
function firstOther(
  file: string,
  saved: readonly SweepColumn[],
  again: readonly SweepColumn[],
): Difference | undefined {
  const [runs] = again;
  for (let row = 0; row < runs.values.length; row++)
    for (const [c, { name, values }] of again.entries())
      if (saved[c]?.name !== name || !Object.is(saved[c].values[row], values[row])) {
        const found = String(saved[c]?.values[row]);
        return { file, line: Number(runs.values[row]) + 1, column: name, found, again: String(values[row]) };
      }
  return undefined;
}

function missing(file: string): Difference {
  return { file, line: null, column: null, found: null, again: null };
}
