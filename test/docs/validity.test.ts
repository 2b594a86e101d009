import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { pages } from "./blocks/pages.js";

const page = pages.get("docs/validity.md")!;

test("the table of fit in docs/validity.md is that of the gallery", () => {
  const [head, ...rows] = readFileSync("results/gallery/fit.csv", "utf8").trim().split("\n");
  expect(head).toMatch(/^statistic,observed/);
  const table = page.slice(page.indexOf("<!-- fit -->"), page.indexOf("<!-- /fit -->"));
  expect(table.match(/^\| [a-z].*\|$/gm)).toHaveLength(rows.length);
  for (const row of rows) {
    const [, statistic, observed] = /^"?([^"]+?)"?,([\d.-]+),/.exec(row)!;
    const [, told] = table.match(new RegExp(`\\| ${statistic} \\| (\\S+) \\|`))!;
    expect(Math.abs(Number(told) - Number(observed))).toBeLessThanOrEqual(
      Math.abs(Number(observed)) * 0.06 + 0.005,
    );
  }
});
