import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Experiment, runsOf } from "../../experiments/sweep/experiment.js";
import { experimentOf, PLAN_SCHEMA, type Plan, planOf } from "../../experiments/sweep/plan.js";
import { dataHash } from "../../report/manifest.js";
import { sha256Of } from "../../report/result-hash.js";
import { isId } from "../../scenario/fields.js";
import { explained } from "../disk-fault.js";
import { InputError } from "../input-error.js";
import { type JsonRecord, recordIn, shownValue } from "../json-record.js";
import { packageVersion } from "../package-files.js";
import { putWhole } from "./put-whole.js";

/** A plan in its folder. */
export interface Planned {
  readonly folder: string;
  readonly plan: Plan;
  readonly experiment: Experiment;
  /** SHA-256 over the plan, which every chunk bears. */
  readonly hash: string;
}

/** The folder of the chunks in the folder of a plan. */
export const CHUNKS = "chunks";
const FILE = "plan.json";
const ALLOWED = "a folder with the plan of an experiment as yardstick plan or yardstick sweep wrote it";
const AGAIN = "plan the experiment again into another folder";

/** The plan of an experiment as this program makes it. */
export function planHere(experiment: Experiment, chunkRuns: number): Plan {
  return planOf(experiment, chunkRuns, { version: packageVersion(), dataHash: dataHash() });
}

/** SHA-256 over what the results of a plan follow from; how it is cut does not enter. */
export function experimentHash({ chunkRuns: _, ...plan }: Plan): string {
  return sha256Of(JSON.stringify(plan));
}

/** Writes a plan into a folder; what is known of its circumstances stands beside it, outside every hash. */
export function writePlan(folder: string, plan: Plan, circumstances: unknown): Planned {
  try {
    mkdirSync(join(folder, CHUNKS), { recursive: true });
    const hash = sha256Of(JSON.stringify(plan));
    const file = { tool: "yardstick", command: "plan", hash, plan, circumstances };
    putWhole(join(folder, FILE), `${JSON.stringify(file, null, 1)}\n`);
    return { folder, plan, experiment: experimentOf(plan), hash };
  } catch (cause) {
    throw explained(cause, folder);
  }
}

/** Whether a folder has a plan. */
export function hasPlan(folder: string): boolean {
  return existsSync(join(folder, FILE));
}

/** Plans of which versions are read: to be carried on, only of this one. */
export type Versions = "this" | "any";

/** The plan of a folder; one that somebody has edited, or that another version wrote, is refused. */
export function readPlan(folder: string, versions: Versions = "this"): Planned {
  const where = join(folder, FILE);
  if (!existsSync(folder)) throw fault(folder || '""', "there is no such folder", "correct the path");
  if (!hasPlan(folder)) throw fault(folder, "this folder has no plan.json", "name the folder that has it");
  const { tool, hash, plan } = parsed(where);
  if (tool !== "yardstick" || typeof plan !== "object" || plan === null)
    throw fault(where, "this is no plan of an experiment", "name another folder");
  const { schema, version } = plan as Partial<Plan>;
  const planner = shownValue(version).replaceAll('"', "");
  if (schema !== PLAN_SCHEMA || (version !== packageVersion() && versions === "this"))
    throw fault(
      where,
      `planned by yardstick ${planner} (layout ${shownValue(schema)}), and this is ${packageVersion()} (layout ${PLAN_SCHEMA}), whose numbers may differ`,
      `finish it with version ${planner} of Yardstick, e.g. from the tag v${planner} of its repository, or ${AGAIN}`,
    );
  if (sha256Of(JSON.stringify(plan)) !== hash)
    throw fault(where, "the plan does not have the hash that it bears: somebody has changed it", AGAIN);
  return checked(folder, plan as Plan, hash as string, versions);
}

function checked(folder: string, plan: Plan, hash: string, versions: Versions): Planned {
  const where = join(folder, FILE);
  if (plan.dataHash !== dataHash() && versions === "this")
    throw fault(
      where,
      "planned with other data than this program has",
      `use the program that planned it, or ${AGAIN}`,
    );
  const experiment = experimentOf(plan);
  const { id: own, scenario }: Partial<Experiment> = experiment;
  for (const id of [own, scenario?.id])
    if (!isId(id)) throw fault(where, `${shownValue(id)} is no name of an experiment or a scenario`, AGAIN);
  if (experiment.design.hash !== plan.design.hash || runsOf(experiment) !== plan.runs)
    throw fault(
      where,
      "this program makes other points of the same design",
      `use the program that planned it, or ${AGAIN}`,
    );
  return { folder, plan, experiment, hash };
}

function parsed(where: string): JsonRecord {
  try {
    return recordIn(readFileSync(where, "utf8"));
  } catch (cause) {
    throw fault(where, cause instanceof Error ? cause.message : String(cause), AGAIN);
  }
}

function fault(where: string, found: string, cure: string): InputError {
  return new InputError(`${where}: ${found}. Allowed: ${ALLOWED}; ${cure}.`);
}
