import { mean, median, sampleVariance, sum } from "simple-statistics";
import { expect, test } from "vitest";
import {
  ambitionTiers,
  centralTargets,
  goalMentions,
  localSums,
  table2,
  targetFootnotes,
  targets,
} from "../../src/data/khanal2024.js";
import { provinces } from "../../src/data/provinces.js";

const adopters = table2.filter((row) => row.adopted);
const days = adopters.map((row) => row.days!);

test("Table 2 has one row for each province but Tibet, in the fixed order", () => {
  expect(table2.map((row) => row.id)).toEqual(provinces.filter((p) => p.inTable2).map((p) => p.id));
});

test("twenty-four of thirty adopted, and exactly these have days", () => {
  expect(adopters).toHaveLength(24);
  for (const row of table2) expect(row.days !== null).toBe(row.adopted);
});

test("the six without a plan are those the text names", () => {
  const names = table2.filter((row) => !row.adopted).map((row) => provinces.find((p) => p.id === row.id)!.en);
  expect(names.sort()).toEqual(["Hainan", "Hebei", "Inner Mongolia", "Ningxia", "Shanxi", "Xinjiang"]);
});

test("the days have mean 474.4, median 327, quartiles 158 and 638.5, and run from 70 to 2123", () => {
  expect(mean(days)).toBeCloseTo(474.4, 1);
  expect(median(days)).toBe(327);
  expect([Math.min(...days), Math.max(...days)]).toEqual([70, 2123]);
  const sorted = [...days].sort((a, b) => a - b);
  expect(sorted[5]! + 0.75 * (sorted[6]! - sorted[5]!)).toBe(158);
  expect(sorted[17]! + 0.25 * (sorted[18]! - sorted[17]!)).toBe(638.5);
});

test("the policies sum to 330, with mean 11 and variance 67.2", () => {
  const counts = table2.map((row) => row.intensity);
  expect(sum(counts)).toBe(330);
  expect(sampleVariance(counts)).toBeCloseTo(67.2, 1);
});

test("adopters have 12.42 policies on average and the others 5.33", () => {
  expect(mean(adopters.map((row) => row.intensity))).toBeCloseTo(12.42, 2);
  expect(mean(table2.filter((row) => !row.adopted).map((row) => row.intensity))).toBeCloseTo(5.33, 2);
});

test("two, five, five, five, eight and five provinces use none to five categories of instrument", () => {
  const counts = [0, 1, 2, 3, 4, 5].map((k) => table2.filter((row) => row.breadth === k).length);
  expect(counts).toEqual([2, 5, 5, 5, 8, 5]);
});

test("power is a permutation of 1 to 30, the other two are dense ranks ending at 21 and 26", () => {
  const power = table2.map((row) => row.powerRank).sort((a, b) => a - b);
  expect(power).toEqual(Array.from({ length: 30 }, (_, i) => i + 1));
  for (const [ranks, worst] of [
    [table2.map((row) => row.enterpriseRank), 21],
    [table2.map((row) => row.universityRank), 26],
  ] as const)
    expect([...new Set(ranks)].sort((a, b) => a - b)).toEqual(Array.from({ length: worst }, (_, i) => i + 1));
});

test("each printed sum of Table 1 is the sum of its rows", () => {
  for (const column of ["core2020", "assoc2020", "core2025", "assoc2025"] as const)
    expect(sum(targets.map((row) => row[column] ?? 0))).toBe(localSums[column]);
  expect(Object.values(localSums)).toEqual([432, 1958, 704, 4670]);
  expect(Object.values(centralTargets)).toEqual([150, 1000, 400, 5000]);
});

test("sixteen provinces state a target: 13, 14, 8 and 8 in the four columns, five of them extrapolated", () => {
  expect(targets).toHaveLength(16);
  const stated = (["core2020", "assoc2020", "core2025", "assoc2025"] as const).map(
    (column) => targets.filter((row) => row[column] !== null).length,
  );
  expect(stated).toEqual([13, 14, 8, 8]);
  expect(targets.filter((row) => row.extrapolated).map((row) => row.id)).toEqual([
    "BJ",
    "ZJ",
    "CQ",
    "SN",
    "HB",
  ]);
});

test("the footnote with one star marks the extrapolated rows and no other", () => {
  for (const row of targets) expect(row.footnote === "*").toBe(row.extrapolated);
  expect(targets.filter((row) => row.footnote === "**").map((row) => row.id)).toEqual(["SH"]);
  expect(Object.keys(targetFootnotes)).toEqual(["*", "**"]);
});

test("the five tiers hold 1, 2, 11, 10 and 7 units, and only eight of the fourth are inferred", () => {
  expect([1, 2, 3, 4, 5].map((k) => ambitionTiers.filter((row) => row.tier === k).length)).toEqual([
    1, 2, 11, 10, 7,
  ]);
  const inferred = ambitionTiers.filter((row) => !row.named);
  expect(inferred).toHaveLength(8);
  for (const row of inferred) expect(row.tier).toBe(4);
});

test("the last tier is made of those without a plan and Tibet", () => {
  const last = ambitionTiers.filter((row) => row.tier === 5).map((row) => row.id);
  const without = table2.filter((row) => !row.adopted).map((row) => row.id);
  expect(last.sort()).toEqual([...without, "XZ"].sort());
});

test("the centre speaks more of competition and security, the provinces more of defence", () => {
  expect(goalMentions.map((row) => Math.sign(row.central - row.local))).toEqual([1, 1, -1]);
});
