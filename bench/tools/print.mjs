/** Tables for the terminal. */

/** 12345.6 as 12,346. */
export const count = (x) => Math.round(x).toLocaleString("en-US");

/** Seconds in whole microseconds. */
export const micro = (seconds) => count(1e6 * seconds);

/** How many rounds stand behind a figure, for the title of a table. */
export const medians = (rounds) => (rounds === 1 ? "one round" : `medians of ${rounds} rounds`);

/** Prints a table under a title, numbers to the right. */
export function table(title, rows, head) {
  const all = [head, ...rows].map((row) => row.map(String));
  const width = head.map((_, c) => Math.max(...all.map((row) => row[c].length)));
  const line = (row) =>
    row.map((cell, c) => (c === 0 ? cell.padEnd(width[c]) : cell.padStart(width[c]))).join("  ");
  console.log(`\n${title}`);
  const [first, ...others] = all.map(line);
  console.log([first, width.map((w) => "-".repeat(w)).join("  "), ...others].join("\n"));
}
