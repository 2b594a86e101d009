import { join } from "node:path";
import { asyncBufferFromFile } from "hyparquet";
import { arrowExport } from "../../report/export/arrow.js";
import { behaviorSpaceExport } from "../../report/export/behaviorspace.js";
import type { Exported, Format, Refused } from "../../report/export/exported.js";
import type { Provenance } from "../../report/export/readme.js";
import { InputError } from "../input-error.js";
import { behaviorSpaceTable } from "../sweep/behaviorspace-file.js";
import { readManifest } from "../sweep/manifest.js";
import { readColumns } from "../sweep/parquet-read.js";
import { type Planned, readPlan } from "../sweep/plan-file.js";
import { SWEEP_PARQUET } from "../sweep/tables.js";
import { madeOf, type ResultsMade } from "./made.js";

/** A sweep that is finished, as a source of exports. */
export interface SweepSource {
  readonly planned: Planned;
  readonly resultHash: string;
  readonly made: ResultsMade;
}

/** Reads the folder of a sweep; one that is not finished is refused. */
export function readSweep(folder: string): SweepSource {
  const planned = readPlan(folder);
  const manifest = readManifest(folder);
  if (manifest === undefined)
    throw new InputError(
      `${folder}: this experiment is not finished. Allowed: a finished one; go on with yardstick resume ${folder}.`,
    );
  return { planned, resultHash: manifest.resultHash, made: madeOf(folder) };
}

/** A sweep in one format, or why there is no such thing: its table has one row a run. */
export async function sweepExport(format: Format, sweep: SweepSource): Promise<Exported | Refused> {
  if (format === "behaviorspace") return forBehaviorSpace(sweep);
  if (format === "arrow") return forArrow(sweep);
  return {
    format,
    found: "a sweep keeps a row of figures for each run, not who had a plan when",
    allowed: "behaviorspace and arrow for a sweep; a results folder of yardstick run for the others",
  };
}

async function forBehaviorSpace({ planned, made }: SweepSource): Promise<Exported> {
  const pieces: string[] = [];
  for await (const piece of behaviorSpaceTable(planned, made)) pieces.push(piece);
  return behaviorSpaceExport(pieces, "a row for each run of the sweep, with what it varies and measures");
}

async function forArrow({ planned: { folder, plan } }: SweepSource): Promise<Exported> {
  const columns = await readColumns(await asyncBufferFromFile(join(folder, SWEEP_PARQUET)), 0, plan.runs);
  return arrowExport(
    [["sweep", columns.map(({ name, values }) => ({ name, values: [...values] }))]],
    "the table of all runs of the sweep",
  );
}

/** Where what is exported of a sweep comes from. */
export function sweepProvenance({ planned, resultHash }: SweepSource, version: string): Provenance {
  const { experiment, plan } = planned;
  const { design, scenario, id } = experiment;
  return {
    version,
    of: `Simulated, not observed: the experiment ${id}, ${design.points.length} points x ${design.replicates} runs = ${plan.runs} runs of the scenario ${scenario.id}, seeds from ${design.seed} on (${design.commonRandomNumbers ? "the same for every point" : "others for every point"}); the table as it was saved.`,
    dayZero: scenario.data.readings.baseDate,
    hash: ["SHA-256 of the results", resultHash],
  };
}
