import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";

type Kind = "partial" | "old";

/** Process ids mean something on one machine only, and folders may be shared by several. */
const host =
  hostname()
    .replace(/[^A-Za-z0-9-]/g, "")
    .slice(0, 40) || "host";

/** Path beside a folder under which this process keeps a folder for a while; no two processes share it. */
export function temporaryPath(folder: string, kind: Kind): string {
  return `${folder}.${host}.${process.pid}.${kind}`;
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

function leftovers(folder: string): { path: string; kind: Kind }[] {
  const parent = dirname(folder);
  const start = `${basename(folder)}.${host}.`;
  return (existsSync(parent) ? readdirSync(parent) : []).flatMap((name) => {
    const [, pid, kind] =
      (name.startsWith(start) && /^(\d+)\.(partial|old)$/.exec(name.slice(start.length))) || [];
    return pid === undefined || isAlive(Number(pid))
      ? []
      : [{ path: join(parent, name), kind: kind as Kind }];
  });
}

/** Whether another process of this number is running; what bears our own number was left by a dead namesake. */
function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code !== "ESRCH";
  }
}
