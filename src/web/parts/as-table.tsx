import { useState } from "preact/hooks";
import type { Table } from "../../math/table.js";
import { say } from "../words/speak.js";
import { Dialog } from "./dialog.js";
import { SaveCsv } from "./save-csv.js";
import { SortableTable } from "./sortable-table.js";

/** The twin of a picture: what it says in words and in numbers. */
export interface Twin {
  readonly title: string;
  /** What the picture shows, in sentences; also its name for those who do not see it. */
  readonly summary: string;
  /** The file that the numbers are saved in, without its ending. */
  readonly name: string;
  /** The numbers, with headings in the language of the page. */
  readonly table: () => Table;
}

/** A button that opens the twin of a picture. */
export function AsTable(twin: Twin) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        class="as-table"
        aria-haspopup="dialog"
        aria-label={`${say("showTable")}: ${twin.title}`}
        onClick={() => setOpen(true)}
      >
        {say("showTable")}
      </button>
      {isOpen && <TwinDialog {...twin} onClose={() => setOpen(false)} />}
    </>
  );
}

function TwinDialog({ title, summary, name, table, onClose }: Twin & { readonly onClose: () => void }) {
  const { columns, rows } = table();
  return (
    <Dialog title={title} onClose={onClose}>
      <p>{summary}</p>
      <SaveCsv name={name} table={table} />
      <div class="wide-table">
        <SortableTable caption={title} columns={columns.map((each) => ({ title: each }))} rows={rows} />
      </div>
    </Dialog>
  );
}
