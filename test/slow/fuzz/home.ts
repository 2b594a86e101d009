import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { workerData } from "node:worker_threads";
import type { LoadParent } from "../../../src/scenario/lineage.js";

/** What the main thread hands over. */
export interface Task {
  /** Root of the repository, and a folder with real results to spoil. */
  readonly root: string;
  readonly home: string;
  /** Numbers of this thread, and of all. */
  readonly thread: number;
  readonly threads: number;
  /** Seed of the cases; a reader and a path of fast-check, to play one case again. */
  readonly seed: number;
  readonly only?: string;
  readonly path?: string;
  /** Share of the cases that is tried. */
  readonly share: number;
  /** How many cases are done, then the bytes of the case at hand with their length before them. */
  readonly seen: SharedArrayBuffer;
}

export const task = workerData as Task;

/** A file of the repository. */
export const shipped = (path: string): Uint8Array => readFileSync(join(task.root, path));

/** A file of the real results. */
export const made = (path: string): Uint8Array => readFileSync(join(task.home, path));

/** Files of a folder of the repository with this ending. */
export const shippedIn = (folder: string, ending: string): Uint8Array[] =>
  readdirSync(join(task.root, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => shipped(join(folder, name)));

/** Texts of the shipped scenarios by id. */
export const scenarios: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(join(task.root, "scenarios"))
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => [
      name.slice(0, -".yaml".length),
      readFileSync(join(task.root, "scenarios", name), "utf8"),
    ]),
);

/** Finds shipped scenarios without the disk. */
export const loadShipped: LoadParent = (id) =>
  Object.hasOwn(scenarios, id) ? { text: scenarios[id]!, where: `${id}.yaml` } : undefined;
