import { describe, expect, test } from "vitest";
import {
  comparisonBy,
  contrastsOf,
  effectsTable,
  runComparison,
} from "../../../src/experiments/compare/index.js";
import { type Keeping, runEnsemble } from "../../../src/experiments/ensemble.js";
import { ensembleBy, jobsOf, type Maker, makeJob } from "../../../src/experiments/jobs/index.js";
import { measures } from "../../../src/experiments/measures/index.js";
import { searchSeeds, searchSeedsBy, withoutOwnZones } from "../../../src/experiments/seed-search/index.js";
import { splitOutcome, splitOutcomeBy } from "../../../src/experiments/shapley/shapley.js";
import { shipped } from "../../scenarios/shipped.js";

/** As somewhere else: what goes there and comes back is a copy. */
const away: Maker = async function* (jobs) {
  for (const job of jobs) yield structuredClone(makeJob(structuredClone(job)));
};

const [adopters] = measures;

test("the jobs of a scenario hold every run once, in order", () => {
  for (const runs of [1, 24, 25, 26, 399, 5000]) {
    const jobs = jobsOf({ ...shipped("core"), runs }, { kind: "ensemble", keeping: {} });
    expect(
      jobs.flatMap(({ span: { from, to } }) => Array.from({ length: to - from }, (_, k) => from + k)),
    ).toEqual(Array.from({ length: runs }, (_, run) => run));
  }
});

describe("an ensemble whose parts others have made is, to the bit, the one made here", () => {
  test.each<[string, Keeping]>([
    ["baseline", { courses: true }],
    ["baseline", { closeness: "mean", parameters: (run) => ({ "race.tournament": run % 5 }) }],
    ["political-economy", { closeness: "every-province", courses: true }],
  ])("%s, keeping %o", async (id, keeping) => {
    const scenario = { ...shipped(id), runs: 30, seed: 11, record: 300 };
    const told: number[] = [];
    const made = await ensembleBy(away, scenario, { ...keeping, onRun: (done) => told.push(done) });
    expect(made).toEqual(runEnsemble(scenario, keeping));
    expect(told).toEqual([25, 30]);
  });
});

test("a comparison that others run is the one made here, and what scenarios share is run once", async () => {
  const scenarios = ["baseline", "baseline", "no-competition"].map((id, k) => ({
    ...shipped(id),
    id: `${id}-${k}`,
    runs: 30,
  }));
  let made = 0;
  const comparison = await comparisonBy(away, scenarios, (done) => {
    made = done;
  });
  const table = (of: typeof comparison) => effectsTable(contrastsOf(of));
  expect(table(comparison)).toEqual(table(runComparison(scenarios)));
  expect(made).toBe(60);
});

test("a split among mechanisms that others run is the one made here", async () => {
  const scenario = { ...shipped("baseline"), runs: 30 };
  const players = ["peers", "reception"];
  expect(await splitOutcomeBy(away, scenario, players, adopters)).toEqual(
    splitOutcome(scenario, players, adopters),
  );
});

test("a search for seeds that others run is the one made here, and no set is run twice", async () => {
  const scenario = withoutOwnZones({ ...shipped("early-pilots"), runs: 3 });
  const measure = measures.find(({ name }) => name === "liberalisation-mean") ?? adopters;
  const question = {
    ...{ scenario, measure, at: scenario.start, candidates: ["GD", "SH", "ZJ"], k: 2 },
    ...{ towards: "more" as const, rescore: 2, mostSets: 10 },
  };
  const asked = new Set<string>();
  const noting: Maker = (jobs) => {
    for (const job of jobs) {
      const name = JSON.stringify(job);
      expect(asked.has(name)).toBe(false);
      asked.add(name);
    }
    return away(jobs);
  };
  expect(await searchSeedsBy(noting, question)).toEqual(searchSeeds(question));
});
