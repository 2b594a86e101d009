import type { Table } from "../../math/table.js";
import { query as ask } from "../../node/query/query.js";
import { inColumns } from "../../report/columns.js";
import { csvOf } from "../../report/csv.js";

/** `yardstick query`: a question in SQL and a results folder in, the answer out. */
export async function query(
  sql: string,
  folder: string,
  options: { readonly format: string },
): Promise<void> {
  const table = await ask(sql, folder);
  process.stdout.write(written[options.format](table));
}

const written: Readonly<Record<string, (table: Table) => string>> = {
  text: ({ columns, rows }) =>
    `${inColumns([columns, ...rows.map((row) => row.map((cell) => cell ?? ""))])}\n`,
  csv: csvOf,
  json: ({ columns, rows }) =>
    `${JSON.stringify(
      rows.map((row) => Object.fromEntries(columns.map((name, c) => [name, row[c]]))),
      null,
      2,
    )}\n`,
};
