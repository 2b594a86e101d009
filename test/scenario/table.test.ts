import { describe, expect, test } from "vitest";
import { formatFault } from "../../src/faults/fault.js";
import { scenarioTable } from "../../src/scenario/table.js";
import { library, vocabulary } from "./vocabulary.js";

const BASE = { base: "schema: 1\nid: base\nparams: { race.lag: 90 }" };

function table(text: string, base?: string) {
  return scenarioTable(text, "t.csv", vocabulary, library(BASE), base);
}

function faultsOf(text: string, base?: string) {
  const reading = table(text, base);
  if (reading.ok) throw new Error("the table was taken as good");
  return reading.faults;
}

test.each([
  ["rows", `scenario\n${"a\n".repeat(20_000)}`],
  ["columns", `scenario${",race.la".repeat(1000)}\na\n`],
])("a table of too many %s is refused with one fault, at once", (_, text) => {
  const reading = scenarioTable(text, "t.csv", vocabulary, () => undefined);
  expect(reading.ok ? [] : reading.faults.map(formatFault)).toEqual([
    expect.stringMatching(
      /^t\.csv:1:1 {2}a table of \d+ rows and \d+ columns; split .* at most 10000 rows and 500/,
    ),
  ]);
});

describe("scenarioTable", () => {
  test("rows become scenarios, dated rows their changes, and empty cells change nothing", () => {
    const reading = table(
      "scenario,at,race.lag,signals.halfLife\na,,60,\na,2019-01,,365 days\nb,,,400\n",
      "base",
    );
    if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
    const [a, b] = reading.scenarios;
    expect(a).toMatchObject({ id: "a", lineage: ["base", "a"] });
    expect(a.params["race.lag"]).toEqual({ value: 60, from: "a" });
    expect(a.params["signals.halfLife"]).toEqual({ value: 320, from: "default" });
    expect(a.changes).toMatchObject([{ at: "2019-01-01", from: "a", set: { "signals.halfLife": 365 } }]);
    expect(b.params["race.lag"]).toEqual({ value: 90, from: "base" });
    expect(b.changes).toEqual([]);
  });

  test("a byte order mark, Windows line ends, quotes and blank lines make no difference", () => {
    const plain = table("scenario,at,race.lag\na,2019-01,60\nb,,60");
    expect(table('\ufeff"scenario","at","race.lag"\r\n"a","2019-01","60 days"\r\n\r\nb,,60\r\n')).toEqual(
      plain,
    );
  });

  test("the column at may be left out", () => {
    expect(table("scenario,race.lag\na,60")).toMatchObject({ ok: true, scenarios: [{ id: "a" }] });
  });

  test("a bad cell is placed by line and number of cell", () => {
    expect(faultsOf("scenario,at,race.lag,race.tournament\na,,60,3\nb,,9,99\n")).toMatchObject([
      { file: "t.csv", line: 3, column: 3, found: "race.lag: 9 days is outside its range" },
      {
        line: 3,
        column: 4,
        found: "race.tournament: 99 strength is outside its range",
        cure: "write a number from 0 to 8",
      },
    ]);
    expect(faultsOf('scenario,at,race.lag\na,,"1,5"')).toMatchObject([
      { line: 2, column: 3, found: 'race.lag: "1,5"' },
    ]);
    expect(faultsOf("scenario,at,race.lag\na,2019-02-30,60")).toMatchObject([{ line: 2, column: 2 }]);
    expect(faultsOf("scenario,at,race.lag\nMy Scenario,,60")).toMatchObject([
      { line: 2, column: 1, cure: "write for instance my-scenario" },
    ]);
    expect(faultsOf("scenario,at,race.lag\n,,60")).toMatchObject([
      { line: 2, column: 1, found: "id: missing" },
    ]);
  });

  test("the header is checked once, whatever the number of rows", () => {
    expect(faultsOf("scenario,at,race.lga,at\na,,1,\nb,,1,\n")).toMatchObject([
      { line: 1, column: 3, found: 'no such column: "race.lga"', cure: "did you mean race.lag?" },
      { line: 1, column: 4, found: "the column at comes twice" },
    ]);
    expect(faultsOf("name,at\na,\n").map(({ found }) => found)).toContain("no column scenario");
    expect(faultsOf("")).toMatchObject([{ line: 1, column: 1, found: "a table without scenarios" }]);
  });

  test("rows of another length, open quotes and dates out of order are faults", () => {
    expect(faultsOf("scenario,at,race.lag\na,\n")).toMatchObject([
      { line: 2, found: "a row of 2 cells under a header of 3" },
    ]);
    expect(faultsOf('scenario,at,race.lag\na,,"60\n')[0].found).toMatch(/^not readable as CSV/);
    expect(faultsOf("scenario,at,race.lag\na,2020,60\na,2019,90")).toMatchObject([
      { line: 3, column: 2, cure: "sort the changes by date" },
    ]);
    expect(faultsOf("scenario,at,race.lag\na,,60\na,,90")).toMatchObject([
      { line: 3, column: 3, found: "race.lag: given twice, first in line 2" },
    ]);
    expect(faultsOf("scenario,at,race.lag\na,2019,")).toMatchObject([
      { line: 2, found: "row of line 2: a change that changes nothing" },
    ]);
  });

  test("a base that does not exist is said once", () => {
    expect(faultsOf("scenario,at\na,\nb,", "nobody")).toMatchObject([
      { found: "no scenario is called nobody" },
    ]);
  });
});
