import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { InputError } from "../input-error.js";

/** A table of a results folder, by the name under which it is asked for. */
export interface ResultTable {
  readonly name: string;
  /** What DuckDB reads it by. */
  readonly source: string;
}

/** Chunks of an experiment that is not finished are its table so far. */
const UNFINISHED = "sweep";

/** The tables of a results folder: every CSV and Parquet file in it, the Parquet where both are of one name. */
export function tablesIn(folder: string): ResultTable[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new InputError(
      `${folder || '""'}: there is no such folder. Allowed: a results folder of yardstick; correct the path.`,
    );
  const files = readdirSync(folder).sort();
  const tables = new Map<string, string>();
  for (const [ending, reader] of [
    ["csv", "read_csv"],
    ["parquet", "read_parquet"],
  ])
    for (const file of files.filter((each) => each.endsWith(`.${ending}`) && !each.startsWith(".")))
      tables.set(file.slice(0, -ending.length - 1), `${reader}(${text(join(folder, file))})`);
  if (!tables.has(UNFINISHED) && hasChunks(folder))
    tables.set(UNFINISHED, `read_parquet(${text(join(folder, "chunks", "*.parquet"))})`);
  if (tables.size === 0)
    throw new InputError(
      `${folder}: no tables in this folder. Allowed: a results folder of yardstick, with its CSV or Parquet files; name another.`,
    );
  return [...tables].map(([name, source]) => ({ name, source }));
}

function hasChunks(folder: string): boolean {
  const chunks = join(folder, "chunks");
  return existsSync(chunks) && readdirSync(chunks).some((name) => /^\d+\.parquet$/.test(name));
}

/** A text in SQL. */
function text(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
