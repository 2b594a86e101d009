import { Collector } from "./collect.js";
import type { Executor, Listener } from "./executor.js";
import type { Tally } from "./make-chunk.js";
import type { Planned } from "./plan-file.js";
import { sweepPartials } from "./put-whole.js";
import { type Survey, surveyOf } from "./survey.js";

/** What came of carrying a plan out. */
export type Outcome =
  | { readonly state: "done"; readonly files: readonly string[]; readonly resultHash: string }
  /** Stopped or not all there; so many chunks are missing. */
  | { readonly state: "open"; readonly missing: readonly number[] };

/** Who hears of what is found and made. */
export interface Watcher extends Listener {
  /** What is there before anything is made. */
  readonly onSurvey?: (survey: Survey) => void;
}

/** Makes what is missing of a plan, and collects meanwhile. What is there already is verified, not trusted. */
export async function carryOut(
  planned: Planned,
  execute: Executor,
  watcher: Watcher,
  signal: AbortSignal,
): Promise<Outcome> {
  sweepPartials(planned.folder);
  sweepPartials(`${planned.folder}/chunks`);
  const survey = await surveyOf(planned);
  watcher.onSurvey?.(survey);
  const collector = new Collector(planned);
  for (const { chunk } of survey.done) collector.offer(chunk);
  const onChunk = (tally: Tally) => {
    watcher.onChunk(tally);
    collector.offer(tally.chunk);
  };
  try {
    if (survey.missing.length > 0 && !signal.aborted)
      await execute(planned, survey.missing, { ...watcher, onChunk }, signal);
  } catch (cause) {
    await collector.drop();
    throw cause;
  }
  if (!signal.aborted) return await ended(planned, collector);
  await collector.drop();
  return open(planned);
}

/** Collects what is there, or says what is missing. */
export function gathered(planned: Planned): Promise<Outcome> {
  return ended(planned, new Collector(planned));
}

async function ended(planned: Planned, collector: Collector): Promise<Outcome> {
  const collection = await collector.end();
  return collection.ok ? { state: "done", ...collection } : open(planned);
}

async function open(planned: Planned): Promise<Outcome> {
  const { missing } = await surveyOf(planned);
  return { state: "open", missing };
}
