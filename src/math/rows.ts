/**
 * Rows of a matrix with n columns, each worked out when it is first asked for and kept: for one whose rows are needed
 * again and again, but perhaps not all of them.
 */
export function keptRows(n: number, entry: (i: number, j: number) => number): (i: number) => Float64Array {
  const rows: Float64Array[] = [];
  return (i) => {
    rows[i] ??= Float64Array.from({ length: n }, (_, j) => entry(i, j));
    return rows[i];
  };
}
