import { lastStart, overruled, rulesInForce } from "../experiments/fork/index.js";
import { calendarDay, dayOf, formatDay } from "../math/calendar.js";
import { InputError } from "../node/input-error.js";
import { continueScenario } from "../scenario/continue.js";
import type { Change, Scenario } from "../scenario/scenario.js";
import { vocabulary } from "../scenario/words.js";
import { type ChangeOptions, changeOf } from "./fork-change.js";
import { COMMAND_LINE, settled } from "./read-scenario.js";

/** A saved scenario with the change that the command line asks for. */
export interface Continued {
  readonly scenario: Scenario;
  readonly change: Change;
}

/** Reads the change that is asked for and lays it over the saved scenario; all that is wrong is told together. */
export function askedChange(base: Scenario, options: ChangeOptions, warn: (line: string) => void): Continued {
  const outside = dateFault(base, options);
  const { scenario, change } = told(outside, () => {
    const overlay = changeOf(base, outside === undefined ? options.at : base.start, options);
    const fork = { text: overlay.text, where: COMMAND_LINE };
    const read = settled(continueScenario(base, fork, vocabulary), overlay, warn);
    const own = read.changes.find(({ from }) => from === read.id);
    if (own === undefined) throw new RangeError("the change is not in the scenario");
    return { scenario: read, change: own };
  });
  checkPilots(scenario, change, options);
  checkEffect(scenario, change, options);
  for (const { path, at } of overruled(scenario, change))
    warn(`warning: ${path}: the saved run changes it again on ${at}, and this still happens.`);
  return { scenario, change };
}

/** The faults of a reading beneath one that was found before it. */
function told<T>(before: string | undefined, read: () => T): T {
  try {
    const value = read();
    if (before === undefined) return value;
  } catch (cause) {
    if (before === undefined || !(cause instanceof InputError)) throw cause;
    throw new InputError(`${before}\n${cause.message}`);
  }
  throw new InputError(before);
}

/** What is wrong with a date that can be read. */
function dateFault({ start, until, id }: Scenario, { at }: ChangeOptions): string | undefined {
  const day = calendarDay(at);
  if (typeof day !== "number" || (day >= dayOf(start) && day <= dayOf(until))) return undefined;
  return `--at ${at}: ${formatDay(day)} lies outside the run of ${id}. Allowed: ${start} to ${until}; choose a date in between, or run the scenario anew with --from or --until.`;
}

function checkPilots(scenario: Scenario, { at, pilots }: Change, options: ChangeOptions): void {
  if (pilots.length === 0 || rulesInForce(scenario, at).mechanisms.pilots) return;
  throw new InputError(
    `--pilots ${options.pilots}: the mechanism pilots is off on ${at}, and no zone would have any effect. Allowed: pilots where it is on; add --mechanisms pilots=on, and --set pilots.most=0 if the centre is to name no others.`,
  );
}

/** New rules hold from the first step on or after their date; after the last one there is none. */
function checkEffect(base: Scenario, { at, publish, pilots }: Change, options: ChangeOptions): void {
  if (publish.length + pilots.length > 0 || dayOf(at) <= lastStart(base)) return;
  throw new InputError(
    `--at ${options.at}: new rules hold from the first step on or after their date, and no step begins after ${formatDay(lastStart(base))}. Allowed: ${base.start} to ${formatDay(lastStart(base))}; choose an earlier date.`,
  );
}
