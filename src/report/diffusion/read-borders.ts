import type { Weight } from "../../analysis/diffusion/index.js";
import { type Fault, faultAt } from "../../faults/fault.js";
import { didYouMean } from "../../faults/nearest.js";
import { type GivenTable, numbersOf, placeOfCell, placeOfColumn, textsOf } from "../../tables/index.js";

const WEIGHTS = {
  low: 0,
  high: Number.MAX_VALUE,
  allowed: "a weight from 0",
  cure: "give the weight of the tie, or delete the column",
};

/**
 * Ties between cases, read in both directions: the first two columns name the cases, a third one the weight of the tie
 * (1 without it). A pair may stand twice if it says the same.
 */
export function readBorders(table: GivenTable, cases: readonly string[], faults: Fault[]): Weight {
  const matrix = cases.map(() => cases.map(() => 0));
  if (table.header.length < 2) {
    faults.push(
      faultAt(
        placeOfColumn(table, 0),
        "one column",
        "two columns of cases that border on each other",
        "add one",
      ),
    );
    return () => 0;
  }
  const weights = table.header.length > 2 ? numbersOf(table, 2, WEIGHTS, faults) : table.cells.map(() => 1);
  const [from, to] = [0, 1].map((column) => positionsIn(table, column, cases, faults));
  weights.forEach((weight, row) => {
    const [a, b] = [from[row], to[row]];
    if (a < 0 || b < 0) return;
    const fault = faultOfTie(table, row, { a, b, weight, earlier: matrix[a][b] });
    if (fault !== undefined) faults.push(fault);
    matrix[a][b] = weight;
    matrix[b][a] = weight;
  });
  return (self, other) => matrix[self][other];
}

/** The number of the case in each row, -1 for a name that no case has. */
function positionsIn(table: GivenTable, column: number, cases: readonly string[], faults: Fault[]): number[] {
  const positions = new Map(cases.map((name, k) => [name, k]));
  return textsOf(table, column).map((text, row) => {
    const position = positions.get(text);
    if (position !== undefined) return position;
    faults.push(
      faultAt(
        placeOfCell(table, row, column),
        `no case ${JSON.stringify(text)}`,
        "the names of cases in the table of times",
        didYouMean(text, cases, "use the name it has there, or delete the row"),
      ),
    );
    return -1;
  });
}

interface Tie {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
  readonly earlier: number;
}

function faultOfTie(table: GivenTable, row: number, { a, b, weight, earlier }: Tie): Fault | undefined {
  const place = placeOfCell(table, row, 1);
  if (a === b)
    return faultAt(place, "a case that borders on itself", "two different cases", "delete the row");
  if (earlier === 0 || earlier === weight) return undefined;
  return faultAt(
    place,
    `this pair has the weight ${earlier} in another row and ${weight} here`,
    "one weight for a pair, whichever comes first",
    "delete one of the two",
  );
}
