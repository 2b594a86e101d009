import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { explained } from "../disk-fault.js";
import { hasDied, THIS_WRITER } from "../writer.js";

const ENDING = ".partial";
const WRITTEN_BY = /\.([^.]+\.\d+\.\d+)\.partial$/;

/** Path beside a file under which this thread writes it; no two threads of any machine share it. */
export function partialPath(path: string): string {
  return join(dirname(path), `.${basename(path)}.${THIS_WRITER}${ENDING}`);
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
    throw explained(cause, path);
  }
}

/** Clears away what processes of this machine that have died have left of files in a folder. */
export function sweepPartials(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const [, writer] = WRITTEN_BY.exec(name) ?? [];
    if (writer !== undefined && hasDied(writer)) rmSync(join(folder, name), { force: true });
  }
}
