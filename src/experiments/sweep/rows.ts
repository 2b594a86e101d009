import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { SweepColumn } from "./columns.js";

/** Names of the columns as the first line of a CSV file. */
export function headerOf(columns: readonly SweepColumn[]): string {
  return `${columns.map(({ name }) => name).join(",")}\n`;
}

/**
 * The rows of columns as lines of CSV: numbers by their shortest round trip. No cell needs quotes: words are names of
 * regimes. The hash of a sweep is that of its header and its rows in this form.
 */
export function linesOf(columns: readonly SweepColumn[]): string {
  const rows = columns[0].values.length;
  let lines = "";
  for (let row = 0; row < rows; row++) {
    for (let c = 0; c < columns.length; c++)
      lines += c === 0 ? columns[c].values[row] : `,${columns[c].values[row]}`;
    lines += "\n";
  }
  return lines;
}

/** SHA-256 over names, kinds and values of columns. */
export function columnsHash(columns: readonly SweepColumn[]): string {
  const hash = sha256.create();
  for (const { name, kind, values } of columns) {
    hash.update(utf8ToBytes(`${name}\n${kind}\n${values.length}\n`));
    hash.update(kind === "whole" || kind === "number" ? bytesOf(values) : utf8ToBytes(values.join("\n")));
  }
  return bytesToHex(hash.digest());
}

/** The bytes of numbers, the lowest first on every machine. */
function bytesOf(values: Float64Array): Uint8Array {
  const bytes = new Uint8Array(8 * values.length);
  const view = new DataView(bytes.buffer);
  for (let k = 0; k < values.length; k++) view.setFloat64(8 * k, values[k], true);
  return bytes;
}
