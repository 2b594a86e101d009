import { observedTable } from "../observed-table.js";
import { resultTables } from "../result-tables.js";
import { type ArrowColumn, arrowFile, columnsOf } from "./arrow-file.js";
import type { Exported } from "./exported.js";
import type { ExportSource } from "./source.js";

/** The tables of a result as Arrow files, which R, Python and DuckDB read with their types. */
export function arrow(source: ExportSource): Exported {
  if (source.kind === "observed")
    return arrowExport([["observed", columnsOf([observedTable("en")])]], "Table 2 as it is printed");
  const tables = resultTables(source.ensemble, source.everything);
  return arrowExport(
    tables.map(({ name, pieces }) => [name, columnsOf(pieces())]),
    "the table of this name of the results folder",
  );
}

/** Tables by their names as an export. */
export function arrowExport(tables: readonly (readonly [string, ArrowColumn[]])[], what: string): Exported {
  const name = `${tables.some(([each]) => each === "adoptions") ? "adoptions" : tables[0][0]}.arrow`;
  return {
    format: "arrow",
    title: "tables as Arrow files (Feather version 2)",
    files: tables.map(([table, columns]) => ({
      name: `${table}.arrow`,
      what: `${what}, ${columns[0].values.length} rows`,
      columns: [],
      content: arrowFile(columns),
    })),
    recipes: [
      { language: "R", lines: ["library(arrow)", `table <- read_feather("${name}")`, "summary(table)"] },
      {
        language: "Python",
        lines: [
          "from pyarrow import feather",
          `table = feather.read_table("${name}")`,
          "print(table.schema, table.num_rows)",
        ],
      },
    ],
    notes: [
      "Columns and their units are those of the CSV tables (the page Results of the documentation). Counts of runs and steps are 32-bit integers, dates are dates, all other numbers 64-bit floats, bit by bit those of the results; what does not exist is null.",
      "Files are not compressed.",
    ],
  };
}
