import { existsSync, readdirSync, rmdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { sweepPartials } from "./put-whole.js";

/**
 * Clears away what work has left that was killed on this machine before its plan was written: half a plan, and the still
 * empty folder `room` for its parts. A folder that holds anything else is left alone.
 */
export function sweepUnplanned(folder: string, room: string): void {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return;
  sweepPartials(folder);
  if (!existsSync(join(folder, room)) || readdirSync(folder).length > 1) return;
  if (readdirSync(join(folder, room)).length === 0) rmdirSync(join(folder, room));
}
