import { describe, expect, test } from "vitest";
import { formatFault } from "../../src/faults/fault.js";
import { type GivenTable, placeOfCell, readTable } from "../../src/tables/index.js";

function tableOf(text: string): GivenTable {
  const reading = readTable(text, "t.csv");
  if (!reading.ok) throw new Error(reading.faults.map(formatFault).join("\n"));
  return reading.table;
}

function faultsOf(text: string): string[] {
  const reading = readTable(text, "t.csv");
  return reading.ok ? [] : reading.faults.map(formatFault);
}

describe("a table", () => {
  const plain = { header: ["省份", "人均, 万元", "x"], cells: [["广东", "1.5", '说"是"']] };

  test("is the same with and without a byte order mark, with any line ends, and with quotes", () => {
    const text = '省份,"人均, 万元",x\n广东,1.5,"说""是"""\n';
    for (const form of [text, `\uFEFF${text}`, text.replaceAll("\n", "\r\n"), text.trimEnd()])
      expect(tableOf(form)).toMatchObject(plain);
  });

  test("keeps the line and the cell of everything, past empty lines and line ends inside quotes", () => {
    const table = tableOf('a,b,c\n\n1,"x\ny",3\n,,\n4,5,6\n');
    expect(table.cells).toEqual([
      ["1", "x\ny", "3"],
      ["4", "5", "6"],
    ]);
    expect(placeOfCell(table, 0, 1)).toEqual({ file: "t.csv", line: 3, column: 2 });
    expect(placeOfCell(table, 0, 2)).toEqual({ file: "t.csv", line: 4, column: 3 });
    expect(placeOfCell(table, 1, 0)).toEqual({ file: "t.csv", line: 6, column: 1 });
  });

  test("is the same where lines end in several ways, and its rows keep their lines", () => {
    const table = tableOf('a,b\r\n1,2\n3,"4\r\n5"\r6,7\n\r\n8,9\r\n');
    expect(table.cells.map((cells) => cells.join())).toEqual(["1,2", "3,4\n5", "6,7", "8,9"]);
    expect(table.lines).toEqual([2, 3, 5, 7]);
  });

  test("of a great many columns, or of one name for all of them, is refused at once", () => {
    expect(faultsOf(`${"a,".repeat(200_000)}b\n1\n`)).toEqual([
      "t.csv:1:1  200001 columns; keep those that are analysed. Allowed: at most 10000.",
    ]);
    expect(faultsOf(`${"a,".repeat(9000)}b\n${"1,".repeat(9000)}1\n`).length).toBe(8999);
  });

  test("takes names that are written in two ways for the same name", () => {
    expect(tableOf("Cafe\u0301,b\n1,2\n").header[0]).toBe("Caf\u00e9");
  });

  test("reports every row that is too short or too long at the cell where it goes wrong", () => {
    expect(faultsOf("a,b\n1\n1,2\n1,2,3\n1,2,,\n")).toEqual([
      "t.csv:2:2  a row of 1 cells under a header of 2; add the missing commas or cells. Allowed: 2 cells.",
      "t.csv:4:3  a row of 3 cells under a header of 2; put a cell that contains a comma into quotes, or delete what is too much. Allowed: 2 cells.",
    ]);
  });

  test("is the same with semicolons and decimal commas, with tabs, and with a line that names the separator", () => {
    const plain = tableOf('id,name,x\nA,"Nord, Ost",0.5\nB,,-1.25e3\n');
    for (const text of [
      "id;name;x\nA;Nord, Ost;0,5\nB;;-1,25e3\n",
      "id;name;x\r\nA;Nord, Ost;0.5\r\nB;;-1.25e3\r\n",
      "id\tname\tx\nA\tNord, Ost\t0.5\nB\t\t-1.25e3\n",
    ])
      expect(tableOf(text)).toEqual(plain);
    const said = tableOf("\uFEFFsep=;\r\nid;name;x\r\nA;Nord, Ost;0,5\r\nB;;-1,25e3\r\n");
    expect(said).toEqual({ ...plain, headerLine: 2, lines: [3, 4] });
  });

  test("leaves commas in cells alone where commas or tabs separate them", () => {
    expect(tableOf('a,b\n"0,5",1\n').cells).toEqual([["0,5", "1"]]);
    expect(tableOf("a\tb\n1,234\t1\n").cells).toEqual([["1,234", "1"]]);
    expect(tableOf('"a;b",c\n1,2\n').header).toEqual(["a;b", "c"]);
  });

  test("of which cannot be told what is a decimal is refused with the cell", () => {
    expect(faultsOf("a;b\n0,5;1\n1;2.5\n")).toEqual([
      "t.csv:3:2  2.5 beside 0,5 in line 2; write all decimals alike, and nothing between thousands. Allowed: one decimal sign in a table: a comma where semicolons separate cells, or a point.",
    ]);
    expect(faultsOf("a;b\nx;1.234\ny;12.500\n")[0]).toMatch(/^t\.csv:2:2 {2}1\.234.*write 1234/);
    expect(tableOf("a;b\nx;1,234\ny;12,5\n").cells[0]).toEqual(["x", "1.234"]);
  });

  test("whose decimal commas are taken for separators is refused with that cure", () => {
    expect(faultsOf("a,b\n0,5,0,25\n")[0]).toMatch(/write decimal points, or put semicolons between cells/);
  });

  test("without header, without rows or with a name twice is refused with the cure", () => {
    expect(faultsOf("")[0]).toMatch(/^t\.csv:1:1 {2}an empty file/);
    expect(faultsOf("a,b\n")[0]).toMatch(/^t\.csv:1:1 {2}a header without rows/);
    expect(faultsOf("a,b,a\n1,2,3\n")[0]).toMatch(/^t\.csv:1:3 {2}the column "a" comes twice/);
  });

  test("whose quotes do not end is refused with the row", () => {
    expect(faultsOf('a,b\n1,"2\n3,4\n')[0]).toMatch(/^t\.csv:\d:\d {2}not readable as CSV: .*quotes/);
  });
});
