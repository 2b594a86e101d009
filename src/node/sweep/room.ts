import { existsSync, statfsSync } from "node:fs";
import { totalmem } from "node:os";
import { dirname, resolve } from "node:path";
import type { Experiment } from "../../experiments/sweep/experiment.js";
import { runsOf } from "../../experiments/sweep/experiment.js";
import { InputError } from "../input-error.js";

/** Bytes that a cell takes on the disk, in chunks and tables together, and a value of a design in memory. */
const [CELL_ON_DISK, VALUE_IN_MEMORY] = [32, 12];
/** Columns that name a run, and what a point takes in memory besides its values, bytes. */
const [NAMING, POINT_IN_MEMORY] = [4, 60];
/** Share of the memory that points may take. */
const SHARE = 0.5;

/** Refuses an experiment that neither the disk nor the memory would hold, with what it would need. */
export function checkRoom(folder: string, experiment: Experiment, holders: number): void {
  const { factors, points } = experiment.design;
  const columns = NAMING + factors.length + experiment.outcomes.length;
  const disk = runsOf(experiment) * columns * CELL_ON_DISK;
  const memory = holders * points.length * (POINT_IN_MEMORY + VALUE_IN_MEMORY * factors.length);
  const [free, most] = [freeDisk(folder), SHARE * totalmem()];
  const [what, need, have] = disk > free ? ["disk", disk, free] : ["memory", memory, most];
  if (need > have)
    throw new InputError(
      `${folder}: ${runsOf(experiment)} runs of ${points.length} points would take about ${inWords(need)} of ${what}, and there are ${inWords(have)}. Allowed: what fits; take fewer points, runs or outcomes, name a larger disk with --out, or insist with --force.`,
    );
}

function freeDisk(folder: string): number {
  let nearest = resolve(folder);
  while (!existsSync(nearest)) nearest = dirname(nearest);
  const { bavail, bsize } = statfsSync(nearest);
  return bavail * bsize;
}

/** 1234567890 as "1.2 GB". */
function inWords(bytes: number): string {
  return bytes < 1e9 ? `${(bytes / 1e6).toPrecision(2)} MB` : `${(bytes / 1e9).toPrecision(3)} GB`;
}
