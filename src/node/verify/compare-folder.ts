import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { manifestTextIn } from "../../report/picture-note/manifest-note.js";
import { noteIn } from "../../report/picture-note/run-note.js";
import type { ResultFile } from "../results-folder.js";
import { firstOtherValue } from "./compare-json.js";
import { firstOtherLine } from "./compare-lines.js";
import type { Difference } from "./difference.js";
import { linesOf, piecesOfFile } from "./lines.js";
import type { SavedFolder } from "./saved.js";

/** What came of comparing a folder with its files made again. */
export interface Comparison {
  /** At most one of each file, the first; that of the manifest, where the cause may stand, before all others. */
  readonly differences: readonly Difference[];
  /** Files that are there, and that nothing made. */
  readonly extra: readonly string[];
}

/** Keys at the top of JSON files that say when something was made and what was written, not what came out. */
const WHEN = ["circumstances", "files"];
/** Keys that other versions change, which is said apart. */
const VERSIONS = ["model", "dataHash"];
/** A JSON text longer than this is compared by lines, characters. */
const LONGEST_JSON = 900_000;
const MANIFEST = "manifest.json";
const PICTURE = /\.(png|svg)$/;

/**
 * Compares the files of a folder with those made again, each row by row up to the first difference. Pictures are not drawn
 * again: what they say of themselves is compared.
 */
export function compareFolder(
  { folder, files, isOfOtherVersion }: SavedFolder,
  again: Iterable<ResultFile>,
): Comparison {
  const ignored = new Set([...WHEN, ...(isOfOtherVersion ? VERSIONS : [])]);
  const made = new Set<string>();
  const differences: Difference[] = [];
  let resultHash = "";
  for (const file of again) {
    if (file.content instanceof Uint8Array) continue;
    made.add(file.path);
    if (file.path === MANIFEST) resultHash = JSON.parse(String(file.content)).resultHash;
    const other = firstOther(folder, file, ignored);
    if (other === undefined) continue;
    if (file.path === MANIFEST) differences.unshift(other);
    else differences.push(other);
  }
  const rest = files.filter((path) => !made.has(path));
  differences.push(...rest.flatMap((path) => otherPicture(folder, path, resultHash)));
  const known = new Set([...made, ...files, MANIFEST]);
  return { differences, extra: filesIn(folder).filter((path) => !known.has(path)) };
}

/** The first difference of a file from what is made again; undefined if there is none, or if it is a picture. */
export function firstOther(
  folder: string,
  { path, content }: ResultFile,
  ignored: ReadonlySet<string> = new Set(WHEN),
): Difference | undefined {
  if (content instanceof Uint8Array) return undefined;
  const where = join(folder, path);
  if (!existsSync(where)) return whole(path, null);
  const pieces = typeof content === "string" ? [content] : content;
  if (path.endsWith(".html"))
    return firstOtherLine(
      path,
      linesOf(withoutPictures(piecesOfFile(where))),
      linesOf(withoutPictures(pieces)),
    );
  if (!path.endsWith(".json")) return firstOtherLine(path, linesOf(piecesOfFile(where)), linesOf(pieces));
  const [text, made] = [[...piecesOfFile(where)].join(""), [...pieces].join("")];
  const isMap = text.length <= LONGEST_JSON && !made.startsWith("[");
  const other = isMap ? firstOtherValue(path, text, JSON.parse(made), ignored) : null;
  return other === null ? firstOtherLine(path, linesOf([text]), linesOf([made])) : other;
}

/** A page whose pictures, which are not drawn again, are taken out. */
function withoutPictures(pieces: Iterable<string>): string[] {
  return [[...pieces].join("").replace(/(?<=data:image\/png;base64,)[A-Za-z0-9+/=]*/g, "")];
}

/** A picture that is missing, or that says of itself that it shows another result. */
export function otherPicture(folder: string, path: string, resultHash: string): Difference[] {
  const where = join(folder, path);
  if (!existsSync(where)) return [whole(path, null)];
  if (!PICTURE.test(path)) return [whole(path, "listed in manifest.json, but not made again")];
  const hash = path.endsWith(".png") ? hashIn(readFileSync(where)) : undefined;
  if (hash === undefined || hash === resultHash) return [];
  return [whole(path, `a picture of other results: resultHash ${hash}`)];
}

/** The hash of the results that a picture shows; undefined if it says nothing. */
function hashIn(png: Uint8Array): string | undefined {
  const text = manifestTextIn(png);
  return text === null ? noteIn(png)?.resultHash : String(JSON.parse(text).resultHash);
}

function whole(file: string, found: string | null): Difference {
  return { file, line: null, column: null, found, again: null };
}

/** Paths of all files of a folder, in order. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
    .sort();
}
