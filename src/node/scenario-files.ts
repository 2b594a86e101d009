import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { type Fault, faultAt } from "../faults/fault.js";
import { didYouMean } from "../faults/nearest.js";
import type { LoadParent, SourceText } from "../scenario/lineage.js";
import { InputError } from "./input-error.js";
import { staysInside } from "./inside.js";
import { shippedExperiments, shippedScenarios } from "./package-files.js";
import { COUNTRY_TABLE, readFile, readStandardInput } from "./read-text.js";

const EXTENSIONS = [".yaml", ".yml", ".json"];

/** Ids of the shipped scenarios. */
export function shippedIds(): string[] {
  return idsIn(shippedScenarios());
}

/** Ids of the shipped experiments. */
export function shippedExperimentIds(): string[] {
  return idsIn(shippedExperiments());
}

function idsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => EXTENSIONS.includes(extname(file)) && !file.endsWith(".schema.json"))
    .map((file) => basename(file, extname(file)))
    .sort();
}

/** Finds the scenario that a user names: a file, `-` for standard input, or the id of a shipped scenario. */
export function findScenario(name: string): SourceText {
  const found = name === "-" ? readStandardInput() : readNamedFile(name);
  if ("text" in found) return found;
  throw InputError.of([found]);
}

/** Finds the experiment that a user names, as a scenario is found; a scenario counts as one, and its name comes first. */
export function findExperiment(name: string): SourceText {
  const shipped =
    existsSync(name) || shippedIds().includes(name) ? undefined : inFolder(shippedExperiments(), name);
  if (shipped === undefined) return findScenario(name);
  const found = readFile(shipped);
  if ("text" in found) return found;
  throw InputError.of([found]);
}

/**
 * Finds parents beside the scenario that names them, then among the shipped ones, and nowhere else; tables only beside
 * it.
 */
export const loadParent: LoadParent = (id, from) => {
  if (id.endsWith(".csv")) return tableBeside(id, from);
  const beside = existsSync(from) ? inFolder(dirname(from), id) : undefined;
  if (beside !== undefined) return staysInside(beside, dirname(from)) ? readFile(beside) : leadsOut(beside);
  const shipped = inFolder(shippedScenarios(), id);
  return shipped === undefined ? undefined : readFile(shipped);
};

/** A table of a country, by its name alone. */
function tableBeside(name: string, from: string): SourceText | Fault | undefined {
  const path = join(dirname(from), name);
  if (basename(name) !== name || name.includes("\\") || !existsSync(from) || !existsSync(path))
    return undefined;
  return staysInside(path, dirname(from)) ? readFile(path, COUNTRY_TABLE) : leadsOut(path);
}

function readNamedFile(name: string): SourceText | Fault {
  const path = pathOf(name);
  return path === undefined ? unknown(name) : readFile(path);
}

/** A folder that happens to be called like a shipped scenario does not hide it. */
function pathOf(name: string): string | undefined {
  const isThere = existsSync(name);
  if (isThere && !statSync(name).isDirectory()) return name;
  return inFolder(shippedScenarios(), name) ?? (isThere ? name : undefined);
}

function unknown(name: string): Fault {
  const allowed = `a path, - for standard input, or one of ${shippedIds().join(", ")}`;
  const file = EXTENSIONS.map((extension) => name + extension).find((path) => existsSync(path));
  const cure = file ? `did you mean ${file}?` : didYouMean(name, shippedIds(), "correct the path");
  return faultAt(
    { file: name || '""', line: 1, column: 1 },
    "there is no such file, and no shipped scenario of this name",
    allowed,
    cure,
  );
}

function inFolder(folder: string, id: string): string | undefined {
  if (!/^[a-z0-9-]+$/.test(id)) return undefined;
  return EXTENSIONS.map((extension) => join(folder, id + extension)).find((path) => existsSync(path));
}

function leadsOut(path: string): Fault {
  return faultAt(
    { file: path, line: 1, column: 1 },
    "a link that leads out of its folder",
    "files in the folder of the scenario that names them",
    "copy the file there",
  );
}
