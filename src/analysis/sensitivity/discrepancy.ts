/**
 * How far points are from filling the unit cube evenly: centred (CD), wrap-around (WD), mixture (MD) and star
 * discrepancy (L2-star), each 0 for an ideal that no finite design reaches.
 */
export type DiscrepancyKind = "CD" | "WD" | "MD" | "L2-star";

type Part = (x: number) => number;
type Pair = (x: number, y: number) => number;

const middle = (x: number) => Math.abs(x - 0.5);

/** Constant, weight of the sums, factor of one point and of a pair, by coordinate. */
const formulas: Readonly<Record<DiscrepancyKind, readonly [constant: number, one: Part, two: Pair]>> = {
  CD: [
    13 / 12,
    (x) => 1 + 0.5 * middle(x) - 0.5 * middle(x) * middle(x),
    (x, y) => 1 + 0.5 * middle(x) + 0.5 * middle(y) - 0.5 * Math.abs(x - y),
  ],
  WD: [4 / 3, () => 0, (x, y) => 1.5 - Math.abs(x - y) * (1 - Math.abs(x - y))],
  MD: [
    19 / 12,
    (x) => 5 / 3 - 0.25 * middle(x) - 0.25 * middle(x) * middle(x),
    (x, y) =>
      15 / 8 -
      0.25 * middle(x) -
      0.25 * middle(y) -
      0.75 * Math.abs(x - y) +
      0.5 * Math.abs(x - y) * Math.abs(x - y),
  ],
  "L2-star": [1 / 3, (x) => (1 - x * x) / 2, (x, y) => 1 - Math.max(x, y)],
};

/**
 * The discrepancy of points of the unit cube (Hickernell 1998; MD: Zhou, Fang & Ning 2013), as scipy defines it: the
 * square root is taken of the star discrepancy only. Takes n^2 d steps.
 */
export function discrepancyOf(points: readonly (readonly number[])[], kind: DiscrepancyKind): number {
  const [constant, one, two] = formulas[kind];
  const n = points.length;
  let [total, single, pairs] = [1, 0, 0];
  for (let d = 0; d < points[0].length; d++) total *= constant;
  for (const x of points) {
    single += x.reduce((product, coordinate) => product * one(coordinate), 1);
    for (const y of points) pairs += x.reduce((product, coordinate, d) => product * two(coordinate, y[d]), 1);
  }
  const mean = pairs / n / n;
  if (kind === "WD") return mean - total;
  const squared = total - (2 * single) / n + mean;
  return kind === "L2-star" ? Math.sqrt(squared) : squared;
}
