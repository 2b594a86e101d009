import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { hasDied, THIS_WRITER } from "./writer.js";

type Kind = "partial" | "old";

/** Path beside a folder under which this thread keeps a folder for a while; no two threads of any machine share it. */
export function temporaryPath(folder: string, kind: Kind): string {
  return `${folder}.${THIS_WRITER}.${kind}`;
}

/**
 * Clears away what runs into this folder have left that were killed on this machine. If one died between moving the
 * older result aside and putting the new one in its place, the older one comes back.
 */
export function sweepLeftovers(folder: string): void {
  for (const { path, kind } of leftovers(folder)) {
    if (kind === "old" && !existsSync(folder)) renameSync(path, folder);
    else rmSync(path, { recursive: true, force: true });
  }
}

/** What bears this thread's own name was left by a dead namesake. */
function leftovers(folder: string): { path: string; kind: Kind }[] {
  const parent = dirname(folder);
  const start = `${basename(folder)}.`;
  return (existsSync(parent) ? readdirSync(parent) : []).flatMap((name) => {
    const [, writer, kind] =
      (name.startsWith(start) && /^(.+)\.(partial|old)$/.exec(name.slice(start.length))) || [];
    return writer !== undefined && (writer === THIS_WRITER || hasDied(writer))
      ? [{ path: join(parent, name), kind: kind as Kind }]
      : [];
  });
}
