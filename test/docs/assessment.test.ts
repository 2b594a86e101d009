import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { pages } from "./blocks/pages.js";

const FIT = "scenarios/calibration/fits/core";
const page = pages.get("docs/assessment.md")!;

test("docs/assessment.md assesses the fit that is shipped; if not, run `node scripts/write-assessment.mjs`", () => {
  const { calibrationHash } = JSON.parse(readFileSync(`${FIT}/fit.json`, "utf8"));
  expect(page).toContain(`calibration \`core\` \`${calibrationHash.slice(0, 16)}\``);
  const [head, ...rows] = readFileSync(`${FIT}/posterior.csv`, "utf8").trim().split("\n");
  const at = (row: string, column: string) => Number(row.split(",")[head.split(",").indexOf(column)]);
  for (const row of rows) {
    const [parameter] = row.split(",");
    const [, mean, q05, q95] = new RegExp(
      `\\| \`${parameter}\` \\|[^|]+\\| (\\S+) \\| (\\S+) – (\\S+) \\|`,
    ).exec(page)!;
    [
      [mean, "mean"],
      [q05, "q05"],
      [q95, "q95"],
    ].forEach(([told, column]) => {
      expect(Math.abs(Number(told) / at(row, column) - 1)).toBeLessThan(0.005);
    });
  }
});
