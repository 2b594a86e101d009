import { hostname } from "node:os";
import { threadId } from "node:worker_threads";

/** Process ids mean something on one machine only, and folders may be shared by several. */
const host =
  hostname()
    .replace(/[^A-Za-z0-9-]/g, "")
    .slice(0, 40) || "host";

/** What tells this thread from all others that may write into a folder: its machine, its process and its number. */
export const THIS_WRITER = `${host}.${process.pid}.${threadId}`;

/** Whether a writer of this name has died on this machine; of another machine nobody here can tell. */
export function hasDied(writer: string): boolean {
  const [, machine, pid] = /^([^.]+)\.(\d+)\.\d+$/.exec(writer) ?? [];
  return machine === host && !isAlive(Number(pid));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code !== "ESRCH";
  }
}
