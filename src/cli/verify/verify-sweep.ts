import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chunksIn } from "../../experiments/sweep/chunks.js";
import { InputError } from "../../node/input-error.js";
import { type Planned, readPlan } from "../../node/sweep/plan-file.js";
import { surveyOf } from "../../node/sweep/survey.js";
import { SUMMARY_CSV, SWEEP_CSV, SWEEP_PARQUET } from "../../node/sweep/tables.js";
import { filesIn, firstOther } from "../../node/verify/compare-folder.js";
import { compareChunks, compareSweep } from "../../node/verify/compare-sweep.js";
import { checkSchema, versionNotices } from "../../node/verify/versions.js";
import { recordFrom } from "../../report/picture-note/data-in-png.js";
import { drawn } from "./drawn.js";
import { compareSweepWords } from "./sweep-words.js";
import type { Verdict } from "./verdict.js";

/** Which chunks of a sweep are made again: so many, drawn at random, or all. */
export interface Share {
  readonly chunks: string;
  readonly all?: boolean;
}

const MANIFEST = "manifest.json";
/** Files of a sweep besides its charts, and the folders in which it was made. */
const OWN = ["plan.json", MANIFEST, SWEEP_CSV, SWEEP_PARQUET, SUMMARY_CSV, "summary.txt"];
const WORKSHOP = /^(chunks|hosts)\//;

/** Makes chunks of a sweep again, and compares all rows of its tables with them and with each other. */
export async function verifySweep(folder: string, share: Share): Promise<Verdict> {
  const planned = readPlan(folder, "any");
  const total = chunksIn(planned.plan);
  const count = share.all ? total : wholeOf(share.chunks);
  if (!existsSync(join(folder, MANIFEST))) return await verifyUnfinished(planned, count);
  const said = recordFrom(readFileSync(join(folder, MANIFEST), "utf8")) ?? {};
  checkSchema(said, join(folder, MANIFEST));
  const { model } = said;
  const { notices } = versionNotices({ ...planned.plan, model });
  const chunks = drawn(
    Array.from({ length: total }, (_, k) => k),
    count,
  );
  const { differences, manifest } = await compareSweep(planned, new Set(chunks));
  const content = JSON.stringify({ ...manifest, model }, null, 2);
  const words = await compareSweepWords(planned, manifest.resultHash);
  const ofManifest = firstOther(folder, { path: MANIFEST, content });
  const known = new Set([...OWN, ...words.files]);
  return {
    what: whatOf(chunks, total),
    differences: [...(ofManifest ? [ofManifest] : []), ...differences, ...words.differences],
    extra: filesIn(folder).filter((path) => !known.has(path) && !WORKSHOP.test(path)),
    notices,
  };
}

async function verifyUnfinished(planned: Planned, count: number): Promise<Verdict> {
  const { done } = await surveyOf(planned);
  const chunks = drawn(
    done.map(({ chunk }) => chunk),
    count,
  );
  const differences = await compareChunks(planned, chunks);
  const { notices } = versionNotices({ ...planned.plan });
  return { what: whatOf(chunks, chunksIn(planned.plan)), differences, extra: [], notices };
}

function whatOf(chunks: readonly number[], total: number): string {
  return chunks.length === total
    ? `all ${total} chunks`
    : `chunks ${chunks.join(", ") || "none"} of ${total}`;
}

function wholeOf(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1)
    throw new InputError(`--chunks ${text}: not a number of chunks. Allowed: 1 or more.`);
  return number;
}
