import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatFault } from "../../src/faults/fault.js";
import { readScenario } from "../../src/scenario/read.js";
import { restoreScenario } from "../../src/scenario/restore.js";
import { scenarioTable } from "../../src/scenario/table.js";
import { FULL, good, HEAD, library, vocabulary } from "./vocabulary.js";

const SNIPPETS = [
  "{",
  "}",
  "[",
  "]",
  ":",
  ": ",
  "- ",
  "\n",
  "\t",
  '"',
  "'",
  "&a ",
  "*a",
  "!!x ",
  "__proto__: {x: 1}",
  "constructor",
  ".nan",
  "null",
  "~",
  "? ",
  "|",
  ">",
  "#",
  "---\n",
  "<<: ",
  "\0",
  "\u2028",
  "1e999",
  "-0",
  "山西",
  "9".repeat(400),
  "%",
  ",",
  "\r",
  "\ufeff",
];

/** A valid file with some characters cut out and something else put in, several times over. */
const mutation = fc.array(
  fc.record({
    at: fc.nat(FULL.length),
    cut: fc.nat(12),
    put: fc.oneof(fc.constantFrom(...SNIPPETS), fc.string({ maxLength: 6, unit: "binary" })),
  }),
  { minLength: 1, maxLength: 6 },
);

function mutate(text: string, edits: readonly { at: number; cut: number; put: string }[]): string {
  return edits.reduce((each, { at, cut, put }) => each.slice(0, at) + put + each.slice(at + cut), text);
}

const prototypes = () =>
  [Object.prototype, Array.prototype, Map.prototype].map((each) => Object.getOwnPropertyNames(each));

describe("readers under fire", () => {
  test("a mutilated file never throws, and each of its faults can be printed", () => {
    const before = prototypes();
    fc.assert(
      fc.property(mutation, (edits) => {
        const reading = readScenario(mutate(FULL, edits), "x.yaml", vocabulary, library());
        const faults = reading.ok ? reading.warnings : reading.faults;
        expect(reading.ok || faults.length > 0).toBe(true);
        for (const fault of faults) {
          expect(formatFault(fault)).toMatch(/^x\.yaml:[1-9]\d*:[1-9]\d* {2}./);
        }
      }),
      { numRuns: 1500 },
    );
    expect(prototypes()).toEqual(before);
  });

  test("a mutilated file that is still good gives a scenario that survives its own manifest", () => {
    fc.assert(
      fc.property(mutation, (edits) => {
        const reading = readScenario(mutate(FULL, edits.slice(0, 1)), "x.yaml", vocabulary, library());
        if (!reading.ok) return;
        expect(restoreScenario(JSON.stringify(reading.scenario), "m.json", vocabulary)).toMatchObject({
          scenario: reading.scenario,
        });
      }),
      { numRuns: 500 },
    );
  });

  test("mutilated manifests and tables never throw either", () => {
    const manifest = JSON.stringify(good(FULL));
    const table = 'scenario,at,race.lag,signals.halfLife\na,,60,\na,2019-01,,"365 days"\nb,,,400\n';
    fc.assert(
      fc.property(mutation, (edits) => {
        restoreScenario(mutate(manifest, edits), "m.json", vocabulary);
        scenarioTable(
          mutate(
            table,
            edits.map((each) => ({ ...each, at: each.at % table.length })),
          ),
          "t.csv",
          vocabulary,
          library(),
        );
      }),
      { numRuns: 500 },
    );
  });

  test("any text at all is answered", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        readScenario(text, "x.yaml", vocabulary, library());
        scenarioTable(text, "t.csv", vocabulary, library());
      }),
      { numRuns: 500 },
    );
  });

  test("thousands of unknown names are answered within seconds", () => {
    for (const section of ["params", "signals", "provinces", "mechanisms", "data"]) {
      const names = Array.from({ length: 4_000 }, (_, k) => `  name-${k}: { x: 1 }\n`).join("");
      const begin = performance.now();
      expect(readScenario(`${HEAD}${section}:\n${names}`, "x.yaml", vocabulary, library()).ok).toBe(false);
      expect(performance.now() - begin, section).toBeLessThan(10_000);
    }
  });

  test("the worst texts of full length are answered within seconds", () => {
    for (const piece of [
      "a1: 1\n",
      "- a\n",
      "{a:",
      "'",
      '"',
      "&a ",
      "a b\n: c\n",
      "%x\n",
      ",",
      "山西: {gdp: 1}\n",
      "?\n",
      "a:\n ",
    ]) {
      const text = piece.repeat(Math.floor(900_000 / piece.length));
      const begin = performance.now();
      expect(readScenario(text, "x.yaml", vocabulary, library()).ok).toBe(false);
      expect(performance.now() - begin, piece).toBeLessThan(10_000);
    }
  });
});
