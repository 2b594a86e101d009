import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { explained } from "./disk-fault.js";
import { sweepLeftovers, temporaryPath } from "./leftovers.js";
import { checkResultsFolder, targetOf } from "./results-target.js";

/** A file of a results folder by its path inside it; a long text comes piece by piece. */
export interface ResultFile {
  readonly path: string;
  readonly content: string | Uint8Array | Iterable<string>;
}

/** How often to try again when other runs put their results into the same folder at the same moment. */
const ATTEMPTS = 50;

/**
 * Writes a results folder as a whole: into a folder of a temporary name beside it, renamed when everything is there. A
 * run that is killed or meets a full disk leaves no half folder, and an older result stays until the new one is whole.
 * Of two runs into one folder the later one stays.
 */
export function writeResultsFolder(folder: string, files: Iterable<ResultFile>, force: boolean): void {
  checkResultsFolder(folder, force);
  const target = targetOf(folder);
  const temporary = temporaryPath(target, "partial");
  try {
    sweepLeftovers(target);
    for (const file of files) write(temporary, file);
    checkResultsFolder(folder, force);
    replace(target, temporary);
  } catch (cause) {
    rmSync(temporary, { recursive: true, force: true });
    throw explained(cause, folder);
  }
}

function write(folder: string, { path, content }: ResultFile): void {
  const target = join(folder, path);
  makeFolder(dirname(target));
  const isWhole = typeof content === "string" || content instanceof Uint8Array;
  const file = openSync(target, "wx");
  try {
    for (const piece of isWhole ? [content] : content) writeFileSync(file, piece);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Node's own way to make a folder with those above it never ends where nothing can be made, as in /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== "EEXIST") throw cause;
  }
}

/** Puts the new folder in the place of the old one. */
function replace(target: string, temporary: string): void {
  const old = temporaryPath(target, "old");
  for (let left = ATTEMPTS; ; left--) {
    const isReplaced = movedAside(target, old);
    try {
      renameSync(temporary, target);
    } catch (cause) {
      if (isReplaced) restore(old, target);
      if (left > 0 && isOccupied(cause)) continue;
      throw cause;
    }
    rmSync(old, { recursive: true, force: true });
    return;
  }
}

/** False if there is nothing to move. */
function movedAside(target: string, old: string): boolean {
  try {
    renameSync(target, old);
    return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return false;
    throw cause;
  }
}

/** Puts the old folder back, unless another run has filled its place. */
function restore(old: string, target: string): void {
  try {
    renameSync(old, target);
  } catch (cause) {
    if (!isOccupied(cause)) throw cause;
    rmSync(old, { recursive: true, force: true });
  }
}

function isOccupied(cause: unknown): boolean {
  return ["ENOTEMPTY", "EEXIST"].includes((cause as NodeJS.ErrnoException).code ?? "");
}
