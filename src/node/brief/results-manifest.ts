import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { dataHash } from "../../report/manifest.js";
import { InputError } from "../input-error.js";
import { readFile, type TextKind } from "../read-text.js";

/** Folders of which a brief can be written. */
const READABLE = "results of yardstick run, compare, fork, sweep, sensitivity or calibrate";
const CURE = "name the folder that one of these commands has written";

const MANIFEST: TextKind = {
  noun: "a manifest",
  form: "JSON",
  most: 10_000_000,
  cureOfLength: "take the manifest as yardstick wrote it",
};
const TABLE_OF_RESULTS: TextKind = {
  noun: "a table of results",
  form: "CSV",
  most: 500_000_000,
  cureOfLength: "make the results again with fewer runs",
};

/** What a folder of results says of itself. */
export interface ResultsManifest {
  readonly folder: string;
  /** Path of the manifest. */
  readonly where: string;
  /** The command that made it; `run` leaves none. */
  readonly command: string;
  readonly version: string;
  readonly resultHash: string;
  /** What was typed behind `yardstick`. */
  readonly commandLine: readonly string[];
  /** Files that it lists, by path inside the folder. */
  readonly files: readonly string[];
  readonly values: Readonly<Record<string, unknown>>;
  /** The whole of it as it is written. */
  readonly text: string;
}

/** Reads the manifest of a folder of results; any other folder is refused with the reason and the cure. */
export function readResultsManifest(folder: string): ResultsManifest {
  const where = join(folder, "manifest.json");
  if (!existsSync(folder)) refuse(folder || '""', "there is no such folder");
  if (!statSync(folder).isDirectory()) refuse(folder, "this is no folder");
  if (!existsSync(where)) refuse(folder, "no results folder: it has no manifest.json");
  const text = textOf(where, MANIFEST);
  const values = parsed(text, where);
  const { tool, command = "run", version, resultHash, files, circumstances } = values;
  if (tool !== "yardstick") refuse(where, "not written by yardstick");
  if (typeof version !== "string" || typeof command !== "string" || !isTexts(files))
    refuse(where, "version, command or files are missing");
  if (typeof resultHash !== "string") refuse(where, `results of yardstick ${command}, without a hash`);
  const typed = (circumstances as { readonly commandLine?: unknown } | undefined)?.commandLine;
  return {
    ...{ folder, where, command, version, resultHash, files, values, text },
    commandLine: isTexts(typed) ? typed : [command],
  };
}

/** Refuses something that was given to make a brief of. */
export function refuse(where: string, found: string, allowed = READABLE, cure = CURE): never {
  throw new InputError(`${where}: ${found}. Allowed: ${allowed}; ${cure}.`);
}

/** Refuses results that were made from other observed data, with which their pictures would be set beside wrong ones. */
export function checkData({ where, values, version }: ResultsManifest): void {
  if (values.dataHash !== dataHash())
    refuse(
      where,
      "made from other data than this version has (dataHash)",
      "the same data",
      `make the results again with this version, or the report with version ${version}`,
    );
}

/** Refuses tables that are not those of which the manifest bears the hash. */
export function checkHash(
  { folder, resultHash }: ResultsManifest,
  found: string,
  tables: readonly string[],
): void {
  if (found === resultHash) return;
  refuse(
    folder,
    `${tables.join(", ")} do not have the hash that manifest.json bears (${found.slice(0, 16)}, not ${resultHash.slice(0, 16)}): somebody has changed them`,
    "results as they were written",
    "make them again with the command of the manifest",
  );
}

/** The text of a table of the folder. */
export function tableText({ folder }: ResultsManifest, name: string): string {
  return textOf(join(folder, name), TABLE_OF_RESULTS).replace(/^\uFEFF/, "");
}

function textOf(path: string, kind: TextKind): string {
  const read = readFile(path, kind);
  if ("text" in read) return read.text;
  throw InputError.of([read]);
}

function parsed(text: string, where: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value))
      return value as Readonly<Record<string, unknown>>;
  } catch {}
  return refuse(where, "not readable as a manifest");
}

/** Whether a value is a list of texts. */
export function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}
