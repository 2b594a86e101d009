import { sampleCorrelation } from "simple-statistics";
import { describe, expect, test } from "vitest";
import { centralTargets, localSums, table2, targets } from "../../src/data/khanal2024.js";
import { ledger } from "../../src/data/ledger.js";
import { type LedgerInChinese, ledgerInChinese } from "../../src/data/ledger-in-chinese.js";
import { type ReadingOption, readingOptions } from "../../src/data/readings.js";
import { averageRanks } from "../../src/math/ranks.js";

const adopters = table2.filter((row) => row.adopted);
const days = adopters.map((row) => row.days!);
const dayOf = (base: string, date: string) => (Date.parse(date) - Date.parse(base)) / 86_400_000;
const bases = Object.keys(readingOptions.baseDate.readings);

test("every entry is complete and stands once", () => {
  expect(new Set(ledger.map((entry) => entry.id)).size).toBe(ledger.length);
  for (const entry of ledger) {
    for (const text of [entry.datum, ...entry.saying, entry.consequence, entry.defaultReading, entry.reason])
      expect(text).not.toBe("");
    expect(entry.saying[0]).not.toBe(entry.saying[1]);
  }
});

test("every option of the ledger can be read, and every option that can be read is in the ledger", () => {
  const switched = ledger.flatMap((entry) => entry.option ?? []);
  expect([...switched].sort()).toEqual((Object.keys(readingOptions) as ReadingOption[]).sort());
});

test("an entry with an option names the default of that option", () => {
  for (const { option, defaultReading } of ledger)
    if (option) expect(defaultReading).toBe(readingOptions[option].default);
});

test("Table 2 has 21 plans by the end of 2019 and 16 a year earlier, under any base date", () => {
  for (const base of bases) {
    expect(days.filter((d) => d <= dayOf(base, "2019-12-31"))).toHaveLength(21);
    expect(days.filter((d) => d <= dayOf(base, "2018-12-31"))).toHaveLength(16);
  }
});

test("the first calendar year has seven plans from 8 July and five from 28 July", () => {
  const inFirstYear = (base: string) => days.filter((d) => d <= dayOf(base, "2017-12-31")).length;
  expect(inFirstYear("2017-07-08")).toBe(7);
  expect(inFirstYear("2017-07-28")).toBe(5);
});

test("Beijing's 2123 days end in May 2023 under any base date", () => {
  for (const base of bases) {
    expect(dayOf(base, "2023-05-01")).toBeLessThanOrEqual(2123);
    expect(dayOf(base, "2023-05-31")).toBeGreaterThanOrEqual(2123);
  }
});

test("Guizhou is first and Jiangxi second, Guangxi eleventh in speed and fifth in policies", () => {
  const bySpeed = [...adopters].sort((a, b) => a.days! - b.days!).map((row) => row.id);
  expect(bySpeed.slice(0, 2)).toEqual(["GZ", "JX"]);
  expect(bySpeed.indexOf("GX")).toBe(10);
  const byPolicies = [...table2].sort((a, b) => b.intensity - a.intensity).map((row) => row.id);
  expect(byPolicies.indexOf("GX")).toBe(4);
});

test("the membership that Appendix A prints for Beijing's speed is that of rank 18 of 24", () => {
  const logOdds = (Math.log(19) * (13.5 - 18)) / (23 - 13.5);
  expect(1 / (1 + Math.exp(-logOdds))).toBeCloseTo(0.19865, 4);
  const faster = adopters.filter((row) => row.id !== "BJ" && row.days! < 590);
  expect(faster).toHaveLength(17);
});

test("Xinjiang and Yunnan use no instrument, and Yunnan has a plan but no policy", () => {
  expect(table2.filter((row) => row.breadth === 0).map((row) => row.id)).toEqual(["YN", "XJ"]);
  expect(table2.find((row) => row.id === "YN")).toMatchObject({ adopted: true, intensity: 0 });
});

test("ten provinces share enterprise rank 19", () => {
  expect(table2.filter((row) => row.enterpriseRank === 19)).toHaveLength(10);
});

test("Inner Mongolia has the eighth GDP per head, above Hubei and Chongqing", () => {
  const order = [...table2].sort((a, b) => b.gdpPerHead - a.gdpPerHead).map((row) => row.id);
  expect(order.indexOf("NM")).toBe(7);
  expect(order.indexOf("HB")).toBeGreaterThan(7);
  expect(order.indexOf("CQ")).toBeGreaterThan(7);
});

test("local targets exceed the centre's in three cells of four", () => {
  const ratio = (c: keyof typeof localSums) => localSums[c] / centralTargets[c];
  expect(ratio("core2020")).toBeCloseTo(2.88, 2);
  expect(ratio("assoc2020")).toBeCloseTo(1.96, 2);
  expect(ratio("core2025")).toBeCloseTo(1.76, 2);
  expect(ratio("assoc2025")).toBeCloseTo(0.93, 2);
});

test("Beijing is 26 per cent of the local core target for 2020, which is 320 without it", () => {
  const beijing = targets.find((row) => row.id === "BJ")!.core2020!;
  expect(beijing / localSums.core2020).toBeCloseTo(0.26, 2);
  expect(localSums.core2020 - beijing).toBe(320);
});

test("the correlation of days with GDP falls from 0.47 to 0.10 without Beijing", () => {
  const others = adopters.filter((row) => row.id !== "BJ");
  const withDays = (rows: typeof adopters) =>
    sampleCorrelation(
      rows.map((row) => row.days!),
      rows.map((row) => row.gdpPerHead),
    );
  expect(withDays(adopters)).toBeCloseTo(0.47, 2);
  expect(withDays(others)).toBeCloseTo(0.1, 2);
});

test("the rank correlations of days with the four capacities are 0.10, 0.42, 0.30 and -0.07", () => {
  const rank = (score: (row: (typeof adopters)[number]) => number) =>
    sampleCorrelation(averageRanks(days), averageRanks(adopters.map(score)));
  expect(rank((row) => -row.enterpriseRank)).toBeCloseTo(0.102, 3);
  expect(rank((row) => -row.universityRank)).toBeCloseTo(0.419, 3);
  expect(rank((row) => row.gdpPerHead)).toBeCloseTo(0.295, 3);
  expect(rank((row) => -row.powerRank)).toBeCloseTo(-0.069, 3);
});

describe("the ledger in Chinese", () => {
  test("has the same entries, and a default reading where no option has a label for it", () => {
    expect(Object.keys(ledgerInChinese)).toEqual(ledger.map(({ id }) => id));
    for (const { id, option } of ledger)
      expect(ledgerInChinese[id]!.defaultReading === undefined, id).toBe(option !== undefined);
  });

  test("changes no number: decimals and thousands are those of the English", () => {
    const textOf = ({ datum, saying, consequence, reason }: LedgerInChinese) =>
      [datum, ...saying, consequence, reason].join(" ");
    const figuresIn = (text: string) => (text.match(/\d+\.\d+|\d{1,2},\d{3}/g) ?? []).sort();
    for (const entry of ledger)
      expect(figuresIn(textOf(ledgerInChinese[entry.id]!)), entry.id).toEqual(figuresIn(textOf(entry)));
  });

  test("is Chinese", () => {
    for (const { datum, saying, consequence, reason } of Object.values(ledgerInChinese))
      for (const text of [datum, ...saying, consequence, reason]) expect(text).toMatch(/\p{Script=Han}/u);
  });
});
