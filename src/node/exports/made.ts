import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Made } from "../../report/export/source.js";
import { recordIn } from "../json-record.js";
import { dateOfTable } from "../sweep/behaviorspace-file.js";

/** What the manifest of a results folder says of its making. */
export interface ResultsMade extends Made {
  readonly files: readonly string[];
}

/** In the place of a time that a manifest does not tell. */
const UNKNOWN = new Date(0);

/** By which version and when the results of a folder were made, and their files; the manifest has been checked. */
export function madeOf(folder: string): ResultsMade {
  const { version, files, circumstances } = recordIn(readFileSync(join(folder, "manifest.json"), "utf8"));
  const time = new Date(String(Object(circumstances).time));
  return {
    version: String(version),
    date: dateOfTable(Number.isNaN(time.valueOf()) ? UNKNOWN : time),
    files: Array.isArray(files) ? files.map(String) : [],
  };
}
