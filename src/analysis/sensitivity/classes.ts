/** Rows by class, each class one list. */
export type Classes = readonly (readonly number[])[];

/** The numbers of classes that serve n points (Plischke, Borgonovo & Smith 2013, as in SALib): 4 for 100, 6 for 1,000. */
export function usualClasses(n: number): number {
  const power = 2 / (7 + Math.tanh((1500 - n) / 500));
  return Math.min(Math.ceil(n ** power), 48);
}

/**
 * Rows in classes of neighbouring x: one class a value where x has no more than `most` values (a switch, a list), else
 * `most` classes of equal size, ties in the order of the rows.
 */
export function classesOf(x: readonly number[], most: number): Classes {
  return byValue(x, most) ?? byRank(x, most);
}

/** One class a value; undefined if there are too many. */
export function byValue(x: readonly number[], most: number): Classes | undefined {
  const rows = new Map<number, number[]>();
  for (const [row, value] of x.entries()) {
    const own = rows.get(value);
    if (own !== undefined) own.push(row);
    else if (rows.size === most) return undefined;
    else rows.set(value, [row]);
  }
  return [...rows].sort(([a], [b]) => a - b).map(([, each]) => each);
}

/** `most` classes of equal size by rank, ties in the order of the rows. */
export function byRank(x: readonly number[], most: number): Classes {
  const order = x.map((_, row) => row).sort((a, b) => x[a] - x[b] || a - b);
  const ends = Array.from({ length: most + 1 }, (_, m) => Math.floor((m * x.length) / most));
  return Array.from({ length: most }, (_, m) => order.slice(ends[m], ends[m + 1]));
}
