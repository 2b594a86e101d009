import { describe, expect, test } from "vitest";
import { table2 } from "../../../src/data/khanal2024.js";
import { findMeasure } from "../../../src/experiments/measures/index.js";
import { valuesOf } from "../../../src/experiments/measures/values-of.js";
import {
  candidatesTable,
  isNoGain,
  type Question,
  searchRunsTable,
  searchSeeds,
  setsTable,
  withoutOwnZones,
  withPilots,
} from "../../../src/experiments/seed-search/index.js";
import { strongest } from "../../../src/experiments/seed-search/rules-of-thumb.js";
import type { Scenario } from "../../../src/scenario/scenario.js";
import { shipped } from "../../scenarios/shipped.js";

const early = withoutOwnZones({ ...shipped("early-pilots"), runs: 4, seed: 5 });
const question = (scenario: Scenario, outcome: string, more: Partial<Question> = {}): Question => ({
  ...{ scenario, measure: findMeasure(outcome)!, at: scenario.start, towards: "more", k: 2 },
  ...{ candidates: ["GD", "BJ", "SC", "HB", "GZ"], rescore: 3, mostSets: 10, ...more },
});
const ideas = question(early, "idea-count");
const result = searchSeeds(ideas);

describe("a search for pilots", () => {
  test("has the outcomes of the scenario with these pilots and the same seeds", () => {
    const [{ pilots }] = result.sets;
    const named = withPilots(early, [...pilots].reverse(), early.start);
    expect([...result.values[1].search]).toEqual([...valuesOf(named, ideas.measure)]);
    expect([...result.values[0].search]).toEqual([...valuesOf(early, ideas.measure)]);
    expect([...result.values[1].fresh]).toEqual([...valuesOf({ ...named, seed: 9, runs: 3 }, ideas.measure)]);
  });

  test("runs what it found with seeds that it has not seen", () => {
    expect(result.seeds).toEqual([5, 6, 7, 8]);
    expect(result.freshSeeds).toEqual([9, 10, 11]);
    expect(result.sets[0].fresh.pairs).toBe(3);
  });

  test("finds where there is no chance what all sets find", () => {
    const { all, sets } = searchSeeds(question(early, "liberalisation-mean", { rescore: 1 }));
    expect(all).toHaveLength(10);
    expect([...sets[0].pilots].sort()).toEqual([...sets[1].pilots].sort());
    expect(sets[0].search.difference).toMatchObject({ error: 0 });
    expect(sets[0].search.difference.mean).toBe(sets[0].fresh.difference.mean);
  });

  test("gives the same tables twice, to the last bit", () => {
    const again = searchSeeds(ideas);
    for (const table of [setsTable, candidatesTable, searchRunsTable])
      expect(table(again)).toEqual(table(result));
  });

  test("does not run all sets where there are more than allowed", () => {
    expect(searchSeeds({ ...ideas, k: 1, mostSets: 4 }).all).toBeNull();
  });

  test("finds exactly nothing where pilots do nothing", () => {
    const idle: Scenario = {
      ...early,
      mechanisms: { ...shipped("baseline").mechanisms, pilots: true },
      params: { ...early.params, "pilots.pull": { value: 0, from: "test" } },
    };
    for (const outcome of ["liberalisation-mean", "adopters", "mean-day"]) {
      const { sets, random, steps } = searchSeeds(question(idle, outcome));
      const gains = [...sets.flatMap(({ search, fresh }) => [search, fresh]), random.together];
      for (const gain of [...gains, ...steps.flatMap(({ tried }) => tried.map(({ gain }) => gain))]) {
        expect(isNoGain(gain)).toBe(true);
        expect([gain.difference.mean, gain.difference.error]).toEqual([0, 0]);
      }
    }
  });
});

test("rules of thumb take the first ranks of the article's table", () => {
  const first = (rank: (row: (typeof table2)[number]) => number) =>
    [...table2]
      .sort((a, b) => rank(a) - rank(b))
      .slice(0, 3)
      .map(({ id }) => id);
  const { provinces } = early;
  expect(strongest("enterprise", provinces, 3, early)).toEqual(first((row) => row.enterpriseRank));
  expect(strongest("university", provinces, 3, early)).toEqual(first((row) => row.universityRank));
  expect(strongest("power", provinces, 3, early)).toEqual(first((row) => row.powerRank));
});

test("without own zones the centre names none, at no date", () => {
  const busy = { ...shipped("political-economy"), runs: 1 };
  const later: Scenario = {
    ...busy,
    changes: [
      { at: "2019-01-01", from: "test", set: { "pilots.most": 9 }, mechanisms: {}, publish: [], pilots: [] },
    ],
  };
  const count = findMeasure("pilot-count")!;
  expect([...valuesOf(busy, count)]).not.toEqual([0]);
  expect([...valuesOf(withoutOwnZones(later), count)]).toEqual([0]);
  expect([...valuesOf(withPilots(withoutOwnZones(later), ["SH", "GD"], "2020-01-01"), count)]).toEqual([2]);
});
