import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { threadId } from "node:worker_threads";

/** Process ids mean something on one machine only, and folders may be shared by several. */
const host =
  hostname()
    .replace(/[^A-Za-z0-9-]/g, "")
    .slice(0, 40) || "host";
const ENDING = ".partial";

/** Path beside a file under which this thread writes it; no two threads of any machine share it. */
export function partialPath(path: string): string {
  return join(dirname(path), `.${basename(path)}.${host}.${process.pid}.${threadId}${ENDING}`);
}

/** The same path with nothing there: a dead thread of our number may have left a file, somebody else a link. */
export function freshPartialPath(path: string): string {
  const partial = partialPath(path);
  rmSync(partial, { force: true });
  return partial;
}

/** Writes a file so that it is there whole or not at all, whoever is killed when, and whenever the power fails. */
export function putWhole(path: string, content: string | Uint8Array): void {
  put(path, content, true);
}

/** The same without waiting for the disk: after a power cut the file may be damaged. */
export function putUnflushed(path: string, content: Uint8Array): void {
  put(path, content, false);
}

function put(path: string, content: string | Uint8Array, flush: boolean): void {
  const partial = freshPartialPath(path);
  try {
    writeFileSync(partial, content, { flag: "wx", flush });
    renameSync(partial, path);
  } catch (cause) {
    rmSync(partial, { force: true });
    throw cause;
  }
}

/** Clears away what processes of this machine that have died have left of files in a folder. */
export function sweepPartials(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const [, pid] = new RegExp(`\\.${host}\\.(\\d+)\\.\\d+\\${ENDING}$`).exec(name) ?? [];
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(folder, name), { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code !== "ESRCH";
  }
}
