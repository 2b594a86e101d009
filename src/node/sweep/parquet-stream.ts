import { ByteWriter, type ColumnSource, ParquetWriter, schemaFromColumnData } from "hyparquet-writer";
import type { SweepColumn } from "../../experiments/sweep/columns.js";

/** Rows of a row group: what a reader must hold at a time, and skips at a time. */
export const ROW_GROUP = 100_000;

/** How a file is laid out: `small` for one that stays, `quick` for one that is soon read again and thrown away. */
export type Layout = "small" | "quick";

/** A Parquet file in the making, handed out piece by piece, so that no more than a row group is ever in memory. */
export class ParquetStream {
  readonly #bytes = new ByteWriter();
  readonly #layout: Layout;
  readonly #metadata: Readonly<Record<string, string>>;
  #writer: ParquetWriter | undefined;

  constructor(layout: Layout, metadata: Readonly<Record<string, string>> = {}) {
    this.#layout = layout;
    this.#metadata = metadata;
  }

  /** Adds a row group; all have the same columns. */
  add(columns: readonly SweepColumn[]): Uint8Array {
    const columnData = columns.map((column) => sourceOf(column, this.#layout));
    this.#writer ??= new ParquetWriter({
      writer: this.#bytes,
      schema: schemaFromColumnData({ columnData }),
      kvMetadata: Object.entries(this.#metadata).map(([key, value]) => ({ key, value })),
      createdBy: "yardstick",
      codec: this.#layout === "quick" ? "UNCOMPRESSED" : "SNAPPY",
      statistics: false,
    });
    this.#writer.write({ columnData, rowGroupSize: ROW_GROUP });
    return this.#taken();
  }

  /** The end of the file. */
  end(): Uint8Array {
    this.#writer?.finish();
    return this.#taken();
  }

  /** What has been written since the last time. The writer itself counts on from there. */
  #taken(): Uint8Array {
    const { buffer, index } = this.#bytes;
    const taken = new Uint8Array(buffer.slice(0, index));
    this.#bytes.index = 0;
    return taken;
  }
}

/** Whole numbers mostly count up, so that differences of neighbours are kept. */
function sourceOf(column: SweepColumn, layout: Layout): ColumnSource {
  const { name, kind, values } = column;
  if (kind === "whole") {
    const data = BigInt64Array.from(values, BigInt);
    return { name, type: "INT64", nullable: false, encoding: "DELTA_BINARY_PACKED", data };
  }
  if (kind === "number") {
    const plain = layout === "quick" ? ({ encoding: "PLAIN" } as const) : {};
    return { name, type: "DOUBLE", nullable: false, data: values, ...plain };
  }
  if (kind === "switch") return { name, type: "BOOLEAN", nullable: false, data: [...values] };
  return { name, type: "STRING", nullable: false, data: [...values] };
}
