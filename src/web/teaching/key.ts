import type { Bilingual } from "../../data/provinces.js";
import { CONTEST, contestFile, PAIRS, rulesOf, rulesWith, titledFileOf } from "../lessons/asked.js";
import type { Lesson } from "../lessons/lesson.js";
import type { TitledFile } from "../simulate/request.js";
import { shippedScenario } from "../state/settled.js";
import { byEnterprises } from "./facts.js";

/** A comparison that stands in the teacher's key, and the figures of it that are told. */
export interface Asked {
  readonly title: Bilingual;
  readonly baseline: TitledFile;
  readonly scenario: TitledFile;
  readonly figures: readonly string[];
}

/** The seed of the key, unless the teacher asks for another: not that of the class, so that both can be set side by side. */
export const KEY_SEED = 7;
/** Figures told of each comparison: the one whose sign is predicted, and the next. */
const TOLD = 2;

/** The comparisons of a lesson on the luck of a seed: each of its changes, or three sets of pilots. */
export function keyOf(lesson: Lesson, seed: number): Asked[] {
  return lesson.changes.length > 0 ? changes(lesson, seed) : contests(lesson, seed);
}

function changes(lesson: Lesson, seed: number): Asked[] {
  const baseline = titledFileOf({ ...rulesOf(lesson, PAIRS), seed }, lesson.title);
  return lesson.changes.map((change) => ({
    title: change.title,
    baseline,
    scenario: titledFileOf({ ...rulesWith(lesson, change, PAIRS), seed }, change.title),
    figures: lesson.outcome.figures.slice(0, TOLD),
  }));
}

function contests(lesson: Lesson, seed: number): Asked[] {
  const { start } = shippedScenario(lesson.base);
  const none = { en: "No pilots", zh: "不设试点" };
  const [strongest, weakest] = byEnterprises();
  const sets = [
    { title: { en: "Three strongest by enterprises", zh: "企业最强的三个" }, pilots: strongest },
    { title: { en: "Three weakest by enterprises", zh: "企业最弱的三个" }, pilots: weakest },
  ];
  return sets.map(({ title, pilots }) => ({
    title,
    baseline: contestFile(lesson, [], seed, start, none),
    scenario: contestFile(lesson, pilots, seed, start, title),
    figures: [CONTEST],
  }));
}
