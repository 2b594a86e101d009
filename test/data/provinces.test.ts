import { expect, test } from "vitest";
import { type Province, provinces, type Tile } from "../../src/data/provinces.js";

/** How many of the items share each value. */
function tally(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

const distinct = (field: (p: Province) => string) => new Set(provinces.map(field)).size;

test("there are thirty-one units and no code or name occurs twice", () => {
  expect(provinces).toHaveLength(31);
  for (const field of [
    (p: Province) => p.id,
    (p: Province) => p.iso,
    (p: Province) => p.gb,
    (p: Province) => p.en,
    (p: Province) => p.zhShort,
  ])
    expect(distinct(field)).toBe(31);
});

test("the order is that of the GB/T 2260 codes, on which all random draws depend", () => {
  const codes = provinces.map((p) => p.gb);
  expect(codes).toEqual([...codes].sort());
  expect(provinces.map((p) => p.id).join(" ")).toBe(
    "BJ TJ HE SX NM LN JL HL SH JS ZJ AH FJ JX SD HA HB HN GD GX HI CQ SC GZ YN XZ SN GS QH NX XJ",
  );
});

test("every ISO code ends in the two letters and every full name begins with the short one", () => {
  for (const p of provinces) {
    expect(p.iso).toBe(`CN-${p.id}`);
    expect(p.zh.startsWith(p.zhShort)).toBe(true);
  }
});

test("there are four municipalities, five autonomous regions and twenty-two provinces", () => {
  expect(tally(provinces.map((p) => p.type))).toEqual({
    municipality: 4,
    "autonomous region": 5,
    province: 22,
  });
});

test("the National Bureau of Statistics puts 10, 6, 12 and 3 of them in its four regions", () => {
  expect(tally(provinces.map((p) => p.nbsRegion))).toEqual({ East: 10, Central: 6, West: 12, Northeast: 3 });
});

test("the seven regions follow the first digit of the code, and the fourth splits in two", () => {
  const regions = (digit: string) =>
    [...new Set(provinces.filter((p) => p.gb.startsWith(digit)).map((p) => p.region.zh))].join(" ");
  expect(["1", "2", "3", "4", "5", "6"].map(regions)).toEqual([
    "华北",
    "东北",
    "华东",
    "华中 华南",
    "西南",
    "西北",
  ]);
});

test("no two units share a tile in any of the three grids", () => {
  for (const tile of [
    (p: Province): Tile => p.tile,
    (p: Province): Tile => p.tileCompact,
    (p: Province): Tile => p.tileWide,
  ])
    expect(new Set(provinces.map((p) => `${tile(p).row},${tile(p).col}`)).size).toBe(31);
});

test("every centre lies between the western and eastern, southern and northern ends of the country", () => {
  for (const p of provinces) {
    expect(p.lon > 73 && p.lon < 136).toBe(true);
    expect(p.lat > 18 && p.lat < 54).toBe(true);
  }
});

test("only Tibet is missing from Table 2", () => {
  expect(provinces.filter((p) => !p.inTable2).map((p) => p.id)).toEqual(["XZ"]);
});
