import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { faultAt } from "../faults/fault.js";
import type { LoadParent } from "../scenario/lineage.js";
import { staysInside } from "./inside.js";
import { readFile, TABLE } from "./read-text.js";

/**
 * Finds a table that a file names: in the folder of that file or below it, links followed, and nowhere else. A file from a
 * stranger so cannot show, in messages or in results, what else is on the disk.
 */
export const loadNamedTable: LoadParent = (name, from) => {
  const folder = existsSync(from) ? dirname(from) : resolve();
  const path = join(folder, name);
  if (name.includes("\0") || !existsSync(path)) return undefined;
  if (staysInside(path, folder)) return readFile(path, TABLE);
  return faultAt(
    { file: path, line: 1, column: 1 },
    "outside the folder of the file that names it",
    "tables in that folder or below it",
    "copy the table there",
  );
};
