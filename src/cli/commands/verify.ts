import { runEnsemble } from "../../experiments/ensemble.js";
import { chunksIn } from "../../experiments/sweep/chunks.js";
import { openStream } from "../../math/random.js";
import { InputError } from "../../node/input-error.js";
import { readSavedRun } from "../../node/saved-run.js";
import { readManifest } from "../../node/sweep/manifest.js";
import { hasPlan, readPlan } from "../../node/sweep/plan-file.js";
import { surveyOf } from "../../node/sweep/survey.js";
import { type Differences, verifyChunks, verifyTable } from "../../node/sweep/verify.js";
import { resultHash } from "../../report/result-hash.js";

/** Exit code of a command that found a difference. */
const DIFFERENT = 3;

interface VerifyOptions {
  readonly chunks: string;
  readonly all?: boolean;
  readonly json?: boolean;
}

/** What was made again, and what differed. */
interface Verdict {
  readonly what: string;
  readonly differences: Differences;
}

/** `yardstick verify`: results in, whether they come out again. */
export async function verify(folder: string, options: VerifyOptions): Promise<void> {
  const { what, differences } = hasPlan(folder) ? await verifySweep(folder, options) : verifyRun(folder);
  if (differences.length > 0) process.exitCode = DIFFERENT;
  const verdict = differences.length > 0 ? "different" : "identical";
  const lines = [`${folder}: ${what} made again: ${verdict}`, ...differences.map((each) => `  ${each}`)];
  process.stdout.write(
    options.json ? `${JSON.stringify({ folder, what, differences }, null, 2)}\n` : `${lines.join("\n")}\n`,
  );
}

function verifyRun(folder: string): Verdict {
  const { scenario, resultHash: saved } = readSavedRun(folder);
  const again = resultHash(runEnsemble(scenario));
  const differences = again === saved ? [] : [`resultHash ${saved} saved, ${again} made again`];
  return { what: `all ${scenario.runs} runs`, differences };
}

async function verifySweep(folder: string, options: VerifyOptions): Promise<Verdict> {
  const planned = readPlan(folder);
  const manifest = readManifest(folder);
  const total = chunksIn(planned.plan);
  const there = manifest
    ? Array.from({ length: total }, (_, k) => k)
    : (await surveyOf(planned)).done.map(({ chunk }) => chunk);
  const chunks = options.all ? there : drawn(there, wholeOf(options.chunks));
  const made = await verifyChunks(planned, chunks, manifest !== undefined);
  const table = manifest ? await verifyTable(planned, manifest.resultHash) : [];
  return { what: `chunks ${chunks.join(", ") || "none"} of ${total}`, differences: [...table, ...made] };
}

/** Some chunks, others at each call: what is compared is not to be foreseen. */
function drawn(chunks: readonly number[], count: number): number[] {
  const stream = openStream(`verify/${process.pid}/${Date.now()}`);
  const left = [...chunks];
  const taken = Array.from(
    { length: Math.min(count, left.length) },
    () => left.splice(Math.floor(stream.uniform() * left.length), 1)[0],
  );
  return taken.sort((a, b) => a - b);
}

function wholeOf(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1)
    throw new InputError(`--chunks ${text}: not a number of chunks. Allowed: 1 or more.`);
  return number;
}
