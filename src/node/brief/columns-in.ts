import { readTable } from "../../tables/index.js";
import { InputError } from "../input-error.js";
import { refuse } from "./results-manifest.js";

/** Some columns of a table of results, row by row, as they are written. */
export function columnsIn(text: string, file: string, columns: readonly string[]): string[][] {
  const reading = readTable(text, file);
  if (!reading.ok) throw InputError.of(reading.faults);
  const { header, cells } = reading.table;
  const places = columns.map((name) => header.indexOf(name));
  const missing = columns.filter((_, k) => places[k] < 0);
  if (missing.length > 0) refuse(file, `no column ${missing.join(", ")}`);
  return cells.map((row) => places.map((place) => row[place]));
}
