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

test("tables with semicolons and decimal commas, as spreadsheets write them in Germany, make the same country", () => {
  const semicolons = Object.entries(TABLES).map(([name, text]) => [
    name,
    text.replaceAll(",", ";").replace(/(\d)\.(\d)/g, "$1,$2"),
  ]);
  const reading = readScenario(NORLAND, "norland.yaml", vocabulary, tables(Object.fromEntries(semicolons)));
  expect(reading).toMatchObject({ ok: true, scenario: scenarioOf(NORLAND) });
});

test("empty columns without a name, which spreadsheets leave behind, are passed over", () => {
  const regions = TABLES["regions.csv"].replaceAll("\n", ",,\n");
  expect(faultsOf(NORLAND, { "regions.csv": regions })).toEqual([]);
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
    ["a missing column", { "observed.csv": "id\nCAP\n" }, ["observed.csv", 1, 2], /no column plan/, /add it/],
    [
      "a misspelt column, once",
      { "regions.csv": TABLES["regions.csv"].replace("university", "univercity") },
      ["regions.csv", 1, 5],
      /no such column: "univercity"/,
      /did you mean university/,
    ],
    [
      "a table without a heading",
      { "borders.csv": "CAP,WES\nCAP,SOU\n" },
      ["borders.csv", 1, 1],
      /first line with "CAP", "WES"/,
      /put the names above it/,
    ],
    [
      "a matrix of borders",
      { "borders.csv": ",CAP,WES\nCAP,0,1\nWES,1,0\n" },
      ["borders.csv", 1, 1],
      /a matrix/,
      /each pair once below, such as CAP,WES/,
    ],
    [
      "a border of names",
      withRow("borders.csv", "WES,Isles"),
      ["borders.csv", 4, 2],
      /"Isles"/,
      /write its id, ISL/,
    ],
    [
      "a name twice",
      withRow("regions.csv", "X,Isles,,0,0,0,0,5,5"),
      ["regions.csv", 6, 1],
      /the name Isles comes twice, first on line 5/,
      /another name/,
    ],
    [
      "an id of digits",
      withRow("regions.csv", "07,X,,0,0,0,0,5,5"),
      ["regions.csv", 6, 1],
      /"07"/,
      /short code/,
    ],
    [
      "a plan of which nobody knows",
      withRow("observed.csv", "WES,n/a"),
      ["observed.csv", 5, 2],
      /"n\/a"/,
      /write none .* or delete the row/,
    ],
    ...(
      [
        ["31.12.2021", /^write 2021-12-31$/],
        ["3/1/2021", /^write 2021-01-03 or 2021-03-01, whichever is meant$/],
        ["12/31/2021", /^write 2021-12-31$/],
        ["2021/6/4", /^write 2021-06-04$/],
        ["20210604", /^write 2021-06-04$/],
        ["44256", /^write 2021-03-01$/],
        ["31.02.2021", /two digits/],
      ] as const
    ).map(
      ([date, cure]) =>
        [
          `a date written ${date}`,
          withRow("observed.csv", `WES,${date}`),
          ["observed.csv", 5, 2],
          new RegExp(date),
          cure,
        ] as const,
    ),
    ...(
      [
        ['"0,92"', /write a decimal point, 0\.92/],
        ["92%", /write it as a share/],
        ["92", /92% is 0\.92/],
      ] as const
    ).map(
      ([number, cure]) =>
        [
          `a capacity written ${number}`,
          withRow("regions.csv", `X,X,,${number},0,0,0,5,5`),
          ["regions.csv", 6, 4],
          /92/,
          cure,
        ] as const,
    ),
  ] as const)("%s is said with its place and its cure", (_, files, [file, line, column], found, cure) => {
    const [fault, ...others] = faultsOf(NORLAND, files);
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ line, column });
    expect(fault?.file).toContain(file.slice(0, -4));
    expect(fault?.found).toMatch(found);
    expect(fault?.cure).toMatch(cure);
  });

  test("leave the id of a region with a fault known to the other tables", () => {
    const regions = TABLES["regions.csv"].replace("CAP,Capital,core,0.9", "CAP,Capital,core,");
    expect(faultsOf(NORLAND, { "regions.csv": regions }).map(({ found }) => found)).toEqual([
      "row of line 2: CAP lacks enterprise",
    ]);
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
