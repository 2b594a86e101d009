import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { task } from "./home.js";
import type { Outcome } from "./reader.js";

/** A folder of this thread in which one file is a case. */
export function folderFor(name: string, others: Readonly<Record<string, Uint8Array>> = {}): string {
  const folder = join(task.home, `${name}-${task.thread}`);
  mkdirSync(folder, { recursive: true });
  for (const [path, bytes] of Object.entries(others)) writeFileSync(join(folder, path), bytes);
  return folder;
}

/** Reads a folder after putting a case into it. */
export const inFolder =
  (folder: string, path: string, read: (folder: string) => void) =>
  (bytes: Uint8Array): Outcome => {
    writeFileSync(join(folder, path), bytes);
    read(folder);
    return { ok: true };
  };
