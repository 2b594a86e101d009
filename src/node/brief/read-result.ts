import type { BriefResult } from "../../report/brief/result.js";
import { readComparison } from "./read-comparison.js";
import { readFitted } from "./read-fit.js";
import { readFork } from "./read-fork.js";
import { readRun } from "./read-run.js";
import { readSensitivity } from "./read-sensitivity.js";
import { readSweep } from "./read-sweep.js";
import { type ResultsManifest, readResultsManifest, refuse } from "./results-manifest.js";

/** A reader for each command whose results a brief can tell. */
const readers: Readonly<Record<string, (manifest: ResultsManifest) => BriefResult | Promise<BriefResult>>> = {
  run: readRun,
  compare: readComparison,
  fork: readFork,
  sweep: readSweep,
  sensitivity: readSensitivity,
  calibrate: readFitted,
};

/** Results that have a report of their own, which says more than a brief could. */
const OWN_REPORT = ["assess", "replicate"];

/** What a folder of results holds, ready to be told in a brief. */
export async function readResult(folder: string): Promise<BriefResult> {
  const manifest = readResultsManifest(folder);
  const { command, where } = manifest;
  if (OWN_REPORT.includes(command))
    refuse(where, `results of yardstick ${command}, which have a report of their own: ${folder}/report.html`);
  const reader = readers[command];
  if (reader === undefined) refuse(where, `results of yardstick ${command}`);
  return reader(manifest);
}
