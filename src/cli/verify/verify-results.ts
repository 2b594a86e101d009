import { InputError } from "../../node/input-error.js";
import { compareFolder } from "../../node/verify/compare-folder.js";
import type { Difference } from "../../node/verify/difference.js";
import { folderTold } from "../../node/verify/folder-told.js";
import type { Saved, SavedFolder } from "../../node/verify/saved.js";
import type { Circumstances } from "../../report/manifest.js";
import { circumstances } from "../circumstances.js";
import { readNote } from "./read-note.js";
import { type Order, type Remade, remakes } from "./remake/index.js";
import { runAgain } from "./remake/run.js";
import type { Verdict } from "./verdict.js";

/** How results are to be made again. */
export type How = Pick<Order, "threads" | "fit" | "all" | "say">;

/** Makes a result again, and compares it with what is saved: every file of a folder, the hash of a picture. */
export async function verifyResults(saved: Saved, how: How): Promise<Verdict> {
  return saved.kind === "folder" ? await verifyFolder(saved, how) : await verifyPicture(saved, how);
}

async function verifyFolder(saved: SavedFolder, how: How): Promise<Verdict> {
  const { files, language, notices } = saved;
  const named = { folder: folderTold(saved), circumstances: madeBy(saved) };
  const { what, files: again } = await remade({ ...how, ...named, saved, files, language });
  const { differences, extra } = compareFolder(saved, again);
  return { what, differences, extra, notices };
}

async function verifyPicture(saved: Exclude<Saved, SavedFolder>, how: How): Promise<Verdict> {
  const order = { ...how, files: [], language: "en", folder: "", circumstances: madeBy(saved) } as const;
  const { what, files } =
    saved.kind === "picture"
      ? await remade({ ...order, saved })
      : await runAgain(readNote(saved.note, saved.where), order);
  const hash = hashOf(files);
  const differences = hash === saved.resultHash ? [] : [otherHash(saved, hash)];
  return { what, differences, extra: [], notices: saved.notices };
}

/** Results are made again in the name of the version that made them, which summaries tell; versions are told apart. */
function madeBy({ version }: Saved): Circumstances {
  return { ...circumstances(), version };
}

/** The hash that the manifest says, which comes last. */
function hashOf(files: Remade["files"]): string {
  let hash = "";
  for (const { path, content } of files)
    if (path === "manifest.json") hash = JSON.parse(String(content)).resultHash;
  return hash;
}

function otherHash({ where, resultHash }: Saved, again: string): Difference {
  return { file: where, line: 1, column: "resultHash", found: resultHash, again };
}

/** What somebody has spoilt in a manifest beyond what its readers check shows itself as an error of a type or a range. */
function unmakeable(where: string, cause: unknown): never {
  if (!(cause instanceof TypeError || cause instanceof RangeError)) throw cause;
  throw new InputError(
    `${where}: what is said here cannot be made (${cause.message}). Allowed: a manifest or a picture as yardstick wrote it; take that one.`,
  );
}

async function remade(order: Order): Promise<Remade> {
  const { command, where } = order.saved;
  const remake = remakes.get(command);
  if (remake !== undefined) return await remake(order).catch((cause) => unmakeable(where, cause));
  throw new InputError(
    `${where}: results of yardstick ${command}, which come from tables that are not in it. Allowed: results of ${[...remakes.keys()].join(", ")}; run that command again and compare the hashes.`,
  );
}
