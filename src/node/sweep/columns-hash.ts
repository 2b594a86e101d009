import { createHash } from "node:crypto";
import type { SweepColumn } from "../../experiments/sweep/columns.js";

/** SHA-256 over names, kinds and values of columns. */
export function columnsHash(columns: readonly SweepColumn[]): string {
  const hash = createHash("sha256");
  for (const { name, kind, values } of columns) {
    hash.update(`${name}\n${kind}\n${values.length}\n`);
    hash.update(kind === "whole" || kind === "number" ? bytesOf(values) : values.join("\n"));
  }
  return hash.digest("hex");
}

/** The bytes of numbers, the lowest first on every machine. */
function bytesOf(values: Float64Array): Uint8Array {
  const bytes = new Uint8Array(8 * values.length);
  const view = new DataView(bytes.buffer);
  for (let k = 0; k < values.length; k++) view.setFloat64(8 * k, values[k], true);
  return bytes;
}
