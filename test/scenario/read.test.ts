import { describe, expect, test } from "vitest";
import { provinces } from "../../src/data/provinces.js";
import { FULL, good, HEAD, read } from "./vocabulary.js";

describe("readScenario", () => {
  test("a file that names nothing is the plan of 2017 with every default", () => {
    const scenario = good(HEAD);
    expect(scenario).toMatchObject({
      id: "x",
      lineage: ["x"],
      title: { en: "x", zh: "x" },
      start: "2017-07-08",
      until: "2023-05-01",
      step: 7,
      record: 28,
      seed: 1,
      mechanisms: { decision: true, signals: true, race: true, peers: false },
      traits: {},
      changes: [],
    });
    expect(scenario.params["race.lag"]).toEqual({ value: 120, from: "default" });
    expect(scenario.provinces).toHaveLength(30);
    expect(scenario.provinces).not.toContain("XZ");
    expect(scenario.signals.map(({ id }) => id)).toEqual(["ngaidp"]);
  });

  test("every key of a full file arrives", () => {
    const scenario = good(FULL);
    expect(scenario.seed).toBe(0);
    expect(scenario.until).toBe("2023-05-01");
    expect(scenario.title.zh).toBe("2019年起强化中央授权");
    expect(scenario.question?.zh).toBe("Would a firmer mandate have closed the gap?");
    expect(scenario.data).toEqual({
      countUntil: "2022-12-31",
      readings: { baseDate: "2017-07-08", beijing: "table2", chongqing: "text", anhui: "table2" },
    });
    expect(scenario.params["signals.halfLife"]).toEqual({ value: 365, from: "central-push-2019" });
    expect(scenario.params["race.tournament"].value).toBe(5);
    expect(scenario.mechanisms.peers).toBe(true);
    expect(scenario.traits.GD).toEqual({ enterprise: 0, university: 0.5 });
    expect(scenario.traits.GX).toEqual({ enterprise: 0, agency: 2 });
    expect(scenario.traits.HI).toEqual({ enterprise: 0 });
    expect(scenario.provinces).toHaveLength(31);
    expect(scenario.signals.map(({ id, date, force }) => [id, date, force])).toEqual([
      ["cybersecurity-law", "2016-01-01", 1],
      ["ngaidp", "2018-07-08", 0.5],
      ["my-mandate", "2019-01-01", 0.6],
    ]);
    expect(scenario.changes.map(({ at }) => at)).toEqual(["2019-01-01", "2020-01-01", "2020-10-01"]);
    expect(scenario.changes[2].publish).toEqual(["SH", "ZJ", "GD"]);
  });

  test("JSON is read like YAML, also with tabs, a byte order mark and Windows line ends", () => {
    const json = JSON.stringify({ schema: 1, id: "x", params: { "race.lag": 60 } }, null, "\t").replaceAll(
      "\n",
      "\r\n",
    );
    expect(good(`\ufeff${json}`)).toEqual(good(`${HEAD}params: { race.lag: 60 }`));
  });

  test("every name of a province means the same province", () => {
    const names = ["GD", "CN-GD", "440000", "Guangdong", "guangdong", "广东", "广东省", "gd"];
    for (const name of names)
      expect(good(`${HEAD}provinces: { ${name}: { gdp: 1 } }`).traits).toEqual({ GD: { gdp: 1 } });
    expect(good(`${HEAD}provinces: { inner-mongolia: { gdp: 1 } }`).traits).toEqual({ NM: { gdp: 1 } });
    for (const { id, en, zh, zhShort, gb, iso } of provinces) {
      for (const name of [en, zh, zhShort, gb, iso]) {
        expect(Object.keys(good(`${HEAD}provinces: { ${name}: { gdp: 1 } }`).traits)).toEqual([id]);
      }
    }
  });

  test("nothing written means nothing changed, at any depth", () => {
    const hollow = `${HEAD}title:\nextends:\nstart: ""\nparams: { race.lag: , race: { tournament: null } }\nprovinces: { GD: }\nsignals: { ngaidp: }\nchanges:\n`;
    expect(good(hollow)).toEqual(good(HEAD));
  });

  test("a run begins on the base date chosen and ends 2,123 days later", () => {
    const scenario = good(`${HEAD}data: { baseDate: 2017-07-28 }`);
    expect([scenario.start, scenario.until]).toEqual(["2017-07-28", "2023-05-21"]);
  });

  test("steps have names, and records are never finer than steps", () => {
    expect(good(`${HEAD}step: day`).step).toBe(1);
    expect(good(`${HEAD}step: 0.25`).step).toBe(0.25);
    expect(good(`${HEAD}step: month`)).toMatchObject({ step: 30.4375, record: 30.4375 });
  });

  test("a setting for a mechanism that is off draws a warning and no fault", () => {
    const reading = read(
      `${HEAD}mechanisms: { race: off }\nparams:\n  race.lag: 60\nchanges:\n  - { at: 2019, set: { race.lag: 90 } }`,
    );
    expect(reading).toMatchObject({
      ok: true,
      warnings: [
        { line: 5, column: 13 },
        { line: 7, column: 34 },
      ],
    });
    expect(reading.ok && reading.warnings[0].found).toBe(
      "params.race.lag: set, but the mechanism race is off",
    );
    expect(reading.ok && reading.warnings[0].cure).toBe("switch race on, or delete the setting");
  });

  test("a dated change of what acts only when a run begins draws a warning with its place", () => {
    const reading = read(`${HEAD}changes:\n  - { at: 2019, set: { race.initial: 0.4, race.lag: 90 } }`);
    expect(reading).toMatchObject({ ok: true, warnings: [{ line: 4, column: 38 }] });
    expect(reading.ok && reading.warnings[0].found).toMatch(/race\.initial acts only when a run begins/);
  });

  test("there is no warning when the mechanism is switched on later", () => {
    const text = `${HEAD}mechanisms: { race: off }\nparams: { race.lag: 60 }\nchanges: [{ at: 2019, mechanisms: { race: on } }]`;
    expect(read(text)).toMatchObject({ ok: true, warnings: [] });
  });
});
