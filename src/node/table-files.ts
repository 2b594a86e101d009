import type { SourceText } from "../scenario/lineage.js";
import { InputError } from "./input-error.js";
import { CALIBRATION, readFile, readStandardInput, TABLE } from "./read-text.js";

/** The text of a table that a user names: a file, or `-` for standard input. */
export function findTable(name: string): SourceText {
  return orThrow(name === "-" ? readStandardInput(TABLE) : readFile(name, TABLE));
}

/** The text of a calibration file. */
export function findCalibration(name: string): SourceText {
  return orThrow(readFile(name, CALIBRATION));
}

function orThrow(found: ReturnType<typeof readFile>): SourceText {
  if ("text" in found) return found;
  throw InputError.of([found]);
}
