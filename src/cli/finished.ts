import { chunksIn, rangesOf } from "../experiments/sweep/chunks.js";
import type { Outcome } from "../node/sweep/carry-out.js";
import { clearWorkshop, writeManifest } from "../node/sweep/manifest.js";
import type { Planned } from "../node/sweep/plan-file.js";
import type { CarryOptions, Done } from "./carry-options.js";
import { provenance } from "./provenance.js";
import { sayer } from "./sayer.js";
import { STOPPED } from "./stop.js";
import { counted } from "./sweep-folder.js";

/** Exit code of a command that found something missing. */
const FAULT = 1;

/** Writes the manifest of what is done, or says how to go on. */
export function finished(
  planned: Planned,
  outcome: Outcome,
  options: CarryOptions,
  isStopped = false,
): Done | undefined {
  if (outcome.state === "done") {
    writeManifest(planned, outcome.resultHash, outcome.files, provenance());
    if (!options.keepChunks) clearWorkshop(planned.folder);
    return outcome;
  }
  const { folder, plan } = planned;
  process.exitCode = isStopped ? STOPPED : FAULT;
  const [total, missing] = [chunksIn(plan), outcome.missing];
  const list = rangesOf(missing);
  sayer(options).result(
    options.json
      ? JSON.stringify({ folder, state: "open", chunks: total, missing: list }, null, 2)
      : `Not finished: ${total - missing.length} of ${counted(total, "chunk")} kept in ${folder}/; missing --array=${list}. Go on with: yardstick resume ${folder}`,
  );
  return undefined;
}
