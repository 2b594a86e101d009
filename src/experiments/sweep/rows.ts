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
