import { realpathSync } from "node:fs";
import { relative, resolve, sep } from "node:path";

/** Whether a path, its links followed, lies in a folder. */
export function staysInside(path: string, folder: string): boolean {
  const way = relative(realpathSync(folder), realpathSync(path));
  return way !== ".." && !way.startsWith(`..${sep}`) && resolve(way) !== way;
}
