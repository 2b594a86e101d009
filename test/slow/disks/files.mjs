import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** When something was made is no part of the result. */
const TIME = /"time": "[^"]+"/g;

/** All files below a folder: path to content, without the times at which they were made. */
export function filesUnder(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path), readFileSync(path, "latin1").replace(TIME, "")]),
  );
}

/** Whether a path lies under a name that is temporary: of a file in the making, or of a result that is being replaced. */
export function isUnfinished(path) {
  return path.split("/").some((name) => name.endsWith(".partial") || name.endsWith(".old"));
}
