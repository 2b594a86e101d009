import { faultAt, type Place } from "../faults/fault.js";
import { didYouMean } from "../faults/nearest.js";
import { shown } from "../trees/tree.js";
import type { Desk } from "./fields.js";

/** A column that can be used. */
export interface Column {
  readonly name: string;
  /** Number of the cell, from 0. */
  readonly index: number;
}

/** The usable columns of a header; unknown and repeated ones are reported, and `scenario` must be there. */
export function readHeader(cells: readonly string[], placeOf: (cell: number) => Place, desk: Desk): Column[] {
  const known = ["scenario", "at", ...desk.vocabulary.parameters.keys()];
  const columns: Column[] = [];
  cells.forEach((name, index) => {
    if (!known.includes(name)) {
      const cure = didYouMean(name, known, "delete the column or correct its name");
      desk.faults.push(
        faultAt(
          placeOf(index),
          `no such column: ${shown(name)}`,
          "scenario, at and names of parameters",
          cure,
        ),
      );
    } else if (columns.some((column) => column.name === name)) {
      desk.faults.push(
        faultAt(
          placeOf(index),
          `the column ${name} comes twice`,
          "each column once",
          "delete one of the two",
        ),
      );
    } else columns.push({ name, index });
  });
  if (columns.some(({ name }) => name === "scenario")) return columns;
  desk.faults.push(
    faultAt(
      placeOf(0),
      "no column scenario",
      "scenario,at,<parameter>,...",
      "add a column scenario with the names",
    ),
  );
  return [];
}
