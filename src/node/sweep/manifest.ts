import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { MODEL_VERSION } from "../../model/version.js";
import { RESULT_SCHEMA } from "../../report/manifest.js";
import { InputError } from "../input-error.js";
import { type JsonRecord, recordIn } from "../json-record.js";
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

/** What the manifest of a finished sweep says, but for its circumstances. */
export function aboutSweep(
  { plan, experiment, hash }: Planned,
  resultHash: string,
  files: readonly string[],
) {
  const { design, id, title, outcomes } = experiment;
  return {
    ...{ tool: "yardstick", version: plan.version, model: MODEL_VERSION, resultSchema: RESULT_SCHEMA },
    ...{ command: "sweep", resultHash, experimentHash: experimentHash(plan), planHash: hash },
    dataHash: plan.dataHash,
    experiment: { id, title, scenario: experiment.scenario.id, outcomes },
    design: { kind: design.generator.kind, hash: design.hash, points: design.points.length },
    runs: { all: plan.runs, perPoint: design.replicates, seed: design.seed },
    files: ["plan.json", ...files],
  };
}

/** Writes the manifest of a finished sweep, which is the sign that it is finished. */
export function writeManifest(
  planned: Planned,
  resultHash: string,
  files: readonly string[],
  circumstances: Readonly<Record<string, unknown>>,
): void {
  const { folder } = planned;
  const manifest = {
    ...aboutSweep(planned, resultHash, files),
    circumstances: { ...circumstances, hosts: hostsOf(folder) },
  };
  putWhole(join(folder, FILE), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** The manifest of a sweep that is finished; undefined if it is not. What no sweep has written is refused. */
export function readManifest(folder: string): SweepManifest | undefined {
  const path = join(folder, FILE);
  if (!existsSync(path)) return undefined;
  const manifest = manifestIn(readFileSync(path, "utf8"));
  if (typeof manifest !== "string") return manifest;
  throw new InputError(
    `${path}: ${manifest}. Allowed: the manifest that yardstick sweep writes when it is finished; delete it, and the sweep is finished again.`,
  );
}

/** A manifest, or why a text is none. */
function manifestIn(text: string): SweepManifest | string {
  try {
    const record = recordIn(text);
    return isManifest(record) ? record : "not the manifest of a sweep";
  } catch (cause) {
    return (cause as Error).message;
  }
}

function isManifest(record: JsonRecord): record is JsonRecord & SweepManifest {
  const { tool, command, version, resultHash, planHash, files } = record;
  const texts = [version, resultHash, planHash, ...(Array.isArray(files) ? files : [null])];
  return tool === "yardstick" && command === "sweep" && texts.every((each) => typeof each === "string");
}

/** Chunks and what else only the making needed; called when the manifest is written. */
export function clearWorkshop(folder: string): void {
  for (const name of ["chunks", "hosts"]) rmSync(join(folder, name), { recursive: true, force: true });
}
