import type { Fork } from "../../experiments/fork/index.js";
import { formatDay } from "../../math/calendar.js";
import type { Change } from "../../scenario/scenario.js";
import { type ComparisonSummary, comparisonSummary } from "../compare/summary.js";

/** What is said of a fork: the effects of its change, and how far its past was compared with the saved one. */
export interface ForkSummary extends ComparisonSummary {
  readonly fork: {
    /** The folder of the run that is continued, and its hash. */
    readonly saved: string;
    readonly savedHash: string;
    readonly change: Omit<Change, "from">;
    readonly past: {
      /** The past is everything before this day and date. */
      readonly before: number;
      readonly date: string;
      readonly events: number;
      readonly values: number;
      readonly identical: true;
    };
  };
}

/** Sums a fork up whose past is that of the saved run. */
export function forkSummary(
  { contrast, change: { from, ...change }, past }: Fork,
  saved: { readonly folder: string; readonly resultHash: string },
  about: Parameters<typeof comparisonSummary>[1],
): ForkSummary {
  const { before, events, values } = past;
  const date = formatDay(contrast.baseline.baseDay + Math.floor(before));
  return {
    ...comparisonSummary([contrast], about),
    fork: {
      saved: saved.folder,
      savedHash: saved.resultHash,
      change,
      past: { before, date, events, values, identical: true },
    },
  };
}
