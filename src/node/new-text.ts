import { existsSync, readFileSync } from "node:fs";
import { checkNewFile, writeNewFile } from "./new-file.js";

/** Refuses to write over a file with another text unless told to; the same text may stand there already. */
export function checkNewText(file: string, text: string, force: boolean): void {
  if (!holds(file, text)) checkNewFile(file, force);
}

/** Writes a text as a whole, unless it stands there already. */
export function writeNewText(file: string, text: string, force: boolean): void {
  if (!holds(file, text)) writeNewFile(file, text, force);
}

function holds(file: string, text: string): boolean {
  return existsSync(file) && readFileSync(file, "utf8") === text;
}
