import type { Cell, Table } from "../../math/table.js";
import { InputError } from "../input-error.js";
import { type ResultTable, tablesIn } from "./tables.js";

/** Answers a question in SQL about the tables of a results folder, each of which goes by the name of its file. */
export async function query(sql: string, folder: string): Promise<Table> {
  const tables = tablesIn(folder);
  const { DuckDBInstance } = await loadDuckDb();
  // Nothing is fetched from anywhere, and no file is read but those that are named.
  const database = await DuckDBInstance.create(":memory:", {
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
  });
  const connection = await database.connect();
  try {
    for (const { name, source } of tables)
      await connection.run(`CREATE VIEW "${name.replaceAll('"', '""')}" AS SELECT * FROM ${source}`);
    const answer = await connection.runAndReadAll(sql);
    return { columns: answer.columnNames(), rows: answer.getRowsJS().map((row) => row.map(cellOf)) };
  } catch (cause) {
    throw new InputError(faultOf(cause, tables));
  } finally {
    connection.closeSync();
    database.closeSync();
  }
}

/** Whole numbers are numbers as far as these are exact; dates, lists and structures come as text. */
function cellOf(value: unknown): Cell {
  if (value === null || typeof value === "number" || typeof value === "string") return value;
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (value instanceof Date) return value.toISOString();
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function faultOf(cause: unknown, tables: readonly ResultTable[]): string {
  const reason = cause instanceof Error ? cause.message : String(cause);
  const names = tables.map(({ name }) => (/^\w+$/.test(name) ? name : `"${name}"`));
  return `query: ${reason.trim()}\nAllowed: a question in the SQL of DuckDB about ${names.join(", ")}; names with dots need double quotes, as "race.tournament".`;
}

async function loadDuckDb() {
  try {
    return await import("@duckdb/node-api");
  } catch (cause) {
    throw new InputError(
      `query: the package @duckdb/node-api is not installed or does not run here (${(cause as Error).message.split("\n")[0]}). Allowed: with it beside yardstick; install it with npm install @duckdb/node-api. The tables can also be read with anything that reads CSV or Parquet.`,
    );
  }
}
