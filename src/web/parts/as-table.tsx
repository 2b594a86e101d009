import { useState } from "preact/hooks";
import type { Twin } from "../twins/twin.js";
import { say } from "../words/speak.js";
import { Dialog } from "./dialog.js";
import { SaveCsv } from "./save-csv.js";
import { SortableTable } from "./sortable-table.js";

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
