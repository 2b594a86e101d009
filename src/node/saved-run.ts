import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { dataHash, RESULT_SCHEMA } from "../report/manifest.js";
import type { Scenario } from "../scenario/scenario.js";
import { InputError } from "./input-error.js";
import { type JsonRecord, recordIn, wordOf } from "./json-record.js";
import { packageVersion } from "./package-files.js";
import { readFile, type TextKind } from "./read-text.js";
import { savedScenario } from "./saved-scenarios.js";

/** A run as `yardstick run` left it in its results folder. */
export interface SavedRun {
  readonly folder: string;
  readonly scenario: Scenario;
  readonly resultHash: string;
  /** `adoptions.csv` as saved; null if the run wrote none. */
  readonly adoptions: string | null;
}

const MANIFEST: TextKind = {
  noun: "a manifest",
  form: "JSON",
  most: 1_000_000,
  cureOfLength: "take the manifest as yardstick run wrote it",
};
/** A run of 100,000 seeds has some 400 megabytes of adoptions. */
const ADOPTIONS: TextKind = {
  noun: "a table of adoptions",
  form: "CSV",
  most: 500_000_000,
  cureOfLength: "make the run again with fewer seeds, or with --format json",
};
const CURE = "make one with yardstick run <scenario> and name the folder that it writes";

/** Reads the results folder of a run, and refuses every other folder with the reason and the cure. */
export function readSavedRun(folder: string): SavedRun {
  const where = join(folder, "manifest.json");
  if (!existsSync(folder))
    refuse(folder || '""', "there is no such folder", "the results folder of a run", CURE);
  if (!statSync(folder).isDirectory())
    refuse(folder, "this is no folder", "the results folder of a run", CURE);
  if (!existsSync(where))
    refuse(folder, "no results folder: it has no manifest.json", "the results folder of a run", CURE);
  const text = textOf(where, MANIFEST);
  const manifest = parsed(text, where);
  checkManifest(manifest, where);
  const scenario = savedScenario(text, where);
  const table = join(folder, "adoptions.csv");
  return {
    folder,
    scenario,
    resultHash: String(manifest.resultHash),
    adoptions: existsSync(table) ? textOf(table, ADOPTIONS).replace(/^\uFEFF/, "") : null,
  };
}

/** Only what this very program computes can be computed again to the last bit. */
function checkManifest(manifest: JsonRecord, where: string): void {
  const { tool, command, version, resultSchema, scenario, resultHash } = manifest;
  if (tool !== "yardstick") refuse(where, "not written by yardstick", "the results folder of a run", CURE);
  if (command !== undefined)
    refuse(where, `results of yardstick ${wordOf(command)}`, "results of yardstick run", CURE);
  const again = "make the run again with this version, or continue it with the version that wrote it";
  if (version !== packageVersion())
    refuse(where, `written by version ${wordOf(version)}`, `version ${packageVersion()}`, again);
  if (resultSchema !== RESULT_SCHEMA)
    refuse(where, `resultSchema: ${wordOf(resultSchema)}`, `resultSchema ${RESULT_SCHEMA}`, again);
  if (manifest.dataHash !== dataHash())
    refuse(where, "made from other data than this version has (dataHash)", "the same data", again);
  if (typeof scenario !== "object" || scenario === null || typeof resultHash !== "string")
    refuse(where, "scenario or resultHash is missing", "a manifest as yardstick run writes it", CURE);
}

function refuse(where: string, found: string, allowed: string, cure: string): never {
  throw new InputError(`${where}: ${found}. Allowed: ${allowed}; ${cure}.`);
}

function textOf(path: string, kind: TextKind): string {
  const read = readFile(path, kind);
  if ("text" in read) return read.text;
  throw InputError.of([read]);
}

function parsed(text: string, where: string): JsonRecord {
  try {
    return recordIn(text);
  } catch {
    return refuse(where, "not readable as a manifest", "the JSON that yardstick run writes", CURE);
  }
}
