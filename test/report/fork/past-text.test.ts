import { describe, expect, test } from "vitest";
import { csvOf } from "../../../src/report/csv.js";
import { departureInWords, firstOtherRow } from "../../../src/report/fork/past-text.js";

const table = {
  columns: ["seed", "province", "toa_days"],
  rows: [
    [1, "BJ", 12.5],
    [1, "SH", null],
  ],
};

describe("the first difference between a saved run and the same made again", () => {
  test("is none where every byte is the same", () => {
    expect(firstOtherRow(csvOf(table), table)).toBeNull();
  });

  test("is named by its line and column", () => {
    expect(firstOtherRow(csvOf(table).replace("12.5", "12.500000001"), table)).toBe(
      "line 2 (toa_days): 1,BJ,12.500000001 saved, 1,BJ,12.5 now",
    );
  });

  test("is a line too few or too many where nothing else differs", () => {
    const text = csvOf(table);
    expect(firstOtherRow(text.slice(0, text.indexOf("1,SH")), table)).toMatch(
      /^line 3: nothing saved, 1,SH, now$/,
    );
    expect(firstOtherRow(`${text}2,BJ,3\n`, table)).toMatch(/^line 4: 2,BJ,3 saved, nothing now$/);
  });
});

test("a departure of the past is told with what, seed, province, day and both values", () => {
  const departure = {
    what: "day of publication",
    seed: 7,
    province: "SH",
    day: null,
    saved: 120.5,
    forked: 121,
  };
  expect(departureInWords(departure)).toBe(
    "the fork's past is not the saved one: first at day of publication (seed 7, SH): 120.5 in the run, 121 in the fork",
  );
  expect(departureInWords({ ...departure, what: "mean of exposure", seed: null, day: 30 })).toContain(
    "mean of exposure (over all runs, SH, day 30)",
  );
});
