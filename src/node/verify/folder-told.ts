import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { recordFrom } from "../../report/picture-note/data-in-png.js";
import type { SavedFolder } from "./saved.js";

/** How a folder was named when it was made: its summaries tell it, and it may have been moved since. */
export function folderTold({ folder }: Pick<SavedFolder, "folder">): string {
  const path = join(folder, "summary.json");
  const said = existsSync(path) ? recordFrom(readFileSync(path, "utf8"))?.folder : undefined;
  return typeof said === "string" ? said : folder;
}
