import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { RESULT_SCHEMA } from "../../report/manifest.js";
import { packageVersion } from "../package-files.js";
import { hostsOf } from "./hosts.js";
import { experimentHash, type Planned } from "./plan-file.js";
import { putWhole } from "./put-whole.js";

const FILE = "manifest.json";

/** What is known of a finished sweep. */
export interface SweepManifest {
  readonly tool: string;
  readonly command: "sweep";
  readonly version: string;
  readonly resultHash: string;
  readonly planHash: string;
  readonly files: readonly string[];
}

/** Writes the manifest of a finished sweep, which is the sign that it is finished. */
export function writeManifest(
  planned: Planned,
  resultHash: string,
  files: readonly string[],
  circumstances: Readonly<Record<string, unknown>>,
): void {
  const { folder, plan, experiment, hash } = planned;
  const { design, id, title, outcomes } = experiment;
  const manifest = {
    ...{ tool: "yardstick", command: "sweep", version: packageVersion(), resultSchema: RESULT_SCHEMA },
    ...{ resultHash, experimentHash: experimentHash(plan), planHash: hash, dataHash: plan.dataHash },
    experiment: { id, title, scenario: experiment.scenario.id, outcomes },
    design: { kind: design.generator.kind, hash: design.hash, points: design.points.length },
    runs: { all: plan.runs, perPoint: design.replicates, seed: design.seed },
    files: ["plan.json", ...files],
    circumstances: { ...circumstances, hosts: hostsOf(folder) },
  };
  putWhole(join(folder, FILE), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** The manifest of a sweep that is finished; undefined if it is not. */
export function readManifest(folder: string): SweepManifest | undefined {
  const path = join(folder, FILE);
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined;
}

/** Chunks and what else only the making needed; called when the manifest is written. */
export function clearWorkshop(folder: string): void {
  for (const name of ["chunks", "hosts"]) rmSync(join(folder, name), { recursive: true, force: true });
}
