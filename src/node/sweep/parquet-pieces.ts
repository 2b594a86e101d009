import {
  type AsyncBuffer,
  type DecodedArray,
  type FileMetaData,
  type ParquetReadOptions,
  parquetMetadataAsync,
  parquetRead,
} from "hyparquet";

/** Values of a column as they are read: consecutive ones, from a row on. */
export interface Piece {
  readonly rowStart: number;
  readonly data: DecodedArray;
}

/** What a Parquet file holds: its number of rows, and its columns in pieces. */
export interface Pieces {
  readonly rows: number;
  readonly columns: ReadonlyMap<string, readonly Piece[]>;
}

/** Which rows and columns are wanted; all of them unless said otherwise. */
export type Wanted = Pick<ParquetReadOptions, "columns" | "rowStart" | "rowEnd">;

/**
 * The pieces of a Parquet file of plain columns. Whatever is wrong with a damaged file rejects this promise: hyparquet
 * itself also leaves rejected promises behind that nobody awaits, which would end the program.
 */
export async function readPieces(file: AsyncBuffer, wanted: Wanted): Promise<Pieces> {
  const metadata = await parquetMetadataAsync(file);
  checkPlain(metadata);
  const columns = new Map<string, Piece[]>();
  const held = new HeldBuffer(file);
  try {
    await parquetRead({
      ...{ ...wanted, file: held, metadata },
      onChunk: ({ columnName, columnData, rowStart }) => {
        const piece = { rowStart, data: columnData };
        const earlier = columns.get(columnName);
        if (earlier) earlier.push(piece);
        else columns.set(columnName, [piece]);
      },
    });
  } catch (cause) {
    held.giveUp();
    throw cause;
  }
  return { rows: Number(metadata.num_rows), columns };
}

/** Refuses columns under other names than the schema has for them, which would be begun and never awaited. */
function checkPlain({ schema, row_groups }: FileMetaData): void {
  const names = schema.slice(1).map(({ name }) => name);
  for (const { columns } of row_groups) {
    const paths = columns.map(({ meta_data }) => meta_data?.path_in_schema ?? []);
    if (paths.length !== names.length || paths.some((path, c) => path.length !== 1 || path[0] !== names[c]))
      throw new Error("the columns are not those of the schema");
  }
}

/** Gives bytes out a turn later, when all columns are awaited, and never when the reading has failed by then. */
class HeldBuffer implements AsyncBuffer {
  readonly byteLength: number;
  readonly #file: AsyncBuffer;
  #isGivenUp = false;

  constructor(file: AsyncBuffer) {
    this.#file = file;
    this.byteLength = file.byteLength;
  }

  giveUp(): void {
    this.#isGivenUp = true;
  }

  async slice(from: number, to?: number): Promise<ArrayBuffer> {
    try {
      return await this.#file.slice(from, to);
    } finally {
      await new Promise(setImmediate);
      if (this.#isGivenUp) await new Promise(() => {});
    }
  }
}
