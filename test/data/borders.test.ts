import { expect, test } from "vitest";
import { landBorders, seaLinks } from "../../src/data/borders.js";
import { type ProvinceId, provinces, type Tile } from "../../src/data/provinces.js";

const neighbours = (id: ProvinceId) =>
  landBorders.filter((pair) => pair.includes(id)).map(([a, b]) => (a === id ? b : a));

/** Land borders whose two tiles touch, by a side or a corner. */
function keptBorders(tile: (id: ProvinceId) => Tile): number {
  return landBorders.filter(([a, b]) => {
    const [s, t] = [tile(a), tile(b)];
    return Math.max(Math.abs(s.row - t.row), Math.abs(s.col - t.col)) === 1;
  }).length;
}

const unit = (id: ProvinceId) => provinces.find((p) => p.id === id)!;

test("there are sixty-eight land borders, each told once and in alphabetical order", () => {
  expect(landBorders).toHaveLength(68);
  expect(new Set(landBorders.map((pair) => [...pair].sort().join())).size).toBe(68);
  for (const [a, b] of landBorders) expect(a < b).toBe(true);
});

test("Hainan touches nobody by land and Guangdong by sea", () => {
  expect(neighbours("HI")).toEqual([]);
  expect(seaLinks).toEqual([["GD", "HI"]]);
});

test("Inner Mongolia and Shaanxi have the most neighbours, eight each", () => {
  const degrees = provinces.map((p) => neighbours(p.id).length);
  expect(Math.max(...degrees)).toBe(8);
  expect(provinces.filter((p) => neighbours(p.id).length === 8).map((p) => p.id)).toEqual(["NM", "SN"]);
});

test("Beijing lies inside Hebei and Tianjin, Shanghai between Jiangsu and Zhejiang", () => {
  expect(neighbours("BJ")).toEqual(["HE", "TJ"]);
  expect(neighbours("SH")).toEqual(["JS", "ZJ"]);
});

test("all of the mainland can be reached from Beijing by land", () => {
  const reached = new Set<ProvinceId>(["BJ"]);
  for (const id of reached) for (const next of neighbours(id)) reached.add(next);
  expect(reached.size).toBe(30);
});

test("the three grids keep 57, 59 and 41 of the land borders as touching tiles", () => {
  expect(keptBorders((id) => unit(id).tile)).toBe(57);
  expect(keptBorders((id) => unit(id).tileCompact)).toBe(59);
  expect(keptBorders((id) => unit(id).tileWide)).toBe(41);
});
