import type { Table } from "../../math/table.js";
import { csvOf } from "../../report/csv.js";
import { download } from "../share/download.js";
import { say } from "../words/speak.js";

/** With this mark spreadsheets take the file for UTF-8, which Chinese names need. */
const MARK = "\uFEFF";

/** A button that keeps a table as a CSV file. `table` is made only when it is asked for. */
export function SaveCsv({ name, table }: { readonly name: string; readonly table: () => Table }) {
  return (
    <button type="button" onClick={() => download(`${name}.csv`, [MARK, csvOf(table())], "text/csv")}>
      {say("saveCsv")}
    </button>
  );
}
