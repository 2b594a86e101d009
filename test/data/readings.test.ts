import { mean } from "simple-statistics";
import { expect, test } from "vitest";
import { adoptionHorizon, countUntilDay, table2 } from "../../src/data/khanal2024.js";
import {
  defaultReadings,
  observedDays,
  type ReadingOption,
  type Readings,
  readingOptions,
} from "../../src/data/readings.js";

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
const daysOf = (id: string, readings: Readings) => observedDays(readings).find((row) => row.id === id)!.days;
const options = Object.keys(readingOptions) as ReadingOption[];

test("by default the observed days are those of Table 2 as printed", () => {
  expect(observedDays(defaultReadings)).toEqual(table2.map(({ id, days }) => ({ id, days })));
});

test("every default is one of the readings on offer and has a reason", () => {
  for (const option of options) {
    const { readings, default: name, reason } = readingOptions[option];
    expect(Object.keys(readings)).toContain(name);
    expect(defaultReadings[option]).toBe(name);
    expect(reason).not.toBe("");
  }
});

test("every reading is labelled in both languages and says where it comes from", () => {
  for (const option of options)
    for (const { label, source } of Object.values(readingOptions[option].readings)) {
      expect(label.en).not.toBe("");
      expect(label.zh).toMatch(/[一-鿿]/);
      expect(source).toContain("20");
    }
});

test("the base dates lie 0, 12 and 20 days after 8 July 2017", () => {
  for (const [date, { value }] of Object.entries(readingOptions.baseDate.readings))
    expect(value).toBe(daysBetween("2017-07-08", date));
});

test("Beijing's pilot zone is day 590 and Anhui's stated date day 1116 after 8 July 2017", () => {
  expect(daysOf("BJ", { ...defaultReadings, beijing: "pilot-zone" })).toBe(
    daysBetween("2017-07-08", "2019-02-18"),
  );
  expect(daysOf("AH", { ...defaultReadings, anhui: "text" })).toBe(daysBetween("2017-07-08", "2020-07-28"));
  expect(daysOf("BJ", { ...defaultReadings, beijing: "pilot-zone" })).toBe(590);
  expect(daysOf("AH", { ...defaultReadings, anhui: "text" })).toBe(1116);
});

test("the stand-in for Chongqing lies in 2020, as the text says", () => {
  const day = daysOf("CQ", { ...defaultReadings, chongqing: "text" })!;
  expect(day).toBeGreaterThanOrEqual(daysBetween("2017-07-08", "2020-01-01"));
  expect(day).toBeLessThanOrEqual(daysBetween("2017-07-08", "2020-12-31"));
  expect(day).toBe(daysBetween("2017-07-08", "2020-04-03"));
});

test("a day that rests on a calendar date moves with the base date, a printed day does not", () => {
  const late: Readings = { ...defaultReadings, baseDate: "2017-07-28", beijing: "pilot-zone", anhui: "text" };
  expect(daysOf("BJ", late)).toBe(daysBetween("2017-07-28", "2019-02-18"));
  expect(daysOf("AH", late)).toBe(1096);
  expect(daysOf("CQ", late)).toBe(206);
});

test("each reading of a province changes that province and no other", () => {
  for (const changed of [{ beijing: "pilot-zone" }, { chongqing: "text" }, { anhui: "text" }] as const) {
    const before = observedDays(defaultReadings);
    const after = observedDays({ ...defaultReadings, ...changed });
    const moved = after.filter((row, i) => row.days !== before[i]!.days);
    expect(moved).toHaveLength(1);
  }
});

test("the observation ends with Beijing's plan and the policy counts with the year 2022", () => {
  expect(adoptionHorizon).toBe(Math.max(...observedDays(defaultReadings).map((row) => row.days ?? 0)));
  expect(countUntilDay).toBe(daysBetween("2017-07-08", "2022-12-31"));
});

test("without Beijing the mean of the days falls from 474.4 to 402.7", () => {
  const days = observedDays(defaultReadings).filter((row) => row.days !== null && row.id !== "BJ");
  expect(mean(days.map((row) => row.days!))).toBeCloseTo(402.7, 1);
});
