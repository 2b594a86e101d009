import type { Bilingual } from "../../data/provinces.js";
import { scenarioFileOf } from "../share/scenario-file.js";
import type { TitledFile } from "../simulate/request.js";
import { type Rules, UNCHANGED } from "../state/rules.js";
import type { Change, Lesson } from "./lesson.js";

/** Pairs of runs behind a comparison in class: enough for a sentence, and done while one reads it. */
export const PAIRS = 100;
/** Runs behind what a lesson tells of its own rules, on screen and on the worksheet. */
export const MANY = 200;
/** Runs for each set of pilots. */
export const PILOT_RUNS = 50;
/** Seeds of a contest, and of what is run again on fresh luck. */
export const FRESH_SEED = 1001;
/** Outcome of a contest of pilots. */
export const CONTEST = "idea_count";

/** The rules with which a lesson begins. */
export function rulesOf({ base, until }: Lesson, runs: number): Rules {
  return { base, ...UNCHANGED, seed: 1, runs, ...(until === undefined ? {} : { until }) };
}

/** The rules with one change of a lesson. */
export function rulesWith(lesson: Lesson, change: Change, runs: number): Rules {
  const { base = lesson.base, set = {}, switches = {} } = change;
  return { ...rulesOf(lesson, runs), base, set, switches };
}

/** The same for a comparison, in whose sentences it goes by a title. */
export function titledFileOf(rules: Rules, title: Bilingual): TitledFile {
  return { title, text: scenarioFileOf(rules) };
}

/** A contest's scenario: the centre names no zones of its own, but these provinces are pilots from `start` on. */
export function contestFile(
  lesson: Lesson,
  pilots: readonly string[],
  seed: number,
  start: string,
  title: Bilingual,
): TitledFile {
  const rules = { ...rulesOf(lesson, PILOT_RUNS), seed, set: { "pilots.most": 0 } };
  const file = JSON.parse(scenarioFileOf(rules));
  const changes = pilots.length > 0 ? { changes: [{ at: start, pilots }] } : {};
  return { title, text: JSON.stringify({ ...file, ...changes }) };
}

/** The command that tries the same set of pilots. */
export function contestCommand({ base, until }: Lesson, pilots: readonly string[], seed: number): string {
  const outcome = CONTEST.replaceAll("_", "-");
  return `npx yardstick seed-search ${base} --pilots ${pilots.length} --candidates ${pilots.join(",")} --outcome ${outcome} --until ${until} --runs ${PILOT_RUNS} --seed ${seed}`;
}
