import {
  type AsyncBuffer,
  type DecodedArray,
  parquetMetadata,
  parquetMetadataAsync,
  parquetRead,
} from "hyparquet";
import { ByteWriter, type ColumnSource, ParquetWriter, schemaFromColumnData } from "hyparquet-writer";
import type { SweepColumn } from "../../experiments/sweep/columns.js";

/** Rows of a row group: what a reader must hold at a time, and skips at a time. */
export const ROW_GROUP = 100_000;

/** A Parquet file in the making, handed out piece by piece, so that no more than a row group is ever in memory. */
export class ParquetStream {
  readonly #bytes = new ByteWriter();
  readonly #metadata: Readonly<Record<string, string>>;
  #writer: ParquetWriter | undefined;

  constructor(metadata: Readonly<Record<string, string>>) {
    this.#metadata = metadata;
  }

  /** Adds a row group; all have the same columns. */
  add(columns: readonly SweepColumn[]): Uint8Array {
    const columnData = columns.map(sourceOf);
    this.#writer ??= new ParquetWriter({
      writer: this.#bytes,
      schema: schemaFromColumnData({ columnData }),
      kvMetadata: Object.entries(this.#metadata).map(([key, value]) => ({ key, value })),
      createdBy: "yardstick",
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

function sourceOf(column: SweepColumn): ColumnSource {
  const { name, kind, values } = column;
  if (kind === "whole")
    return { name, type: "INT64", nullable: false, data: BigInt64Array.from(values, BigInt) };
  if (kind === "number") return { name, type: "DOUBLE", nullable: false, data: values };
  if (kind === "switch") return { name, type: "BOOLEAN", nullable: false, data: [...values] };
  return { name, type: "STRING", nullable: false, data: [...values] };
}

/** What stands in a Parquet file beside its columns. */
export function metadataOf(file: ArrayBuffer): ReadonlyMap<string, string> {
  const { key_value_metadata: pairs = [] } = parquetMetadata(file);
  return new Map(pairs.map(({ key, value }) => [key, value ?? ""]));
}

/** The numbers of one column of a Parquet file that this program wrote. */
export async function readNumbers(file: AsyncBuffer, column: string): Promise<Float64Array> {
  const values = new Float64Array(Number((await parquetMetadataAsync(file)).num_rows));
  await parquetRead({
    ...{ file, columns: [column] },
    onChunk: ({ columnData, rowStart }) => values.set(columnData as ArrayLike<number>, rowStart),
  });
  return values;
}

/** Some rows of a Parquet file that this program wrote, column by column; all of them unless said otherwise. */
export async function readColumns(file: AsyncBuffer, rowStart = 0, rowEnd?: number): Promise<SweepColumn[]> {
  const parts = new Map<string, { readonly rowStart: number; readonly data: DecodedArray }[]>();
  await parquetRead({
    ...{ file, rowStart, ...(rowEnd === undefined ? {} : { rowEnd }) },
    onChunk: ({ columnName, columnData, rowStart: at }) => {
      parts.set(columnName, [...(parts.get(columnName) ?? []), { rowStart: at, data: columnData }]);
    },
  });
  return [...parts].map(([name, pieces]) => {
    const inOrder = pieces.sort((a, b) => a.rowStart - b.rowStart);
    const [{ rowStart: first }] = inOrder;
    const values = inOrder.flatMap(({ data }) => Array.from(data as ArrayLike<unknown>));
    return columnFrom(
      name,
      values.slice(rowStart - first, rowEnd === undefined ? undefined : rowEnd - first),
    );
  });
}

function columnFrom(name: string, values: readonly unknown[]): SweepColumn {
  const [first] = values;
  if (typeof first === "bigint")
    return { name, kind: "whole", values: Float64Array.from(values as bigint[], Number) };
  if (typeof first === "number")
    return { name, kind: "number", values: Float64Array.from(values as number[]) };
  if (typeof first === "boolean") return { name, kind: "switch", values: values as boolean[] };
  return { name, kind: "word", values: values as string[] };
}
