import { describe, expect, test } from "vitest";
import { illustrativeSets } from "../../src/data/illustrative-units.js";
import { runEnsemble } from "../../src/experiments/ensemble.js";
import { readScenario } from "../../src/scenario/read.js";
import { restoreScenario } from "../../src/scenario/restore.js";
import { vocabulary } from "../../src/scenario/words.js";
import { HEAD, library } from "./vocabulary.js";

const read = (text: string, files = {}) => readScenario(text, "x.yaml", vocabulary, library(files));
const scenarioOf = (text: string) => {
  const reading = read(text);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.scenario;
};
const faultsOf = (text: string, files = {}) => {
  const reading = read(text, files);
  return reading.ok ? [] : reading.faults;
};

describe("made-up units", () => {
  test.each(illustrativeSets.map((set) => [set.id, set] as const))(
    "%s: ten to fifteen, traits in halves with mean 0, borders between members, a label that says so",
    (_, { units, borders, label }) => {
      expect(units.length).toBeGreaterThanOrEqual(10);
      expect(units.length).toBeLessThanOrEqual(15);
      for (const trait of ["enterprise", "university", "gdp", "power"] as const) {
        expect(units.every((unit) => Number.isInteger(2 * unit[trait]))).toBe(true);
        expect(units.reduce((sum, unit) => sum + unit[trait], 0)).toBe(0);
      }
      const ids = units.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [a, b] of borders) expect(ids.includes(a) && ids.includes(b) && a !== b).toBe(true);
      expect(label.en).toMatch(/made-up.*no data/);
    },
  );

  test("are the units of a regime, unless the file says otherwise", () => {
    expect(scenarioOf(`${HEAD}institutions: single-track`)).toMatchObject({ units: "illustrative-eu" });
    expect(scenarioOf(`${HEAD}institutions: silos`).provinces).toEqual(
      illustrativeSets[1].units.map(({ id }) => id),
    );
    expect(scenarioOf(`${HEAD}institutions: silos\nunits: provinces`).provinces).toContain("BJ");
    expect(scenarioOf(HEAD)).toMatchObject({ units: "provinces" });
  });

  test("hear no signal of China's centre by themselves, and no reading of data on China applies to them", () => {
    const { signals, data } = scenarioOf(`${HEAD}units: illustrative-us`);
    expect(signals).toEqual([]);
    expect(Object.keys(data.readings)).toEqual(["baseDate"]);
  });

  test("can be named, changed, left out and chosen as pilot zones", () => {
    const scenario = scenarioOf(
      `${HEAD}units: illustrative-eu\nprovinces: { Germany: { gdp: 1 }, 葡萄牙: { include: false } }\nchanges: [{ at: 2019-01, pilots: [FR] }]`,
    );
    expect(scenario.traits).toEqual({ "EU-DE": { gdp: 1 } });
    expect(scenario.provinces).not.toContain("EU-PT");
    expect(scenario.changes[0].pilots).toEqual(["EU-FR"]);
  });

  test("survive their own manifest, and run", () => {
    const scenario = { ...scenarioOf(`${HEAD}units: illustrative-eu\nuntil: 2018-07`), runs: 1 };
    const again = restoreScenario(JSON.stringify(scenario), "manifest.json", vocabulary);
    expect(again).toMatchObject({ ok: true, scenario });
    expect(runEnsemble(scenario).localities.map(({ id }) => id)).toEqual(scenario.provinces);
  });
});

describe("made-up units and data on China", () => {
  const EU = `${HEAD}institutions: single-track\n`;

  test("a province as pilot zone is refused where it stands, with the units there are and the cure", () => {
    const [fault, ...others] = faultsOf(`${EU}changes:\n  - { at: 2019-01, pilots: [Beijing] }`);
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ file: "x.yaml", line: 5, column: 29 });
    expect(fault.found).toBe(
      "changes[0].pilots: Beijing (BJ), but the units of this scenario are 12 EU member states with made-up traits, for illustration; no data",
    );
    expect(fault.allowed).toContain("EU-DE EU-FR");
    expect(fault.cure).toContain("units: provinces");
  });

  test("so are traits of provinces, published plans, readings and signals, all at once", () => {
    const faults = faultsOf(
      `${EU}data: { anhui: text }\nprovinces: { GX: { agency: 1 } }\nsignals: { pipl: on }\nchanges: [{ at: 2019-01, publish: 贵州 }]`,
    );
    expect(faults.map(({ line }) => line)).toEqual([4, 5, 6, 7]);
    expect(faults.map(({ found }) => found.split(",")[0])).toEqual([
      "data.anhui: text is a reading of data on China",
      "provinces: Guangxi (GX)",
      "signals.pipl: a signal of China's centre",
      "changes[0].publish: Guizhou (GZ)",
    ]);
  });

  test("what a parent names is told at its place in the parent", () => {
    const parent = "schema: 1\nid: parent\nchanges:\n  - { at: 2019-01, pilots: [SH] }\n";
    const [fault] = faultsOf(`${HEAD}extends: parent\ninstitutions: silos`, { parent });
    expect(fault).toMatchObject({ file: "parent.yaml", line: 4 });
  });

  test("and a made-up unit among provinces is refused as well", () => {
    const [fault] = faultsOf(`${HEAD}provinces: { US-CA: { gdp: 1 } }`);
    expect(fault).toMatchObject({ line: 3, column: 14 });
    expect(fault.cure).toContain("units: illustrative-us");
  });
});
