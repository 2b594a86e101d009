import { describe, expect, test } from "vitest";
import { runEnsemble } from "../../src/experiments/ensemble.js";
import { mechanisms } from "../../src/model/mechanisms/index.js";
import { needs } from "../../src/model/needs.js";
import { resultHash } from "../../src/report/result-hash.js";
import { readScenario } from "../../src/scenario/read.js";
import { vocabulary } from "../../src/scenario/words.js";
import { load, shipped, shippedNames } from "../scenarios/shipped.js";
import { HEAD, library } from "./vocabulary.js";

const read = (text: string, files = {}) => readScenario(text, "x.yaml", vocabulary, library(files));

describe("switches that contradict each other", () => {
  test("in one file are refused where the missing one is switched off", () => {
    const reading = read(`${HEAD}mechanisms:\n  crackdown: on\n  stance: off`);
    expect(reading).toMatchObject({
      ok: false,
      faults: [
        {
          ...{ file: "x.yaml", line: 5, column: 11 },
          found: "mechanisms.stance: off, but crackdown (line 4) is on and does nothing without it",
          allowed: "stance: on, or crackdown: off",
        },
      ],
    });
  });

  test("are none if what is missing comes at a date", () => {
    const later = "changes: [{ at: 2019-01, mechanisms: { stance: on } }]";
    expect(read(`${HEAD}mechanisms: { crackdown: on, stance: off }\n${later}`)).toMatchObject({
      ok: true,
      warnings: [],
    });
  });

  test("between a file and its parent, or by default, are warned of", () => {
    const parent = "schema: 1\nid: parent\nmechanisms: { stance: on, crackdown: on }";
    expect(read(`${HEAD}extends: parent\nmechanisms: { stance: off }`, { parent })).toMatchObject({
      ok: true,
      warnings: [
        { line: 4, found: "mechanisms.crackdown: on, but it does nothing without stance, which is off" },
      ],
    });
    expect(read(`${HEAD}mechanisms: { codification: on }`)).toMatchObject({
      warnings: [{ line: 3, cure: "switch innovation on, or codification off" }],
    });
  });

  test("two regimes in one chain are refused, since the second would leave the switches of the first", () => {
    const parent = "schema: 1\nid: parent\ninstitutions: single-track\n";
    const reading = read(`${HEAD}extends: parent\ninstitutions: china`, { parent });
    expect(!reading.ok && reading.faults).toMatchObject([
      { line: 4, found: "institutions: china, but parent.yaml:3, on which this is built, says single-track" },
    ]);
  });
});

describe("a mechanism that is switched on without strength", () => {
  test("is warned of where it is switched on, with the cure", () => {
    expect(read(`${HEAD}mechanisms: { peers: on }`)).toMatchObject({
      ok: true,
      warnings: [
        {
          ...{ file: "x.yaml", line: 3 },
          found: "mechanisms.peers: on, but it does nothing while peers.weight is 0",
          cure: "set params.peers.weight above 0, or switch peers off",
        },
      ],
    });
    expect(
      read(`${HEAD}mechanisms: { stance: on, crackdown: on }\nparams: { crackdown.pull: 0 }`),
    ).toMatchObject({
      warnings: [
        {
          found: expect.stringContaining("crackdown.pull, crackdown.decisions, crackdown.policies are all 0"),
        },
      ],
    });
    expect(read(`${HEAD}changes: [{ at: 2019-01, mechanisms: { peers: on } }]`)).toMatchObject({
      warnings: [{ found: expect.stringContaining("changes[0].mechanisms.peers: on, but it does nothing") }],
    });
  });

  test("is none if it has strength from some date on, if nobody switched it, or if a child takes the strength away", () => {
    const parent = "schema: 1\nid: parent\nmechanisms: { peers: on }\nparams: { peers.weight: 0.1 }";
    for (const text of [
      "mechanisms: { peers: on }\nchanges: [{ at: 2019-01, set: { peers.weight: 0.1 } }]",
      "params: { peers.weight: 0 }",
      "extends: parent\nparams: { peers.weight: 0 }",
      "mechanisms: { accidents: on, risk: on }",
    ])
      expect([text, read(`${HEAD}${text}`, { parent })]).toMatchObject([text, { ok: true, warnings: [] }]);
  });

  test("is none in the shipped scenarios", () => {
    for (const name of shippedNames) {
      const { text, where } = load(name);
      expect(readScenario(text, where, vocabulary, load)).toMatchObject({ ok: true, warnings: [] });
    }
  });
});

describe("the list of needs", () => {
  test.each([...needs])(
    "%s really does nothing without %s, while other results stay as they are",
    (name, need) => {
      const scenario = shipped("political-economy");
      const run = (own: boolean) => {
        const switches = { ...scenario.mechanisms, [need]: false, [name]: own };
        const { outcomes, series } = runEnsemble({
          ...scenario,
          until: "2020-12-31",
          runs: 2,
          mechanisms: switches,
        });
        const written = new Set(
          mechanisms.find((each) => each.name === name)?.writes.map((each) => each.name),
        );
        const courses = series.courses.filter(({ column }) => !written.has(column.name));
        return { values: outcomes.values, courses: courses.map(({ column, mean }) => [column.name, mean]) };
      };
      expect(run(true)).toEqual(run(false));
    },
  );

  test("a run hears of it: with what it needs, each does something", () => {
    const { mechanisms: switches, ...rest } = shipped("political-economy");
    const needing = Object.fromEntries([...needs.keys()].map((name) => [name, true]));
    const scenario = { ...rest, runs: 2, mechanisms: { ...switches, ...needing } };
    const without = (name: string) =>
      resultHash(runEnsemble({ ...scenario, mechanisms: { ...scenario.mechanisms, [name]: false } }));
    const whole = resultHash(runEnsemble(scenario));
    for (const name of needs.keys()) expect(without(name), name).not.toBe(whole);
  });
});
