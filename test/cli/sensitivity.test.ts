import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { filesIn, put, rowsOf, temporaryFolder, yardstick } from "./shell.js";

const folder = temporaryFolder();
const study = put(
  folder,
  "study.yaml",
  `schema: 1
id: study
scenario: core
outcomes: [adopters]
runs: 2
design: { kind: saltelli, points: 64 }
factors:
  decision.baseRate: full
  signals.halfLife: { from: 300, to: 301 }
`,
);
const { code, stdout } = yardstick(folder, ["sensitivity", study, "-o", "study", "--no-charts"]);

test("a factor that hardly varies is told from one that does", () => {
  expect(code).toBe(0);
  expect(stdout).toMatch(/decision.baseRate \(lam0\) matters most/);
  const rows = rowsOf(join(folder, "study/sensitivity.csv"));
  const total = (name: string) =>
    Number(rows.find(({ factor, index }) => factor === name && index === "total")?.value);
  expect(total("decision.baseRate")).toBeGreaterThan(0.5);
  expect(total("signals.halfLife")).toBeLessThan(0.1);
});

test("the analysis stands beside the runs that it rests on, and is listed with them", () => {
  const manifest = JSON.parse(readFileSync(join(folder, "study/manifest.json"), "utf8"));
  expect(filesIn(join(folder, "study"))).toEqual(["manifest.json", ...manifest.files].sort());
  expect(rowsOf(join(folder, "study/sweep.csv"))).toHaveLength(64 * 4 * 2);
});

test("an experiment in which nothing varies is refused", () => {
  const { code, stderr } = yardstick(folder, ["sensitivity", "core"]);
  expect([code, stderr]).toEqual([2, expect.stringMatching(/nothing varies.*--vary path=low..high\/steps/)]);
});
