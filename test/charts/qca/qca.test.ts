import { describe, expect, test } from "vitest";
import { blockOf, groupedPoints } from "../../../src/charts/drawing/name-blocks.js";
import { size, widthOf } from "../../../src/charts/drawing/typography.js";
import { qcaXy, truthTablePicture, type XyZone } from "../../../src/charts/index.js";
import { caseLines, shownRows, type TruthTableRow } from "../../../src/charts/qca/truth-table-rows.js";
import { en, places, zh } from "../fixture.js";

const zoneOf = (x: number, y: number): XyZone => {
  if (x > 0.5) return y <= 0.5 ? "deviant for consistency" : x <= y ? "typical" : "deviant in degree";
  return y > 0.5 ? "deviant for coverage" : "irrelevant";
};

/** Thirty provinces, spread over both sets as thirty provinces are. */
const points = places.map(({ en: name }, i) => {
  const [x, y] = [((i * 7) % 30) / 29, ((i * 11) % 30) / 29];
  return { name, x, y, zone: zoneOf(x, y) };
});
const xy = { id: "xy-model", x: "A*~B", y: "Y", points, inclusion: 0.8, pri: null, coverage: 0.5 };

const row = (configuration: (0 | 1)[], output: TruthTableRow["output"], inclusion: number, n: number) => ({
  configuration,
  output,
  n,
  inclusion: n === 0 ? null : inclusion,
  pri: n === 0 ? null : inclusion,
  cases: places.slice(0, n).map(({ en: name }) => name),
  deviant: places.slice(0, n > 1 ? 1 : 0).map(({ en: name }) => name),
});
const table = {
  conditions: ["A", "B"],
  outcome: "Y",
  rows: [
    row([0, 0], "0", 0.2, 3),
    row([0, 1], "?", 0, 0),
    row([1, 0], "1", 0.82, 1),
    row([1, 1], "1", 0.9, 26),
  ],
  cuts: { inclusion: 0.8, pri: 0, cases: 1 },
};

describe.each([en, zh])("in $language", (frame) => {
  test("both pictures have a title, a description and a full table, without a place left empty", () => {
    for (const { title, alt, table: numbers } of [
      qcaXy({ ...frame, ...xy }),
      truthTablePicture({ ...frame, ...table }),
    ]) {
      expect(`${title} ${alt}`).not.toMatch(/[{}]|NaN|Infinity/);
      expect(/[\u4e00-\u9fff]/.test(title + alt)).toBe(frame.language === "zh");
      for (const each of numbers.rows) expect(each.length).toBe(numbers.columns.length);
    }
  });
});

test("an XY plot says n, fit, and how many cases lie on or above the diagonal", () => {
  const { alt } = qcaXy({ ...en, ...xy });
  const above = points.filter(({ x, y }) => x <= y).length;
  expect(alt).toContain(
    "XY plot of 30 cases: A*~B against Y. Consistency 0.800, PRI undefined, coverage 0.500.",
  );
  expect(alt).toContain(`${above} cases lie on or above the diagonal`);
});

test("cases on one point share a label, which says how many have no room in it", () => {
  const groups = groupedPoints([
    { name: "a", x: 1, y: 1 },
    { name: "b", x: 0.1, y: 1 },
    { name: "c", x: 1, y: 1 },
  ]);
  expect(groups.map(({ names }) => names)).toEqual([["a", "c"], ["b"]]);
  const names = places.map(({ en: name }) => name);
  const lines = blockOf(names, "en");
  const more = Number(/and (\d+) more/.exec(lines.at(-1) ?? "")?.[1]);
  const named = lines.slice(0, -1).join(" ").replaceAll(/,$/g, "").split(", ").length;
  expect(named + more).toBe(30);
  for (const line of lines) expect(widthOf(line, size.small)).toBeLessThanOrEqual(216);
});

test("the truth table shows rows with cases, sufficient ones first and the most consistent before others", () => {
  const { rows, left } = shownRows({ ...en, ...table });
  expect(rows.map(({ configuration }) => configuration.join(""))).toEqual(["11", "10", "00"]);
  expect(left).toBe(0);
  expect(truthTablePicture({ ...en, ...table }).alt).toContain("3 of 4 combinations of A, B");
});

test("every case of a row is written, in lines that fit, those that contradict in brackets", () => {
  const lines = caseLines(table.rows[3], 400, en);
  expect(lines.flat().length).toBe(26);
  expect(lines.flat()[0]).toEqual({ text: "(Beijing), ", deviant: true });
  for (const line of lines)
    expect(widthOf(line.map(({ text }) => text).join(""), size.small)).toBeLessThanOrEqual(400);
});
