import { hasPlan } from "../../node/sweep/plan-file.js";
import { readSaved } from "../../node/verify/saved.js";
import { type Verdict, verdictJson, verdictText } from "../verify/verdict.js";
import { verifyResults } from "../verify/verify-results.js";
import { verifySweep } from "../verify/verify-sweep.js";

/** Exit code of a command that found a difference. */
const DIFFERENT = 3;

interface VerifyOptions {
  readonly chunks: string;
  readonly all?: boolean;
  readonly fit?: string;
  readonly threads?: number;
  readonly json?: boolean;
}

/** `yardstick verify`: a results folder or a picture in, whether it comes out again. */
export async function verify(place: string, options: VerifyOptions): Promise<void> {
  const verdict = await verdictOn(place, options);
  if (verdict.differences.length > 0) process.exitCode = DIFFERENT;
  const words = options.json ? verdictJson(place, verdict) : verdictText(place, verdict);
  process.stdout.write(`${words}\n`);
}

async function verdictOn(place: string, options: VerifyOptions): Promise<Verdict> {
  if (hasPlan(place)) return await verifySweep(place, options);
  const say = (line: string) => void process.stderr.write(`${line}\n`);
  const { threads, fit } = options;
  return await verifyResults(readSaved(place), {
    ...(threads && { threads }),
    ...(fit && { fit }),
    all: options.all ?? false,
    say,
  });
}
