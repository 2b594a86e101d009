import { closeSync, openSync, readSync, statSync } from "node:fs";
import { type Fault, faultAt } from "../faults/fault.js";
import type { SourceText } from "../scenario/lineage.js";
import { otherBytes } from "./other-bytes.js";

/** What a file should be, for limits and messages. */
export interface TextKind {
  /** Such as "a scenario file". */
  readonly noun: string;
  /** Such as "YAML or JSON". */
  readonly form: string;
  /** A longer one is refused, and the rest of it is not even read, bytes. */
  readonly most: number;
  readonly cureOfLength: string;
}

/** A scenario longer than a megabyte is no scenario. */
const SCENARIO: TextKind = {
  noun: "a scenario file",
  form: "YAML or JSON",
  most: 1_000_000,
  cureOfLength: "keep results and data out of scenario files",
};

/** A table of cases; fifty megabytes hold a million of them. */
export const TABLE: TextKind = {
  noun: "a CSV file",
  form: "CSV",
  most: 50_000_000,
  cureOfLength: "keep the columns and cases that are analysed",
};

/** A table of a country: its regions, their borders, their plans. */
export const COUNTRY_TABLE: TextKind = {
  noun: "a CSV file",
  form: "CSV",
  most: 1_000_000,
  cureOfLength: "keep to the columns that are read; a country has at most 300 regions",
};

/** A calibration of sets. */
export const CALIBRATION: TextKind = {
  noun: "a calibration file",
  form: "YAML or JSON",
  most: 1_000_000,
  cureOfLength: "keep data out of it",
};

/** Bytes asked for at a time. */
const PORTION = 1_000_000;
const STANDARD_INPUT = 0;
/** Time between two looks at an input that is not ready, ms. */
const PATIENCE = 10;

/** The text of a file, a pipe or a device, or what is wrong with it; never more than is allowed is read. */
export function readFile(path: string, kind: TextKind = SCENARIO): SourceText | Fault {
  try {
    const stat = statSync(path);
    if (stat.isDirectory())
      return unreadable(path, "this is a folder", kind.noun, "name one of the files in it");
    if (stat.size > kind.most) return tooLong(path, `${stat.size} bytes`, kind);
    const file = openSync(path, "r");
    try {
      return readAll(file, path, kind);
    } finally {
      closeSync(file);
    }
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    if (code === undefined) throw cause;
    const found = code === "ENOENT" ? "there is no such file" : `the file cannot be read (${code})`;
    return unreadable(path, found, "a file that you may read", "correct the path or its permissions");
  }
}

/** The text that comes in by standard input. */
export function readStandardInput(kind: TextKind = SCENARIO): SourceText | Fault {
  return readAll(STANDARD_INPUT, "standard input", kind);
}

function readAll(file: number, where: string, kind: TextKind): SourceText | Fault {
  const portions: Buffer[] = [];
  let length = 0;
  while (length <= kind.most) {
    const portion = Buffer.alloc(Math.min(PORTION, kind.most + 1 - length));
    const more = readSome(file, portion, 0);
    if (more === 0) break;
    portions.push(portion.subarray(0, more));
    length += more;
  }
  if (length > kind.most) return tooLong(where, "a longer text", kind);
  const bytes = Buffer.concat(portions);
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), where };
  } catch {
    const { found, cure, line } = otherBytes(bytes, kind.form);
    return faultAt({ file: where, line, column: 1 }, found, `${kind.form} in UTF-8`, cure);
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

function tooLong(where: string, found: string, { most, cureOfLength }: TextKind): Fault {
  return unreadable(where, found, `at most ${most} bytes`, cureOfLength);
}

function unreadable(where: string, found: string, allowed: string, cure: string): Fault {
  return faultAt({ file: where, line: 1, column: 1 }, found, allowed, cure);
}
