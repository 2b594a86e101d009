import { describe, expect, test } from "vitest";
import { Model } from "../../src/engine/model.js";
import { runEnsemble } from "../../src/experiments/ensemble.js";
import type { Closeness } from "../../src/experiments/series.js";
import { adoptionsTable } from "../../src/experiments/tables/adoptions.js";
import { runsTable } from "../../src/experiments/tables/runs.js";
import { Attribution } from "../../src/model/attribution.js";
import { resultHash } from "../../src/report/result-hash.js";
import { definitionOf } from "../../src/scenario/compile.js";
import type { Scenario } from "../../src/scenario/scenario.js";
import { allColumns } from "./history.js";
import { everythingOn, scenarioOf } from "./scenarios.js";

const hashOf = (scenario: Scenario) => resultHash(runEnsemble(scenario));

describe("the result of a scenario", () => {
  test("is the same twice, in one model or in two", () => {
    expect(hashOf(everythingOn())).toBe(hashOf(everythingOn()));
    const model = new Model(definitionOf(everythingOn()));
    const state = () => allColumns.map((column) => [...model.world.column(column)]);
    model.run(4);
    const first = state();
    model.run(5);
    expect(state()).not.toEqual(first);
    model.run(4);
    expect(state()).toEqual(first);
  });

  test("differs from seed to seed, and seed 0 is a seed like any other", () => {
    const hashes = [0, 1, 2, 2 ** 32, Number.MAX_SAFE_INTEGER - 5].map((seed) =>
      hashOf(everythingOn(`seed: ${seed}`)),
    );
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(hashOf(everythingOn("seed: 0"))).toBe(hashes[0]);
  });

  test("of ten runs is that of ten single runs with seeds s to s + 9", () => {
    const ten = adoptionsTable(runEnsemble(everythingOn("seed: 30\nruns: 10")));
    const single = Array.from({ length: 10 }, (_, k) =>
      adoptionsTable(runEnsemble(everythingOn(`seed: ${30 + k}\nruns: 1`))).rows.map(([, ...row]) => [
        k + 1,
        ...row,
      ]),
    );
    expect(ten.rows).toEqual(single.flat());
  });

  test("does not depend on the order of keys in the file", () => {
    const one = `
id: law
seed: 3
params: { race.tournament: 5, peers: { weight: 0.2 } }
signals: { miit-three-year-2018-2020: { on: true }, tech-crackdown: { force: 0.5, on: true } }
provinces: { GD: { gdp: 1, university: 2 }, BJ: { secure: 0 } }
mechanisms: { targets: false, ambition: false }
changes: [{ at: 2019-01, set: { race.lag: 60, race.tournament: 2 }, publish: [GD, SH] }]
runs: 3
schema: 1`;
    const other = `
schema: 1
runs: 3
changes: [{ publish: [SH, GD], set: { race: { tournament: 2, lag: 60 } }, at: 2019-01 }]
mechanisms: { ambition: false, targets: false }
provinces: { BJ: { secure: 0 }, GD: { university: 2, gdp: 1 } }
signals: { tech-crackdown: { on: true, force: 0.5 }, miit-three-year-2018-2020: { on: true } }
params: { peers.weight: 0.2, race: { tournament: 5 } }
seed: 3
id: law`;
    const [a, b] = [one, other].map((text) =>
      scenarioOf(text.replace("\nid: law", "").replace("\nschema: 1", "")),
    );
    expect(JSON.stringify(a)).toBe(JSON.stringify(b));
    expect(hashOf(a)).toBe(hashOf(b));
  });

  test("knows nothing of the texts that describe it", () => {
    const described = everythingOn(
      'question: { en: "Why?", zh: "为什么？" }\nnotice: { en: "This.", zh: "这个。" }',
    );
    expect(hashOf(described)).toBe(hashOf(everythingOn()));
  });
});

describe("an observer", () => {
  test("changes nothing", () => {
    const definition = definitionOf(everythingOn());
    const [alone, watched] = [new Model(definition), new Model(definition)];
    const watch = new Attribution(watched.world);
    for (const seed of [0, 1, 2, 3]) {
      alone.run(seed);
      watched.run(seed, 0, watch);
      for (const column of allColumns)
        expect(watched.world.column(column)).toEqual(alone.world.column(column));
    }
  });

  test("changes nothing by recording more often or more closely", () => {
    const figures = (record: number, closeness: Closeness) =>
      runsTable(runEnsemble(everythingOn(`record: ${record}`), { closeness })).rows;
    expect(figures(7, "every-province")).toEqual(figures(365, "mean"));
  });
});
