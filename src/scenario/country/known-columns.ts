import { type Fault, faultAt } from "../../faults/fault.js";
import { didYouMean, nearest } from "../../faults/nearest.js";
import { type GivenTable, placeOfColumn, textsOf } from "../../tables/index.js";
import { shown } from "../../trees/tree.js";
import type { Atlas, Sheet } from "./sheet.js";

/**
 * Numbers of the usable columns, or undefined if one that is essential is not there. Columns that are unknown and columns
 * that are missing are faults of the heading, once each; a table without any heading, or a matrix, is one fault. Columns
 * without a name, which can hold nothing that is read, are passed over if they are empty.
 */
export function knownColumns(table: GivenTable, sheet: Sheet, { faults }: Atlas): number[] | undefined {
  const { columns, essential } = sheet;
  const named = table.header.flatMap((name, column) => (isEmpty(table, column) ? [] : [{ name, column }]));
  const unknown = named.filter(({ name }) => !columns.includes(name));
  const missing = essential.filter((name) => !table.header.includes(name));
  if (missing.length === essential.length && !unknown.some(({ name }) => isSlip(name, columns))) {
    faults.push(isMatrix(table) ? matrix(table, sheet) : noHeading(table, sheet));
    return undefined;
  }
  for (const { name, column } of unknown) {
    const cure = didYouMean(name, columns, "delete the column or correct its name");
    const found = `no such column: ${shown(name)}`;
    faults.push(faultAt(placeOfColumn(table, column), found, columns.join(", "), cure));
  }
  const slips = unknown.flatMap(({ name }) => nearest(name, columns));
  const absent = missing.filter((name) => !slips.includes(name));
  if (absent.length > 0) faults.push(noColumn(table, absent, sheet));
  if (missing.length > 0) return undefined;
  return named.flatMap(({ name, column }) => (columns.includes(name) ? [column] : []));
}

function isEmpty(table: GivenTable, column: number): boolean {
  return table.header[column] === "" && textsOf(table, column).every((text) => text === "");
}

function isSlip(name: string, columns: readonly string[]): boolean {
  return nearest(name, columns).length > 0;
}

/** Whether the rows are called what the columns are called, as in a table of which region touches which. */
function isMatrix(table: GivenTable): boolean {
  const names = table.header.slice(1);
  const rows = textsOf(table, 0);
  return names.length > 1 && names.every((name) => rows.includes(name));
}

function matrix(table: GivenTable, { columns }: Sheet): Fault {
  const [, a, b] = table.header;
  return faultAt(
    placeOfColumn(table, 0),
    "a matrix, with a column for each region",
    `the columns ${columns.join(", ")}, and a row for each pair of regions that touch`,
    `write ${columns.join(",")} into the first line and each pair once below, such as ${a},${b}`,
  );
}

function noHeading(table: GivenTable, { columns, essential }: Sheet): Fault {
  const found = table.header.slice(0, 3).map(shown).join(", ");
  return faultAt(
    placeOfColumn(table, 0),
    `a first line with ${found}, and none of the columns ${essential.join(", ")}`,
    `the columns ${columns.join(", ")}, named in the first line`,
    `give the columns these names, such as ${essential.join(",")}; if the first line is a row, put the names above it`,
  );
}

function noColumn(table: GivenTable, absent: readonly string[], { columns }: Sheet): Fault {
  return faultAt(
    placeOfColumn(table, table.header.length),
    `no column ${absent.join(", ")}`,
    `${columns.join(", ")}`,
    `add ${absent.length === 1 ? "it" : "them"}; nothing is assumed of a region`,
  );
}
