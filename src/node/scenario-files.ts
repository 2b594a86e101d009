import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, extname, join, relative, resolve, sep } from "node:path";
import type { LoadParent, SourceText } from "../scenario/lineage.js";
import { InputError } from "./input-error.js";
import { shippedScenarios } from "./package-files.js";

const EXTENSIONS = [".yaml", ".yml", ".json"];
/** A scenario longer than this is no scenario; it is not even read. */
const MOST_BYTES = 1_000_000;

/** Ids of the shipped scenarios. */
export function shippedIds(): string[] {
  return readdirSync(shippedScenarios())
    .filter((file) => EXTENSIONS.includes(extname(file)) && !file.endsWith(".schema.json"))
    .map((file) => basename(file, extname(file)))
    .sort();
}

/** Finds the scenario that a user names: a file, `-` for standard input, or the id of a shipped scenario. */
export function findScenario(name: string): SourceText {
  if (name === "-") return { text: readFileSync(0, "utf8"), where: "standard input" };
  if (existsSync(name)) return readFile(name);
  const shipped = inFolder(shippedScenarios(), name);
  if (shipped) return readFile(shipped);
  throw new InputError(
    `${name}: there is no such file, and no shipped scenario of this name. Allowed: a path, - for standard input, or one of ${shippedIds().join(", ")}.`,
  );
}

/** Finds parents beside the scenario that names them, then among the shipped ones, and nowhere else. */
export const loadParent: LoadParent = (id, from) => {
  const beside = existsSync(from) ? inFolder(dirname(from), id) : undefined;
  const path = beside ?? inFolder(shippedScenarios(), id);
  return path ? readFile(path) : undefined;
};

function inFolder(folder: string, id: string): string | undefined {
  return EXTENSIONS.map((extension) => join(folder, id + extension)).find(
    (path) => /^[a-z0-9-]+$/.test(id) && existsSync(path) && staysInside(path, folder),
  );
}

/** Whether a path, its links followed, still lies in the folder. */
function staysInside(path: string, folder: string): boolean {
  const way = relative(realpathSync(folder), realpathSync(path));
  return way !== ".." && !way.startsWith(`..${sep}`) && resolve(way) !== way;
}

function readFile(path: string): SourceText {
  const stat = statSync(path);
  if (stat.isDirectory())
    throw new InputError(`${path}: this is a folder. Allowed: a scenario file; name one of the files in it.`);
  if (stat.size > MOST_BYTES)
    throw new InputError(
      `${path}: ${stat.size} bytes. Allowed: at most ${MOST_BYTES}; a scenario holds rules, not data.`,
    );
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path)), where: path };
  } catch (cause) {
    if (cause instanceof TypeError)
      throw new InputError(
        `${path}: not UTF-8 text. Allowed: YAML or JSON in UTF-8; save the file again in UTF-8.`,
      );
    throw cause;
  }
}
