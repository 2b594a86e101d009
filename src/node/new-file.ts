import { existsSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { explained } from "./disk-fault.js";
import { InputError } from "./input-error.js";
import { sweepLeftovers, temporaryPath } from "./leftovers.js";

/** Refuses, before any work is done, to write over a file unless told to. */
export function checkNewFile(file: string, force: boolean): void {
  if (existsSync(file) && !force)
    throw new InputError(
      `${file}: the file is there already. Allowed: a new name, or --force to replace it.`,
    );
}

/** Writes a file as a whole: under a name of its own first, so that nothing half-written is left. */
export function writeNewFile(file: string, text: string, force: boolean): void {
  checkNewFile(file, force);
  const temporary = temporaryPath(file, "partial");
  try {
    sweepLeftovers(file);
    writeFileSync(temporary, text, { flag: "wx", flush: true });
    renameSync(temporary, file);
  } catch (cause) {
    rmSync(temporary, { force: true });
    throw explained(cause, file);
  }
}
