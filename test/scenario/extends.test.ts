import { describe, expect, test } from "vitest";
import { good, HEAD, read } from "./vocabulary.js";

const BASE = "schema: 1\nid: base\ntitle: { en: Base }\n";

describe("extends", () => {
  test("a child keeps what its parents say and tells where each value comes from", () => {
    const files = {
      base: `${BASE}seed: 7\nstep: day\nparams: { race.lag: 60, race.tournament: 4 }`,
      middle: "schema: 1\nid: middle\nextends: base\nparams: { race.lag: 90 }",
    };
    const scenario = good(`${HEAD}extends: middle\nruns: 5`, files);
    expect(scenario).toMatchObject({ id: "x", lineage: ["base", "middle", "x"], seed: 7, step: 1, runs: 5 });
    expect(scenario.params["race.lag"]).toEqual({ value: 90, from: "middle" });
    expect(scenario.params["race.tournament"]).toEqual({ value: 4, from: "base" });
    expect(scenario.params["decision.rate"].from).toBe("default");
  });

  test("words describe one file and are not inherited", () => {
    expect(good(`${HEAD}extends: base`, { base: BASE }).title).toEqual({ en: "x", zh: "x" });
  });

  test("maps merge field by field, and the child's word on all provinces covers the parent's on one", () => {
    const base = `${BASE}provinces: { GD: { gdp: 1, power: 1 } }\nsignals: { ngaidp: { force: 0.5 } }`;
    const scenario = good(
      `${HEAD}extends: base\nprovinces: { all: { gdp: 0 } }\nsignals: { ngaidp: { date: 2018 } }`,
      { base },
    );
    expect(scenario.traits.GD).toEqual({ gdp: 0, power: 1 });
    expect(scenario.signals[0]).toMatchObject({ date: "2018-01-01", force: 0.5 });
  });

  test("a signal given fields is on again, and a signal switched off is gone", () => {
    const base = `${BASE}signals: { ngaidp: off }`;
    expect(good(`${HEAD}extends: base`, { base }).signals).toEqual([]);
    expect(good(`${HEAD}extends: base\nsignals: { ngaidp: { force: 0.5 } }`, { base }).signals).toHaveLength(
      1,
    );
  });

  test("changes of parent and child follow each other", () => {
    const base = `${BASE}changes: [{ at: 2018, set: { race.lag: 60 } }]`;
    const scenario = good(`${HEAD}extends: base\nchanges: [{ at: 2019, set: { race.lag: 90 } }]`, { base });
    expect(scenario.changes.map(({ at, from }) => [at, from])).toEqual([
      ["2018-01-01", "base"],
      ["2019-01-01", "x"],
    ]);
    const early = read(`${HEAD}extends: base\nchanges: [{ at: 2017-10, set: { race.lag: 90 } }]`, { base });
    expect(early).toMatchObject({
      ok: false,
      faults: [{ file: "x.yaml", line: 4, column: 17, cure: "sort the changes by date" }],
    });
    expect(!early.ok && early.faults[0].found).toContain("after the change of 2018-01-01 (base.yaml:4)");
  });

  test("a circle of parents is shown as a chain", () => {
    const files = { a: "schema: 1\nid: a\nextends: b", b: "schema: 1\nid: b\nextends: x" };
    const reading = read(`${HEAD}extends: a`, files);
    expect(reading).toMatchObject({ ok: false, faults: [{ file: "b.yaml", line: 3, column: 10 }] });
    expect(!reading.ok && reading.faults[0].found).toBe("extends: a circle x -> a -> b -> x");
  });

  test("a chain without end stops", () => {
    const endless = (id: string) => `schema: 1\nid: ${id}\nextends: ${id}x`;
    const files = Object.fromEntries(
      Array.from({ length: 40 }, (_, k) => ["a".padEnd(k + 1, "x"), endless("a".padEnd(k + 1, "x"))]),
    );
    const reading = read(`${HEAD}extends: a`, files);
    expect(!reading.ok && reading.faults[0].found).toBe("extends: a chain of more than 16 files");
  });

  test("a parent that is missing, or called otherwise, is a fault", () => {
    expect(read(`${HEAD}extends: nobody`)).toMatchObject({
      ok: false,
      faults: [
        {
          line: 3,
          column: 10,
          found: "extends: no scenario is called nobody",
          cure: "correct the name, or add nobody.yaml",
        },
      ],
    });
    expect(read(`${HEAD}extends: base`, { base: "schema: 1\nid: bass" })).toMatchObject({
      ok: false,
      faults: [{ file: "base.yaml", line: 2, column: 5, allowed: "id: base" }],
    });
  });

  test("faults of parents carry the parent's name", () => {
    const reading = read(`${HEAD}extends: base\nruns: 0`, { base: `${BASE}seed: -1` });
    expect(!reading.ok && reading.faults.map(({ file, line }) => [file, line])).toEqual([
      ["base.yaml", 4],
      ["x.yaml", 4],
    ]);
  });

  test("a child that switches a mechanism off is not warned of what its parent set for it", () => {
    const base = `${BASE}params: { race.lag: 60 }`;
    expect(read(`${HEAD}extends: base\nmechanisms: { race: off }`, { base })).toMatchObject({
      ok: true,
      warnings: [],
    });
  });
});
