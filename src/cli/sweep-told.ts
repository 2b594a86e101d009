import { packageVersion } from "../node/package-files.js";
import { behaviorSpaceTable, dateOfTable } from "../node/sweep/behaviorspace-file.js";
import { GrowingFile } from "../node/sweep/growing-file.js";
import type { Planned } from "../node/sweep/plan-file.js";
import { lined } from "../report/explain/words.js";
import { carry } from "./carry.js";
import type { CarryOptions, Done } from "./carry-options.js";
import { sayer } from "./sayer.js";
import { pictured } from "./sweep-pictures.js";

/** Makes what is missing of a plan and tells what came of it. */
export async function carryAndTell(planned: Planned, options: CarryOptions): Promise<void> {
  const done = await carry(planned, options);
  if (done !== undefined) await tellSweep(planned, done, options);
}

/** Draws a sweep that is all there, writes the table that was asked for, and says what has come of it. */
export async function tellSweep(
  planned: Planned,
  { resultHash, files }: Done,
  options: CarryOptions,
): Promise<void> {
  const { folder, plan } = planned;
  const told = await pictured(planned, resultHash, options);
  if (options.table !== undefined) await tableTo(options.table, planned);
  if (options.table === "-") return;
  sayer(options).result(
    options.json
      ? JSON.stringify({ folder, state: "done", runs: plan.runs, resultHash, files, ...told }, null, 2)
      : [
          ...told.changes.map((text) => lined(text, 0)),
          `Results: ${folder}/  (sha256 ${resultHash.slice(0, 16)})`,
          ...(told.charts.length > 0 ? [`Charts:  ${folder}/charts/*.png`] : []),
        ].join("\n"),
  );
}

/** Writes the table of a finished sweep for readers of BehaviorSpace. */
async function tableTo(path: string, planned: Planned): Promise<void> {
  const pieces = behaviorSpaceTable(planned, { version: packageVersion(), date: dateOfTable(new Date()) });
  if (path === "-") {
    for await (const piece of pieces) process.stdout.write(piece);
    return;
  }
  const file = new GrowingFile(path);
  for await (const piece of pieces) file.add(piece);
  file.end();
}
