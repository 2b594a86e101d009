import { describe, expect, test } from "vitest";
import {
  adoptionHazard,
  adoptionMap,
  adoptionTimeline,
  ambitionTiers,
  cumulativeAdoption,
  influenceMap,
  instrumentBreadth,
  liberalisation,
  nationalSeries,
  observedAgainstSimulated,
  policyIntensity,
} from "../../src/charts/index.js";
import { en, places, zh } from "./fixture.js";
import * as given from "./samples.js";

describe.each([en, zh])("in $language", (frame) => {
  test.each(given.sampleCharts(frame).map((chart) => [chart.id, chart] as const))(
    "%s has a title, a description and a full table",
    (_, { title, alt, table, id }) => {
      expect(id).toMatch(/^[a-z-]+$/);
      expect(`${title} ${alt}`).not.toMatch(/[{}]|undefined|NaN|Infinity/);
      expect(/[\u4e00-\u9fff]/.test(title + alt)).toBe(frame.language === "zh");
      expect(table.rows.length).toBeGreaterThan(0);
      for (const row of table.rows) expect(row.length).toBe(table.columns.length);
      for (const value of table.rows.flat())
        if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
      expect(new Set(table.columns).size).toBe(table.columns.length);
      expect(table.columns.join("")).not.toMatch(/[^\w-]/);
    },
  );
});

test("the tables are the same in both languages", () => {
  const tables = (frame: typeof en) => given.sampleCharts(frame).map(({ table }) => table);
  expect(tables(zh)).toEqual(tables(en));
});

test("cumulative adoption ends at the 24 plans of Table 2, and its twelfth falls on day 286", () => {
  const { table, alt } = cumulativeAdoption({ ...en, ...given.cumulativeInput });
  const column = table.columns.indexOf("observed");
  expect(table.rows[table.rows.length - 1]!.slice(0, 3)).toEqual([2123, "2023-05-01", 24]);
  expect(table.rows.filter((row) => row[0] === 280 || row[0] === 287).map((row) => row[column])).toEqual([
    11, 12,
  ]);
  expect(alt).toContain("24 of 30 provinces");
  expect(alt).toContain("the first 12 by 20 Apr 2018");
});

test("the timeline starts with Guizhou, ends with the six that never adopt, and names both", () => {
  const { table, alt } = adoptionTimeline({ ...en, ...given.datesInput });
  const ids = table.rows.map((row) => row[0]);
  expect(ids[0]).toBe("GZ");
  expect(ids[23]).toBe("BJ");
  expect(new Set(ids.slice(24))).toEqual(new Set(["HE", "SX", "NM", "HI", "NX", "XJ"]));
  expect(alt).toMatch(/first Guizhou .16 Sep 2017., last Beijing .1 May 2023.; 6 never/);
});

test("a simulation equal to the observation has rank correlation one and misses nobody", () => {
  const rows = places.map((place) => {
    const simulated = { low: place.day, middle: place.day, high: place.day };
    return { place, observed: place.day, simulated, neverShare: place.day === null ? 1 : 0 };
  });
  const input = { ...en, baseDate: "2017-07-08", lastDay: 2123, rows };
  const { alt } = observedAgainstSimulated(input);
  expect(alt).toContain("24 have a date on both sides: the rank correlation is 1; 0 are simulated later");
  expect(alt).toContain("the median miss is 0 days");
  expect(adoptionTimeline(input).alt).toContain("holds the observed outcome in 30 of 30 rows");
});

test("the map lists 31 units, Tibet without a number", () => {
  const { table, alt } = adoptionMap({ ...en, ...given.mapInput });
  expect(table.rows.length).toBe(31);
  expect(table.rows[30]).toEqual(["XZ", "Tibet", 5, 1, null, null, null]);
  expect(alt).toContain("Tiles without data: Tibet");
});

test("the observed hazard is plans over provinces still without, and counts every plan once", () => {
  const { table } = adoptionHazard({ ...en, ...given.hazardInput });
  const at = (name: string) => table.rows.map((row) => row[table.columns.indexOf(name)] as number);
  const [adopted, risk, hazard] = [at("adopted"), at("at_risk"), at("observed")];
  expect(adopted.reduce((sum, count) => sum + count, 0)).toBe(24);
  for (const [i, value] of hazard.entries()) expect(value).toBeCloseTo(adopted[i]! / risk[i]!, 12);
  for (let i = 1; i < risk.length; i++) expect(risk[i]).toBe(risk[i - 1]! - adopted[i - 1]!);
});

test("levels of liberalisation have one column for each province and name the highest and lowest", () => {
  const { table, alt } = liberalisation({ ...en, ...given.liberalisationInput });
  expect(table.columns.slice(7)).toEqual(places.map(({ id }) => id));
  const final = given.liberalisationInput.provinces.map(({ values }) => values[values.length - 1]!);
  const highest = places[final.indexOf(Math.max(...final))]!.en;
  const lowest = places[final.indexOf(Math.min(...final))]!.en;
  expect(alt).toMatch(new RegExp(`Highest at the end: ${highest} .*Lowest: ${lowest} `));
});

test("the policies of Table 2 add up to 330, most of them Shanghai's", () => {
  const { alt, table } = policyIntensity({ ...en, ...given.intensityInput });
  expect(alt).toContain("Observed total 330, most in Shanghai (31)");
  expect(table.rows[0]!.slice(0, 3)).toEqual(["SH", "Shanghai", 31]);
});

test("the breadth chart counts all thirty provinces of Table 2", () => {
  const { table } = instrumentBreadth({ ...en, ...given.breadthInput });
  expect(table.rows.reduce((sum, row) => sum + Number(row[1]), 0)).toBe(30);
});

test("the chart of ambition counts the tiers of Figure 4", () => {
  const { table, alt } = ambitionTiers({ ...en, ...given.tiersInput });
  expect(table.rows.map((row) => row[1])).toEqual([1, 2, 11, 10, 6]);
  expect(alt).toContain("first: 1 against 1");
});

test("the map of influence says so when peers carry little weight, and only then", () => {
  const weak = influenceMap({ ...en, ...given.influenceInput(0.1) });
  const strong = influenceMap({ ...en, ...given.influenceInput(1) });
  expect(weak.alt).toContain("on average 4% ");
  expect(weak.alt).toContain("Peers carry little weight here");
  expect(strong.alt).not.toContain("little weight");
});

test("an influence of an unknown province is refused with its name", () => {
  const input = given.influenceInput(1);
  const influences = [{ from: "XX", to: "GD", weight: 0.2 }];
  expect(() => influenceMap({ ...en, ...input, influences })).toThrow(/"XX"/);
});

test("a national series keeps the names it is given and heads its columns with their ids", () => {
  const { alt, table } = nationalSeries(given.seriesInput(en));
  expect(alt).toContain("facilitative from 1.00 to 0.01");
  expect(table.columns.slice(2, 4)).toEqual(["facilitative_q10", "facilitative_q25"]);
});
