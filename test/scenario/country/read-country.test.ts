import { describe, expect, test } from "vitest";
import { readScenario } from "../../../src/scenario/read.js";
import { restoreScenario } from "../../../src/scenario/restore.js";
import { vocabulary } from "../../../src/scenario/words.js";
import { NORLAND, TABLES, tables } from "./norland.js";

const faultsOf = (text: string, files: Readonly<Record<string, string>> = {}) => {
  const reading = readScenario(text, "norland.yaml", vocabulary, tables(files));
  return reading.ok ? [] : reading.faults;
};
const scenarioOf = (text: string) => {
  const reading = readScenario(text, "norland.yaml", vocabulary, tables());
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.scenario;
};
const withRow = (table: keyof typeof TABLES, row: string) => ({ [table]: `${TABLES[table]}${row}\n` });

describe("a country of one's own", () => {
  test("has its regions, its plan on day 0 and nothing of China", () => {
    const scenario = scenarioOf(NORLAND);
    expect(scenario).toMatchObject({
      units: "own-country",
      start: "2020-03-01",
      data: { countUntil: "2024-12-31", readings: { baseDate: "2020-03-01" } },
      provinces: ["CAP", "WES", "SOU", "ISL"],
      signals: [{ id: "plan", date: "2020-03-01", modality: "facilitative" }],
      country: {
        borders: [
          ["CAP", "WES"],
          ["CAP", "SOU"],
        ],
        observed: [
          { id: "CAP", plan: "2020-11-10" },
          { id: "SOU", plan: "2021-05-03" },
          { id: "ISL", plan: null },
        ],
      },
    });
  });

  test("reads the same from lists in the scenario, and from its own manifest", () => {
    const scenario = scenarioOf(NORLAND);
    const written = JSON.stringify({ ...scenario.country });
    const inline = NORLAND.replace(/country:[\s\S]*?(?=until)/, `country: ${written}\n`);
    expect(scenarioOf(inline)).toEqual(scenario);
    expect(restoreScenario(JSON.stringify(scenario), "manifest.json", vocabulary)).toMatchObject({
      ok: true,
      scenario,
    });
  });

  test("is known by its own names to all other sections", () => {
    const scenario = scenarioOf(
      `${NORLAND}provinces:\n  Capital: { university: -1 }\nchanges:\n  - { at: 2021-01-01, publish: [isl] }\n`,
    );
    expect(scenario.traits).toEqual({ CAP: { university: -1 } });
    expect(scenario.changes[0]?.publish).toEqual(["ISL"]);
    expect(faultsOf(`${NORLAND}provinces:\n  GD: { university: 1 }\n`)).toMatchObject([
      { file: "norland.yaml", line: 12, found: 'provinces.GD: no province is called "GD"' },
    ]);
  });

  test("stands once in a chain of scenarios, and a file that extends it inherits it", () => {
    const child = "schema: 1\nid: child\nextends: norland\nparams: { decision.baseRate: 0.01 }\n";
    const reading = readScenario(child, "child.yaml", vocabulary, tables({ norland: NORLAND }));
    expect(reading).toMatchObject({ ok: true, scenario: { provinces: ["CAP", "WES", "SOU", "ISL"] } });
    const twice = NORLAND.replace("id: norland", "id: again\nextends: norland");
    expect(faultsOf(twice, { norland: NORLAND }).map(({ found }) => found)).toContainEqual(
      expect.stringMatching(/^country: another than that of /),
    );
  });
});

describe("faults of a country", () => {
  test.each([
    [
      "a border to an unknown region",
      withRow("borders.csv", "CAP,WSE"),
      ["borders.csv", 4, 2],
      /"WSE"/,
      /did you mean WES/,
    ],
    [
      "a border of a region with itself",
      withRow("borders.csv", "CAP,CAP"),
      ["borders.csv", 4, 1],
      /itself/,
      /correct/,
    ],
    [
      "a border twice, in the other order",
      withRow("borders.csv", "WES,CAP"),
      ["borders.csv", 4, 1],
      /twice/,
      /delete/,
    ],
    [
      "a region twice",
      withRow("regions.csv", "CAP,C,,0,0,0,0,5,5"),
      ["regions.csv", 6, 1],
      /CAP comes twice, first on line 2/,
      /another id/,
    ],
    [
      "a capacity out of range",
      withRow("regions.csv", "X,X,,1.2,0,0,0,5,5"),
      ["regions.csv", 6, 4],
      /1\.2 share is outside/,
      /0 to 1/,
    ],
    [
      "a capacity that is missing",
      withRow("regions.csv", "X,X,,,0,0,0,5,5"),
      ["regions.csv", 6, 1],
      /X lacks enterprise/,
      /nothing is assumed/,
    ],
    [
      "a tile taken twice",
      withRow("regions.csv", "X,X,,0,0,0,0,1,2"),
      ["regions.csv", 6, 1],
      /tile of CAP/,
      /move one/,
    ],
    [
      "a region without a tile among others",
      withRow("regions.csv", "X,X,,0,0,0,0,,"),
      ["regions.csv", 6, 1],
      /no row/,
      /delete the two columns/,
    ],
    [
      "an id that cannot be written",
      withRow("regions.csv", "all,X,,0,0,0,0,5,5"),
      ["regions.csv", 6, 1],
      /"all"/,
      /short code/,
    ],
    [
      "an observed date before the plan",
      withRow("observed.csv", "WES,2019-01-01"),
      ["observed.csv", 5, 2],
      /before the central plan/,
      /baseDate/,
    ],
    [
      "a region observed twice",
      withRow("observed.csv", "CAP,2021-01-01"),
      ["observed.csv", 5, 1],
      /twice, first on line 2/,
      /delete/,
    ],
    ["no date at all", withRow("observed.csv", "WES,soon"), ["observed.csv", 5, 2], /"soon"/, /two digits/],
    [
      "an unknown column",
      { "borders.csv": "a,b,km\nCAP,WES,10\n" },
      ["borders.csv", 1, 3],
      /no such column: "km"/,
      /delete the column/,
    ],
  ] as const)("%s is said with its place and its cure", (_, files, [file, line, column], found, cure) => {
    const [fault, ...others] = faultsOf(NORLAND, files);
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ line, column });
    expect(fault?.file).toContain(file.slice(0, -4));
    expect(fault?.found).toMatch(found);
    expect(fault?.cure).toMatch(cure);
  });

  test("come all at once, from all files", () => {
    const files = { ...withRow("borders.csv", "CAP,WSE"), ...withRow("observed.csv", "WES,2019-01-01") };
    expect(faultsOf(`${NORLAND}colour: red\n`, files)).toHaveLength(3);
  });

  test("name what is missing: a table, a key of the country, the last day", () => {
    const said = (text: string) => faultsOf(text).map(({ found }) => found);
    expect(said(NORLAND.replace("regions: regions.csv", "regions: nowhere.csv"))[0]).toMatch(
      /no table "nowhere\.csv"/,
    );
    expect(said(NORLAND.replace("  source: made up for a test\n", ""))).toEqual(["country: without source"]);
    expect(said(NORLAND.replace("until: 2024-12-31\n", ""))[0]).toMatch(/^until: missing/);
  });

  test("include what was observed in China alone", () => {
    const reading = `${NORLAND}data: { beijing: pilot-zone }\n`;
    expect(faultsOf(reading)[0]?.found).toMatch(/data\.beijing: no such key/);
    expect(faultsOf(`${NORLAND}signals: { ngaidp: on }\n`)[0]?.found).toMatch(/ngaidp: not a known signal/);
  });
});
