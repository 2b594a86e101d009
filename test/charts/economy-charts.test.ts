import { describe, expect, test } from "vitest";
import {
  circulation,
  regimePanels,
  sectorPortfolios,
  signalCalendar,
  stanceRibbon,
  targetCapacity,
} from "../../src/charts/index.js";
import * as given from "./economy-samples.js";
import { en, zh } from "./fixture.js";

describe("the calendar of signals", () => {
  const { alt, table } = signalCalendar({ ...en, ...given.calendarInput(en) });

  test("tells each signal with its kind, its force and whether it is interim", () => {
    expect(alt).toContain("Signal law (Jun 2019, restrictive, 1.00)");
    expect(alt).toContain("Signal measures (May 2021, facilitative, interim, 0.70)");
  });

  test("calls what is heard mixed only from the day on which it is contradicted", () => {
    const mixed = table.rows.map((row) => [row[0], row[5]] as [number, number]);
    expect(mixed.filter(([day, mix]) => day < 700 && mix > 0)).toEqual([]);
    expect(mixed.filter(([day, mix]) => day >= 700 && mix === 0)).toEqual([]);
    expect(Math.max(...mixed.map(([, mix]) => mix))).toBeLessThanOrEqual(1);
  });

  test("lists every signal once in its table", () => {
    expect(table.rows.flatMap((row) => row[6] ?? [])).toEqual(["plan", "law", "measures"]);
  });
});

test("the ribbon gives the mean weight of each phase that the run touches", () => {
  const { alt } = stanceRibbon({ ...en, ...given.ribbonInput(en) });
  expect(alt).toMatch(/first: \d+% on average; second: \d+% on average/);
});

test("the circulation adds up what travels each way over the years", () => {
  const { alt, table } = circulation({ ...en, ...given.circulationInput });
  expect(alt).toContain("In all 3.0 ideas tried of one's own, 6.0 copied, 0.6 made a rule, 15 taken up");
  expect(table.rows.map(([year]) => year)).toEqual([2017, 2018, 2019]);
});

describe("the portfolios of sectors", () => {
  const { alt, table } = sectorPortfolios({ ...en, ...given.portfolioInput });

  test("mark a move to where most others are", () => {
    expect(alt).toContain("1 moves, 1 of them to where most others are");
    expect(alt).toContain("the largest sector has 3 of 4 provinces");
  });

  test("keep the sector of every province on every day", () => {
    expect(table.rows.map((row) => row.slice(2).join(""))).toEqual(["ABCA", "ABCA", "AACA", "AACA"]);
  });
});

test("regimes side by side say what each comes to, and what one of them does not have", () => {
  const { alt, table } = regimePanels({ ...en, ...given.regimeInput });
  expect(alt).toContain("N: A 2, B 4; R: A 4.0, B does not exist");
  expect(table.rows[0]!.slice(-3)).toEqual([null, null, null]);
});

test("targets above what capacity carries are named, and the sums of both sides given", () => {
  const { points } = given.targetInput;
  const { alt } = targetCapacity({ ...en, ...given.targetInput });
  const over = points
    .filter(({ observed, carried }) => (observed ?? 0) > carried)
    .map(({ place }) => place.en);
  expect(over.length).toBe(5);
  expect(alt).toContain(`Observed above the line: ${over.join(", ")}.`);
  expect(alt).toContain("against 150 bn of the centre");
});

test.each([en, zh])("they all have titles, descriptions and tables in $language", (frame) => {
  for (const { id, title, alt, table } of given.economyCharts(frame)) {
    expect(id).toMatch(/^[a-z-]+$/);
    expect(`${title} ${alt}`).not.toMatch(/[{}]|undefined|NaN|Infinity/);
    expect(/[\u4e00-\u9fff]/.test(title + alt)).toBe(frame.language === "zh");
    for (const row of table.rows) expect(row.length).toBe(table.columns.length);
  }
  const tables = (language: typeof en) => given.economyCharts(language).map(({ table }) => table);
  expect(tables(frame)).toEqual(tables(en));
});
