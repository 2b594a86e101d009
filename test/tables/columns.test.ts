import { describe, expect, test } from "vitest";
import { type Fault, formatFault } from "../../src/faults/fault.js";
import {
  ANY_NUMBER,
  caseNames,
  columnNamed,
  columnOfCases,
  numberIn,
  numbersOf,
  numbersOrMissing,
  readTable,
} from "../../src/tables/index.js";

function tableOf(text: string) {
  const reading = readTable(text, "t.csv");
  if (!reading.ok) throw new Error("not a table");
  return reading.table;
}

/** What a reader says, and the faults that it writes down. */
function heard<T>(read: (faults: Fault[]) => T): { value: T; faults: string[] } {
  const faults: Fault[] = [];
  return { value: read(faults), faults: faults.map(formatFault) };
}

const SHARE = { low: 0, high: 1, allowed: "0 to 1", cure: "calibrate it" };

describe("a column", () => {
  test("that is not there is reported with its nearest neighbour and with who asked", () => {
    const table = tableOf("case,gdp_per_head,days\nA,1,2\n");
    expect(heard((faults) => columnNamed(table, "gdp_per_haed", "--outcome", faults))).toEqual({
      value: undefined,
      faults: [
        't.csv:1:1  no column "gdp_per_haed", which --outcome names; did you mean gdp_per_head? Allowed: case, gdp_per_head, days.',
      ],
    });
    expect(heard((faults) => columnNamed(table, " days ", "--outcome", faults))).toEqual({
      value: 2,
      faults: [],
    });
  });

  test("of numbers reports each cell that is missing, no number, or outside, with its place", () => {
    const table = tableOf('x,y\n1,\n0.5,NA\n-0.1,1\n"0,5",2\nhigh,3\n80%,4\n"1,200",5\n');
    const { value, faults } = heard((list) => numbersOf(table, 0, SHARE, list));
    expect(value.slice(0, 2)).toEqual([1, 0.5]);
    expect(faults).toEqual([
      "t.csv:4:1  x: -0.1; calibrate it. Allowed: 0 to 1.",
      't.csv:5:1  x: "0,5"; write a decimal point, 0.5. Allowed: 0 to 1.',
      't.csv:6:1  x: "high"; write it as a number, or leave the case out. Allowed: 0 to 1.',
      't.csv:7:1  x: "80%"; write it as a share, 0.8 for 80%. Allowed: 0 to 1.',
      't.csv:8:1  x: "1,200"; write it without commas, 1200. Allowed: 0 to 1.',
    ]);
    expect(heard((list) => numbersOf(table, 1, ANY_NUMBER, list)).faults).toEqual([
      "t.csv:2:2  y: an empty cell; fill it in or leave the case out. Allowed: a number.",
      "t.csv:3:2  y: a missing value (NA); fill it in or leave the case out. Allowed: a number.",
    ]);
    expect(heard((list) => numbersOrMissing(table, 1, ANY_NUMBER, list))).toEqual({
      value: [null, null, 1, 2, 3, 4, 5],
      faults: [],
    });
  });

  test("takes numbers in every plain form and nothing that only looks like one", () => {
    expect(["1", "-2.5", "+.5", "5.", "1e-3"].map(numberIn)).toEqual([1, -2.5, 0.5, 5, 0.001]);
    expect(["0x10", "Infinity", "1e999", "１", "1 2", "--1"].map(numberIn)).toEqual(Array(6).fill(undefined));
    expect(Object.is(numberIn("-0"), 0)).toBe(true);
  });
});

describe("cases", () => {
  test("are named by a first column of words, by one without a name, or else by their rows", () => {
    expect(columnOfCases(tableOf("province,x\n广东,1\n"), [1])).toBe(0);
    expect(columnOfCases(tableOf(",x\n1,1\n2,0\n"), [1])).toBe(0);
    expect(columnOfCases(tableOf("a,x\n1,1\n"), [1])).toBeUndefined();
    expect(columnOfCases(tableOf("a,x\nyes,1\n"), [0, 1])).toBeUndefined();
    expect(caseNames(tableOf("a,x\n1,1\n2,2\n"), undefined, [])).toEqual(["1", "2"]);
  });

  test("without a name or with the name of another are reported", () => {
    const table = tableOf("n,x\nA,1\n,2\nA,3\n");
    expect(heard((faults) => caseNames(table, 0, faults)).faults).toEqual([
      "t.csv:3:1  a case without a name; name it. Allowed: a name for every case.",
      't.csv:4:1  the case "A" comes twice (first in line 2); rename or delete one of the two. Allowed: every case once.',
    ]);
  });
});
