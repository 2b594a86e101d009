import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Carrier, Craft } from "../../node/carriers/carrier.js";
import { byThreads } from "../../node/carriers/threads.js";
import { usualThreads } from "../../node/threads/pool.js";
import { type Work, Workshop } from "../../node/workshop.js";

/** Nobody stops what is made again; Ctrl-C ends the program. */
const NEVER = new AbortController().signal;

/** Does work piece by piece in a folder that is gone afterwards, with threads. */
export async function inTemporaryWorkshop<T>(
  work: Work,
  craft: Craft,
  threads: number | undefined,
  carryOut: (workshop: Workshop, carrier: Carrier, signal: AbortSignal) => Promise<T | undefined>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "yardstick-verify-"));
  try {
    const workshop = Workshop.open(join(folder, "again"), work, false);
    const carrier = await byThreads(craft, threads ?? usualThreads(), NEVER);
    const made = await carryOut(workshop, carrier, NEVER);
    if (made === undefined) throw new Error("what was to be made again was stopped");
    return made;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
