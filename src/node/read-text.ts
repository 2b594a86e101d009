import { closeSync, openSync, readSync, statSync } from "node:fs";
import { type Fault, faultAt } from "../faults/fault.js";
import type { SourceText } from "../scenario/lineage.js";

/** A scenario longer than this is no scenario; the rest of it is not even read. */
const MOST_BYTES = 1_000_000;
const STANDARD_INPUT = 0;
/** Time between two looks at an input that is not ready, ms. */
const PATIENCE = 10;

/** The text of a file, a pipe or a device, or what is wrong with it; never more than a megabyte is read. */
export function readFile(path: string): SourceText | Fault {
  try {
    const stat = statSync(path);
    if (stat.isDirectory())
      return unreadable(path, "this is a folder", "a scenario file", "name one of the files in it");
    if (stat.size > MOST_BYTES) return tooLong(path, `${stat.size} bytes`);
    const file = openSync(path, "r");
    try {
      return readAll(file, path);
    } finally {
      closeSync(file);
    }
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    if (code === undefined) throw cause;
    const found = `the file cannot be read (${code})`;
    return unreadable(path, found, "a file that you may read", "correct the path or its permissions");
  }
}

/** The text that comes in by standard input. */
export function readStandardInput(): SourceText | Fault {
  return readAll(STANDARD_INPUT, "standard input");
}

function readAll(file: number, where: string): SourceText | Fault {
  const bytes = Buffer.alloc(MOST_BYTES + 1);
  let length = 0;
  while (length < bytes.length) {
    const more = readSome(file, bytes, length);
    if (more === 0) break;
    length += more;
  }
  if (length > MOST_BYTES) return tooLong(where, "a longer text");
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, length)), where };
  } catch {
    return unreadable(where, "not UTF-8 text", "YAML or JSON in UTF-8", "save the file again in UTF-8");
  }
}

/** How many bytes have come; 0 at the end. A terminal or an open pipe may have none yet. */
function readSome(file: number, bytes: Buffer, from: number): number {
  for (;;) {
    try {
      return readSync(file, bytes, from, bytes.length - from, null);
    } catch (cause) {
      const code = (cause as NodeJS.ErrnoException).code;
      if (code === "EOF") return 0;
      if (code !== "EAGAIN") throw cause;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PATIENCE);
    }
  }
}

function tooLong(where: string, found: string): Fault {
  const cure = "keep results and data out of scenario files";
  return unreadable(where, found, `at most ${MOST_BYTES} bytes`, cure);
}

function unreadable(where: string, found: string, allowed: string, cure: string): Fault {
  return faultAt({ file: where, line: 1, column: 1 }, found, allowed, cure);
}
