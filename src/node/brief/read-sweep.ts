import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { asyncBufferFromFile } from "hyparquet";
import { columnName } from "../../experiments/sweep/columns.js";
import type { SweepResult } from "../../report/brief/sweep/parts.js";
import { sweepAccount } from "../../report/sweep/account.js";
import { readNumbers } from "../sweep/parquet-read.js";
import { readPlan } from "../sweep/plan-file.js";
import { SWEEP_CSV, SWEEP_PARQUET } from "../sweep/tables.js";
import { makingOf } from "./making.js";
import { checkHash, type ResultsManifest, refuse } from "./results-manifest.js";

/** A finished sweep as its folder holds it, once its table was found to be the one it was written with. */
export async function readSweep(manifest: ResultsManifest): Promise<SweepResult> {
  const { folder, where, files } = manifest;
  if (!files.includes(SWEEP_CSV) || !files.includes(SWEEP_PARQUET))
    refuse(where, "an unfinished sweep", "a finished one", `go on with yardstick resume ${folder}`);
  const { experiment } = readPlan(folder);
  checkHash(manifest, await hashOf(join(folder, SWEEP_CSV)), [SWEEP_CSV]);
  const file = await asyncBufferFromFile(join(folder, SWEEP_PARQUET));
  const values = await readNumbers(file, experiment.outcomes.map(columnName));
  const accounts = experiment.outcomes.flatMap(
    (outcome, k) => sweepAccount(experiment, outcome, values[k]) ?? [],
  );
  if (accounts.length === 0)
    refuse(folder, "nothing varies in this sweep", "a sweep with factors", "use yardstick run for one point");
  return { kind: "sweep", making: makingOf(manifest), experiment, accounts };
}

/** SHA-256 of a file, which may be large. */
async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const piece of createReadStream(path)) hash.update(piece);
  return hash.digest("hex");
}
