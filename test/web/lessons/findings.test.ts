import { describe, expect, test } from "vitest";
import { rulesOf, rulesWith, titledFileOf } from "../../../src/web/lessons/asked.js";
import { lessons } from "../../../src/web/lessons/index.js";
import { compare } from "../../../src/web/simulate/compare.js";
import type { Compared } from "../../../src/web/simulate/request.js";

const PAIRS = 10;

/** What the page would tell of a change in a lesson. */
function effectOf(lessonId: string, changeId: string, figure: string) {
  const lesson = lessons.find(({ id }) => id === lessonId)!;
  const change = lesson.changes.find(({ id }) => id === changeId)!;
  const sides = {
    baseline: titledFileOf(rulesOf(lesson, PAIRS), lesson.title),
    scenario: titledFileOf(rulesWith(lesson, change, PAIRS), change.title),
  };
  let told: Compared | undefined;
  for (const answer of compare(sides, {})) if (answer.kind === "comparison") told = answer.comparison;
  return told!.figures.find((each) => each.figure === figure)!;
}

describe("what the lessons are built to show comes out of the engine", () => {
  test("who moves first: without the centre plans come far later, without rivals a little", () => {
    const noCentre = effectOf("who-moves-first", "no-centre", "restricted_mean_toa");
    const noRivals = effectOf("who-moves-first", "no-competition", "restricted_mean_toa");
    expect(noCentre.higher).toBe(PAIRS);
    expect(noCentre.mean).toBeGreaterThan(900);
    expect(noRivals.mean).toBeGreaterThan(0);
    expect(noRivals.mean).toBeLessThan(100);
  });

  test("race or waste: the tournament opens provinces and leaves sectors alone, herding crowds them", () => {
    expect(effectOf("race-or-waste", "tournament", "effective_sectors").same).toBe(PAIRS);
    expect(effectOf("race-or-waste", "tournament", "liberalisation_mean").higher).toBe(PAIRS);
    const herding = effectOf("race-or-waste", "strong-herding", "effective_sectors");
    expect(herding.lower).toBe(PAIRS);
    expect(herding.mean).toBeLessThan(-3);
  });

  test("up and down: rules of the centre bring most ideas; pilot zones bring some, and no rules", () => {
    const noRules = effectOf("up-and-down", "no-codification", "idea_count");
    const noPilots = effectOf("up-and-down", "no-pilots", "idea_count");
    expect(noRules.lower).toBe(PAIRS);
    expect(noRules.mean).toBeLessThan(3 * noPilots.mean!);
    expect(noPilots.mean).toBeLessThan(0);
    expect(Math.abs(effectOf("up-and-down", "no-pilots", "codified_stock").mean!)).toBeLessThan(1);
    expect(effectOf("up-and-down", "early-pilots", "adopters").same).toBe(PAIRS);
  });
});
