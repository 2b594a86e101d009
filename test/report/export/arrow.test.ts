import { tableFromIPC } from "@uwdata/flechette";
import { describe, expect, test } from "vitest";
import { table2 } from "../../../src/data/khanal2024.js";
import type { Table } from "../../../src/math/table.js";
import { arrow } from "../../../src/report/export/arrow.js";
import { arrowFile, columnsOf } from "../../../src/report/export/arrow-file.js";
import { resultTables } from "../../../src/report/result-tables.js";
import { shipped } from "../../scenarios/shipped.js";
import { observed, runsOf } from "./sources.js";

const runs = runsOf(shipped("baseline"));
const files = new Map(arrow(runs).files.map(({ name, content }) => [name, content as Uint8Array]));

describe("the Arrow file of a table", () => {
  const table: Table = {
    columns: ["run", "province", "toa_date", "toa_days", "leading_rival"],
    rows: [
      [1, "上海", "2018-06-14", 0.1 + 0.2, null],
      [2, "BJ", null, null, null],
      [3, "GD", "1969-12-31", 1e308, null],
    ],
  };
  const bytes = arrowFile(columnsOf([table]));

  test("is an IPC file: its magic at both ends, before the last one the length of its footer", () => {
    const text = (from: number, to?: number) => new TextDecoder().decode(bytes.slice(from, to));
    expect(text(0, 6)).toBe("ARROW1");
    expect(text(-6)).toBe("ARROW1");
    const length = new DataView(bytes.buffer, bytes.byteOffset).getInt32(bytes.length - 10, true);
    expect(length).toBeGreaterThan(0);
    expect(length).toBeLessThan(bytes.length);
  });

  test("gives every cell back, to the last bit, with types that hang on names, not on what is there", () => {
    const back = tableFromIPC(bytes);
    const day = 86_400_000;
    expect(back.toArray().map((row) => Object.values(row))).toEqual([
      [1, "上海", 17_696 * day, 0.1 + 0.2, null],
      [2, "BJ", null, null, null],
      [3, "GD", -day, 1e308, null],
    ]);
    const empty = tableFromIPC(arrowFile(columnsOf([{ ...table, rows: [] }])));
    const types = ({ schema }: typeof back) => schema.fields.slice(0, 3).map(({ type }) => type);
    expect(types(empty)).toEqual(types(back));
  });
});

test("there is a file for every table of a results folder, with its rows", () => {
  const tables = resultTables(runs.ensemble, true);
  expect([...files.keys()]).toEqual(tables.map(({ name }) => `${name}.arrow`));
  for (const { name, pieces } of tables) {
    const rows = [...pieces()].flatMap((piece) => piece.rows);
    const back = tableFromIPC(files.get(`${name}.arrow`)!);
    expect([name, back.numRows]).toEqual([name, rows.length]);
    back.schema.fields.forEach((field, c) => {
      if (/date$/.test(field.name)) return;
      expect([...back.getChild(field.name)]).toEqual(rows.map((row) => row[c]));
    });
  }
});

test("what was observed is Table 2 as printed", () => {
  const [{ content }] = arrow(observed).files;
  const days = tableFromIPC(content as Uint8Array).getChild("days");
  expect([...days]).toEqual(table2.map((row) => row.days));
});
