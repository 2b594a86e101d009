import { dayOf } from "../../math/calendar.js";
import type { Change, Scenario } from "../../scenario/scenario.js";
import { type Contrast, contrastsOf, withSharedSeeds } from "../compare/index.js";
import { runEnsemble } from "../ensemble.js";
import { comparePasts, type PastCheck } from "./past.js";
import { alterations } from "./rules-in-force.js";

/** A run continued under changed rules, beside the same run continued under its own. */
export interface Fork {
  readonly change: Change;
  /** Its only difference of rules is the change. */
  readonly contrast: Contrast;
  readonly past: PastCheck;
}

/**
 * Makes the runs of a scenario again, and once more with a change from its date on, with the same seeds. The pasts are
 * compared; whether they agree is for the caller to read.
 */
export function runFork(
  base: Scenario,
  forked: Scenario,
  change: Change,
  onRun?: (done: number) => void,
): Fork {
  // Kept as closely as a saved run, whose hash it must have; a comparison keeps less.
  const [baseline, other] = withSharedSeeds([base, forked]).map((scenario, k) =>
    runEnsemble(scenario, { onRun: (done) => onRun?.(k * base.runs + done) }),
  );
  const [contrast] = contrastsOf({ baseline, others: [other] });
  return {
    change,
    contrast: { ...contrast, rules: alterations(base, change) },
    past: comparePasts(contrast.baseline, contrast.scenario, firstDay(base, change)),
  };
}

/**
 * The first day that a change can reach. New rules hold from the first step on or after their date; what is done to a
 * province on that day already shows in the step into which it falls, so that it reaches back to where that step begins.
 */
export function firstDay({ start, step, data }: Scenario, { at, publish, pilots }: Change): number {
  const base = dayOf(data.readings.baseDate);
  const [from, day] = [dayOf(start) - base, dayOf(at) - base];
  const isDone = publish.length + pilots.length > 0;
  return isDone ? from + Math.floor((day - from) / step + 1e-9) * step : day;
}

/** The last date from which new rules can still hold: on which, or before which, the last step begins. */
export function lastStart({ start, until, step }: Scenario): number {
  const [from, last] = [dayOf(start), dayOf(until)];
  return Math.floor(from + (Math.ceil((last - from) / step - 1e-9) - 1) * step + 1e-9);
}
