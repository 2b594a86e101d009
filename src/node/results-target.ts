import {
  accessSync,
  constants,
  type Dirent,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  realpathSync,
  type Stats,
  statSync,
} from "node:fs";
import { homedir } from "node:os";
import { dirname, join, relative, resolve, sep } from "node:path";
import { explained } from "./disk-fault.js";
import { InputError } from "./input-error.js";

/** What desktops leave in every folder that somebody has looked at. */
const DROPPINGS = [".DS_Store", "Thumbs.db", "desktop.ini"];
/** What `yardstick report` puts beside a result, from which it can be made again. */
const BRIEF = ["report.html", "report.md"];

/** How often to look again at a folder that other runs replace at the same moment. */
const LOOKS = 50;

/** Where a results folder really is, its links followed. */
export function targetOf(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return resolve(folder);
  }
}

/** What stands at a path; undefined if nothing does, or no longer: another run may just be replacing it. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/**
 * Refuses what must not be replaced: a file, a folder one stands in, and without `force` everything that no run has
 * written. Cheap, so that it can be asked before a long run as well as after it.
 */
export function checkResultsFolder(folder: string, force: boolean): void {
  const refuse = (found: string, allowed: string): never => {
    throw new InputError(`${folder || '""'}: ${found}. Allowed: ${allowed}; name another with --out.`);
  };
  if (isLost(folder)) refuse("this link leads nowhere", "a folder for the results");
  if (statOf(folder)?.isDirectory() === false) refuse("this is a file", "a folder for the results");
  const target = targetOf(folder);
  if (contains(target, process.cwd()) || contains(target, homedir()))
    refuse(
      "you are in this folder, or at home in it, and it would be replaced as a whole",
      "a folder of its own",
    );
  checkWritable(folder);
  const strangers = force ? [] : strangersIn(target);
  if (strangers.length > 0)
    refuse(
      `this folder holds something that no run has written (${shown(strangers)})`,
      "a new, an empty or an older results folder, or with --force any folder, of which nothing is kept",
    );
}

function isLost(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink() && !existsSync(path);
  } catch {
    return false;
  }
}

function contains(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && resolve(way) !== way;
}

/** Refuses a folder for which there is no place on the disk, before anything is computed for it. */
export function checkWritable(folder: string): void {
  let nearest = dirname(targetOf(folder));
  while (!existsSync(nearest)) nearest = dirname(nearest);
  try {
    accessSync(`${nearest}${sep}.`, constants.W_OK);
  } catch (cause) {
    throw explained(cause, folder);
  }
}

/** Files that are not of an older result; looked for again if other runs have replaced the folder meanwhile. */
function strangersIn(folder: string): string[] {
  for (let left = LOOKS; ; left--) {
    // A folder that takes the place of another has another number.
    const before = statOf(folder)?.ino;
    const strangers = strangersAt(folder);
    if (strangers.length === 0 || left === 0 || statOf(folder)?.ino === before) return strangers;
  }
}

function strangersAt(folder: string): string[] {
  const ours = filesOfResult(folder);
  return entriesOf(folder, ours !== undefined)
    .filter((entry) => !DROPPINGS.includes(entry.name) && !(ours && entry.isDirectory()))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((path) => !ours?.has(path.replaceAll(sep, "/")));
}

/** What stands in a folder; nothing if it is not there. */
function entriesOf(folder: string, recursive: boolean): Dirent[] {
  try {
    return readdirSync(folder, { recursive, withFileTypes: true });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw cause;
  }
}

/** The files that the manifest of a result lists, the manifest and its brief; undefined in any other folder. */
function filesOfResult(folder: string): ReadonlySet<string> | undefined {
  try {
    const { tool, files } = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
    return tool === "yardstick" && Array.isArray(files)
      ? new Set([...files, ...BRIEF, "manifest.json"])
      : undefined;
  } catch {
    return undefined;
  }
}

function shown(paths: readonly string[]): string {
  const first = paths.slice(0, 3).join(", ");
  return paths.length > 3 ? `${first} and ${paths.length - 3} more` : first;
}
