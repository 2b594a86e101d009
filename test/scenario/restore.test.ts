import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { provinces } from "../../src/data/provinces.js";
import { readScenario } from "../../src/scenario/read.js";
import { restoreScenario } from "../../src/scenario/restore.js";
import { FULL, good, HEAD, library, vocabulary } from "./vocabulary.js";

/** Any good scenario file that can be made of the words of the vocabulary, as plain data. */
const anyFile = fc.record(
  {
    seed: fc.maxSafeNat().map((seed) => Math.max(0, seed - 1_000_000)),
    runs: fc.integer({ min: 1, max: 1_000_000 }),
    step: fc.constantFrom("day", "week", "month", 3.5),
    record: fc.integer({ min: 31, max: 3660 }),
    title: fc.record(
      { en: fc.string({ minLength: 1 }), zh: fc.string({ minLength: 1, unit: "grapheme" }) },
      { requiredKeys: [] },
    ),
    compareTo: fc.constantFrom("baseline", null),
    data: fc.record(
      { chongqing: fc.constantFrom("table2", "text"), countUntil: fc.constant("2021-06") },
      { requiredKeys: [] },
    ),
    mechanisms: fc.record({ race: fc.boolean(), peers: fc.constantFrom("on", "off") }, { requiredKeys: [] }),
    params: fc.record(
      {
        "race.lag": fc.double({ min: 30, max: 365, noNaN: true }),
        "decision.rate": fc.double({ min: 0.0001, max: 0.1, noNaN: true }),
      },
      { requiredKeys: [] },
    ),
    provinces: fc.dictionary(
      fc.constantFrom(...provinces.filter(({ inTable2 }) => inTable2).map(({ id }) => id), "all"),
      fc.record(
        { gdp: fc.double({ min: -4, max: 4, noNaN: true }), power: fc.integer({ min: -4, max: 4 }) },
        { requiredKeys: [] },
      ),
    ),
    signals: fc.dictionary(
      fc.constantFrom(...vocabulary.signals.map(({ id }) => id)),
      fc.oneof(
        fc.boolean(),
        fc.record({ force: fc.double({ min: 0, max: 1, noNaN: true }), on: fc.boolean() }),
      ),
    ),
    changes: fc.constantFrom(
      [],
      [{ at: "2019", set: { "race.lag": 60 } }],
      [
        { at: "2018-05", publish: ["GD", "SN"], mechanisms: { peers: true } },
        { at: "2022-01-31", set: { "decision.rate": 0.01 } },
      ],
    ),
  },
  { requiredKeys: [] },
);

describe("restoreScenario", () => {
  test("a resolved scenario written as JSON is read back equal, origins and all", () => {
    fc.assert(
      fc.property(anyFile, anyFile, (parent, own) => {
        const base = JSON.stringify({ schema: 1, id: "base", ...parent });
        const text = JSON.stringify({ schema: 1, id: "x", extends: "base", ...own, changes: [] });
        const reading = readScenario(text, "x.json", vocabulary, library({ base }));
        if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
        const restored = restoreScenario(JSON.stringify(reading.scenario), "manifest.json", vocabulary);
        expect(restored).toEqual({ ok: true, scenario: reading.scenario, warnings: [] });
        expect(restored.ok && JSON.stringify(restored.scenario)).toBe(JSON.stringify(reading.scenario));
      }),
      { numRuns: 200 },
    );
  });

  test("the full file survives, with its Tibet and its own signal", () => {
    const scenario = good(FULL);
    expect(restoreScenario(JSON.stringify(scenario, null, 2), "m.json", vocabulary)).toMatchObject({
      ok: true,
      scenario,
    });
  });

  test("the order in which a file was written does not show in the scenario", () => {
    const lines = FULL.split("\n").slice(2, 14);
    const turned = [
      "schema: 1",
      "id: central-push-2019",
      ...lines.reverse(),
      ...FULL.split("\n").slice(14),
    ].join("\n");
    expect(JSON.stringify(good(turned))).toBe(JSON.stringify(good(FULL)));
  });

  test("a manifest that was tampered with is refused at the place", () => {
    const text = JSON.stringify(good(HEAD), null, 2);
    const value = text.replace('"value": 120', '"value": 1200');
    expect(restoreScenario(value, "m.json", vocabulary)).toMatchObject({
      ok: false,
      faults: [{ file: "m.json", found: "params.race.lag.value: 1200 days is outside its range" }],
    });
    expect(restoreScenario(text.replace("race.lag", "race.lga"), "m.json", vocabulary).ok).toBe(false);
    expect(restoreScenario(text.slice(0, 500), "m.json", vocabulary).ok).toBe(false);
    expect(restoreScenario("", "m.json", vocabulary).ok).toBe(false);
  });
});
