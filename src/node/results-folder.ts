import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { InputError } from "./input-error.js";

/** A file of a results folder by its path inside it. */
export interface ResultFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * Writes a results folder as a whole: into a folder of a temporary name beside it, renamed when everything is there. A
 * run that is killed or meets a full disk leaves no half folder, and an older result stays until the new one is whole.
 */
export function writeResultsFolder(folder: string, files: Iterable<ResultFile>, force: boolean): void {
  refuseForeign(folder, force);
  const temporary = `${folder}.${process.pid}.partial`;
  try {
    rmSync(temporary, { recursive: true, force: true });
    for (const { path, content } of files) {
      const target = join(temporary, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, content, { flag: "wx", flush: true });
    }
    replace(folder, temporary);
  } catch (cause) {
    rmSync(temporary, { recursive: true, force: true });
    throw explained(cause, folder);
  }
}

/** Whether the folder holds a result of this tool. */
export function isResult(folder: string): boolean {
  try {
    return JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")).tool === "yardstick";
  } catch {
    return false;
  }
}

function refuseForeign(folder: string, force: boolean): void {
  if (force || !existsSync(folder) || isResult(folder)) return;
  if (!statSync(folder).isDirectory())
    throw new InputError(
      `${folder}: this is a file. Allowed: a folder for the results; name another with --out.`,
    );
  if (readdirSync(folder).length > 0)
    throw new InputError(
      `${folder}: this folder holds something that is no result of yardstick. Allowed: a new, an empty or an older results folder; name another with --out, or replace all that is in it with --force.`,
    );
}

function replace(folder: string, temporary: string): void {
  const old = `${folder}.${process.pid}.old`;
  const replaced = existsSync(folder);
  if (replaced) renameSync(folder, old);
  try {
    renameSync(temporary, folder);
  } catch (cause) {
    if (replaced) renameSync(old, folder);
    throw cause;
  }
  if (replaced) rmSync(old, { recursive: true, force: true });
}

const cures: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full; make room, or name another folder with --out",
  EDQUOT: "your share of the disk is used up; make room, or name another folder with --out",
  EACCES: "you may not write there; name another folder with --out",
  EPERM: "you may not write there; name another folder with --out",
  EROFS: "the disk is read-only; name another folder with --out",
  ENOTDIR: "a part of the path is a file; name another folder with --out",
};

/** A fault of the disk in words; nothing was kept. */
function explained(cause: unknown, folder: string): unknown {
  const code = (cause as NodeJS.ErrnoException).code;
  const cure = code ? cures[code] : undefined;
  return cure ? new Error(`${folder}: nothing was written, because ${cure} (${code}).`, { cause }) : cause;
}
