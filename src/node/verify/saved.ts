import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../charts/index.js";
import { isRecord, recordFrom } from "../../report/picture-note/data-in-png.js";
import { manifestTextIn } from "../../report/picture-note/manifest-note.js";
import { noteIn, type RunNote } from "../../report/picture-note/run-note.js";
import { InputError } from "../input-error.js";
import { wordOf } from "../json-record.js";
import { readFile } from "../read-text.js";
import { checkSchema, versionNotices } from "./versions.js";

/** What a result says of itself: a folder by its manifest, a picture by its note. */
export interface SavedAbout {
  /** The manifest, or the picture, as messages call it. */
  readonly where: string;
  /** Null of a picture. */
  readonly folder: string | null;
  /** What is said, as JSON text and as data. */
  readonly text: string;
  readonly about: Readonly<Record<string, unknown>>;
  /** The command that made it. */
  readonly command: string;
  readonly resultHash: string;
  /** Version of the program that made it. */
  readonly version: string;
  /** What must be known before anything is compared: versions other than this one. */
  readonly notices: readonly string[];
  readonly isOfOtherVersion: boolean;
}

/** A results folder, whose files may have been changed, or be missing. */
export interface SavedFolder extends SavedAbout {
  readonly kind: "folder";
  readonly folder: string;
  /** Files that the manifest lists. */
  readonly files: readonly string[];
  readonly language: Language;
}

/** A picture that bears the manifest of its folder. */
export interface SavedPicture extends SavedAbout {
  readonly kind: "picture";
}

/** A picture of a run, which bears the scenario's own files. */
export interface SavedRunPicture extends Omit<SavedAbout, "text" | "about"> {
  readonly kind: "run-picture";
  readonly note: RunNote;
}

export type Saved = SavedFolder | SavedPicture | SavedRunPicture;

const ALLOWED =
  "a results folder of yardstick, or a PNG that it drew; name another, or make one with yardstick run";
const MANIFEST_FILE = {
  noun: "a manifest",
  form: "JSON",
  most: 1_000_000,
  cureOfLength: "take it as yardstick wrote it",
};
/** Largest picture that is looked into, bytes. */
const LARGEST = 50_000_000;

/** Reads what a folder or a picture says of itself; anything else is refused with the reason. */
export function readSaved(place: string): Saved {
  if (!existsSync(place)) return refuse(place || '""', "there is no such folder or picture");
  return statSync(place).isDirectory() ? folderAt(place) : pictureAt(place);
}

function folderAt(folder: string): SavedFolder {
  const where = join(folder, "manifest.json");
  if (!existsSync(where)) return refuse(folder, "no results folder: it has no manifest.json");
  const read = readFile(where, MANIFEST_FILE);
  if (!("text" in read)) throw InputError.of([read]);
  const about = recordFrom(read.text);
  if (about === null || about.tool !== "yardstick") return refuse(where, "not the manifest of a result");
  const language = isRecord(about.circumstances) && about.circumstances.language === "zh" ? "zh" : "en";
  return {
    ...aboutOf(about, where, read.text),
    kind: "folder",
    folder,
    files: filesOf(about, where),
    language,
  };
}

function pictureAt(where: string): SavedPicture | SavedRunPicture {
  if (statSync(where).size > LARGEST) return refuse(where, `a file of more than ${LARGEST} bytes`);
  const png = readFileSync(where);
  const text = manifestTextIn(png);
  const about = recordFrom(text);
  if (text !== null && about !== null) return { kind: "picture", ...aboutOf(about, where, text) };
  const note = noteIn(png);
  if (note === null) return refuse(where, "a file that says nothing of a result");
  const { version, resultHash } = note;
  return {
    kind: "run-picture",
    where,
    folder: null,
    note,
    command: "run",
    resultHash,
    version,
    ...versionNotices({ version }),
  };
}

function aboutOf(about: Readonly<Record<string, unknown>>, where: string, text: string): SavedAbout {
  checkSchema(about, where);
  const { command = about.kind ?? "run", resultHash, version } = about;
  if (typeof resultHash !== "string") return refuse(where, "resultHash is missing");
  return {
    where,
    folder: null,
    text,
    about,
    command: wordOf(command),
    resultHash,
    version: wordOf(version),
    ...versionNotices(about),
  };
}

/** The files that a manifest lists; one outside the folder is a fault. */
function filesOf({ files }: Readonly<Record<string, unknown>>, where: string): string[] {
  if (!Array.isArray(files)) return refuse(where, "the list of files is missing");
  const strange = files.find((path) => typeof path !== "string" || /(^|\/)\.\.(\/|$)|^\/|\\/.test(path));
  if (strange !== undefined)
    return refuse(where, `files: ${JSON.stringify(strange)} is no file of the folder`);
  return files;
}

function refuse(where: string, found: string): never {
  throw new InputError(`${where}: ${found}. Allowed: ${ALLOWED}.`);
}
