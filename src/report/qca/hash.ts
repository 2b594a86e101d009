import { csvOf } from "../csv.js";
import { sha256Of } from "../result-hash.js";
import type { QcaAnalysis } from "./analysis.js";
import { qcaTables } from "./tables.js";

/** The hash of an analysis: SHA-256 over its tables as CSV. The same table and options have the same hash everywhere. */
export function qcaHash(analysis: QcaAnalysis): string {
  return sha256Of([...qcaTables(analysis)].map(([name, table]) => `${name}\n${csvOf(table)}`).join("\n"));
}
