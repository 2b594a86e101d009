import { faultAt } from "../faults/fault.js";
import type { TableReading } from "../tables/index.js";

/** What stands in the page for the reader of tables: none can be brought, and a country is refused before it is asked. */
export function readTable(_text: string, file: string): TableReading {
  const place = { file, line: 1, column: 1 };
  return {
    ok: false,
    faults: [faultAt(place, "a table", "scenarios", "use the command line: yardstick run")],
  };
}
