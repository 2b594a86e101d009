import { rulesInForce } from "../experiments/fork/index.js";
import type { Measure } from "../experiments/measures/index.js";
import { missingFor } from "../experiments/measures/index.js";
import { OWN_ZONES, type Question, type Towards, withoutOwnZones } from "../experiments/seed-search/index.js";
import { calendarDay, dayOf, formatDay } from "../math/calendar.js";
import { InputError } from "../node/input-error.js";
import { vocabularyOf } from "../scenario/country/words.js";
import { isByOptions } from "../scenario/origin.js";
import { findProvince, provinceCure } from "../scenario/province-names.js";
import type { Scenario } from "../scenario/scenario.js";
import { unitsNamed } from "../scenario/vocabulary.js";
import { vocabulary } from "../scenario/words.js";
import { askedMeasure } from "./asked-measure.js";

/** What the command line asks `seed-search`. */
export interface Asking {
  readonly pilots: string;
  readonly outcome: string;
  readonly towards: Towards;
  readonly candidates?: string;
  readonly at?: string;
  readonly besideOwn?: boolean;
  readonly rescore?: string;
  readonly mostSets: string;
}

/** More runs a set than this are a slip of the finger. */
const MOST_RUNS = 1_000_000;

/** The question of a command line to a scenario; all that is wrong is told together. */
export function askedQuestion(scenario: Scenario, asking: Asking): Question {
  const faults: string[] = [];
  const measure = tried(() => askedMeasure(asking.outcome), faults);
  const candidates =
    asking.candidates === undefined ? scenario.provinces : named(asking.candidates, scenario, faults);
  const k = whole("--pilots", asking.pilots, [1, candidates.length || 1], faults);
  const rescore = whole("--rescore", asking.rescore ?? String(scenario.runs), [1, MOST_RUNS], faults);
  const mostSets = whole("--most-sets", asking.mostSets, [0, MOST_RUNS], faults);
  const at = dateOf(asking.at, scenario, faults);
  checkPilots(scenario, at, faults);
  checkOwnZones(scenario, asking, faults);
  if (measure !== undefined) checkMeasured(scenario, measure, faults);
  if (faults.length > 0 || measure === undefined) throw new InputError(faults.join("\n"));
  const { towards, besideOwn } = asking;
  const ground = besideOwn ? scenario : withoutOwnZones(scenario);
  return { scenario: ground, measure, at, candidates, k, towards, rescore, mostSets };
}

/** What a reading gives; its fault goes to the others. */
function tried<T>(read: () => T, faults: string[]): T | undefined {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof InputError)) throw cause;
    faults.push(cause.message);
    return undefined;
  }
}

function whole(
  option: string,
  text: string,
  [least, most]: readonly [number, number],
  faults: string[],
): number {
  const value = Number(text);
  if (text.trim() !== "" && Number.isInteger(value) && value >= least && value <= most) return value;
  const cure =
    option === "--pilots" && value > most
      ? `choose fewer, or name more --candidates (there are ${most})`
      : "correct it";
  faults.push(`${option} ${text}: not possible. Allowed: a whole number from ${least} to ${most}; ${cure}.`);
  return least;
}

/** The ids of a list of provinces, in the order of the scenario. */
function named(list: string, scenario: Scenario, faults: string[]): string[] {
  const { units, provinces, id } = scenario;
  const { members } = unitsNamed(units, vocabularyOf(scenario, vocabulary));
  const ids = list.split(",").flatMap((each) => {
    const name = each.trim();
    const found = findProvince(name, members);
    if (found && provinces.includes(found.id)) return [found.id];
    faults.push(
      found
        ? `--candidates ${name}: ${found.en} takes no part in ${id}. Allowed: ${provinces.join(", ")}; leave it out, or include it in the scenario.`
        : `--candidates ${name || '""'}: no such province. Allowed: codes, or names in English or Chinese, as GD,SH,ZJ; ${provinceCure(name, members)}`,
    );
    return [];
  });
  for (const twice of new Set(ids.filter((each, k) => ids.indexOf(each) !== k)))
    faults.push(`--candidates: ${twice} is named twice. Allowed: each province once; leave one out.`);
  return provinces.filter((each) => ids.includes(each));
}

/** The date on which pilots are named, `YYYY-MM-DD`. */
function dateOf(text: string | undefined, { start, until, id }: Scenario, faults: string[]): string {
  if (text === undefined) return start;
  const day = calendarDay(text);
  if (typeof day === "number" && day >= dayOf(start) && day <= dayOf(until)) return formatDay(day);
  faults.push(
    typeof day === "number"
      ? `--at ${text}: ${formatDay(day)} lies outside the run of ${id}. Allowed: ${start} to ${until}; choose a date in between, or move --from or --until.`
      : `--at ${text}: ${day === "form" ? "not a date" : "no such day"}. Allowed: YYYY-MM-DD or YYYY-MM, from ${start} to ${until}; write for instance --at ${start}.`,
  );
  return start;
}

function checkPilots(scenario: Scenario, at: string, faults: string[]): void {
  if (rulesInForce(scenario, at).mechanisms.pilots) return;
  faults.push(
    `${scenario.id}: the mechanism pilots is off on ${at}, and no zone would have any effect. Allowed: a scenario with pilots on, such as early-pilots or political-economy; choose one, or add --set mechanisms.pilots=on.`,
  );
}

/** A number of the centre's own zones that the command line sets would be overruled in silence. */
function checkOwnZones(scenario: Scenario, { besideOwn }: Asking, faults: string[]): void {
  const { value, from } = scenario.params[OWN_ZONES];
  if (besideOwn || !isByOptions(from) || value === 0) return;
  faults.push(
    `--set ${OWN_ZONES}=${value}: without --beside-own the centre names no zones of its own. Allowed: ${OWN_ZONES} above 0 only with --beside-own; add it, or leave the setting out.`,
  );
}

function checkMeasured(scenario: Scenario, measure: Measure, faults: string[]): void {
  const missing = missingFor(measure, scenario);
  if (missing.length === 0) return;
  faults.push(
    `--outcome ${measure.name}: comes from ${missing.join(", ")}, which ${scenario.id} does not use, so that nothing could move it. Allowed: an outcome of mechanisms that are on; add ${missing.map((name) => `--set mechanisms.${name}=on`).join(" ")}, or choose another.`,
  );
}
