import { describe, expect, test } from "vitest";
import { sorted, sortingAfter } from "../../../src/web/parts/sortable.js";

const rows = [
  ["Beijing", 2123],
  ["Hebei", null],
  ["Guizhou", 70],
  ["Liaoning", 158],
  ["Shandong", 158],
] as const;
const namesBy = (column: number, direction: "ascending" | "descending", language = "en") =>
  sorted(rows, { column, direction }, language).map(([name]) => name);

describe("a sorted table", () => {
  test("has numbers by size, ties as they stood, and empty cells last in both directions", () => {
    expect(namesBy(1, "ascending")).toEqual(["Guizhou", "Liaoning", "Shandong", "Beijing", "Hebei"]);
    expect(namesBy(1, "descending")).toEqual(["Beijing", "Liaoning", "Shandong", "Guizhou", "Hebei"]);
  });

  test("has Chinese names in the order of their sounds", () => {
    const places = [["重庆"], ["北京"], ["安徽"], ["上海"]] as const;
    const order = sorted(places, { column: 0, direction: "ascending" }, "zh").map(([name]) => name);
    expect(order[0]).toBe("安徽");
    expect(order.indexOf("北京")).toBeLessThan(order.indexOf("上海"));
  });

  test("is turned by a second click, and begins anew on another column", () => {
    const once = sortingAfter(null, 1);
    expect(once).toEqual({ column: 1, direction: "ascending" });
    expect(sortingAfter(once, 1)).toEqual({ column: 1, direction: "descending" });
    expect(sortingAfter(sortingAfter(once, 1), 0)).toEqual({ column: 0, direction: "ascending" });
  });

  test("stays as it was given until a heading is clicked", () => {
    expect(sorted(rows, null, "en")).toBe(rows);
  });
});
