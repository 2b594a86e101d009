import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { filesIn, put, rowsOf, temporaryFolder, yardstick } from "./shell.js";

const folder = temporaryFolder();
const ask = [
  ...["sensitivity", "baseline", "--vary", "race.tournament=full", "--vary", "race.signal=0..1"],
  ...["--design", "saltelli", "-n", "1", "--outcome", "liberalisation-mean", "-j", "1"],
];

test("a factor that hardly varies is told from one that does", () => {
  const text = `schema: 1
id: study
scenario: core
outcomes: [adopters]
runs: 2
design: { kind: saltelli, points: 64 }
factors:
  decision.baseRate: full
  signals.halfLife: { from: 300, to: 301 }
`;
  const study = put(folder, "study.yaml", text);
  const out = ["-o", "study", "--sample", "study-runs", "--no-charts"];
  const { code, stdout } = yardstick(folder, ["sensitivity", study, ...out]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/decision.baseRate \(lam0\) matters most/);
  const rows = rowsOf(join(folder, "study/sensitivity.csv"));
  const total = (name: string) =>
    Number(rows.find(({ factor, index }) => factor === name && index === "total")?.value);
  expect(total("decision.baseRate")).toBeGreaterThan(0.5);
  expect(total("signals.halfLife")).toBeLessThan(0.1);
});

test("a design that grows ends with the results of one that had its size from the beginning, to the byte", () => {
  const goal = ["--half-width", "0.01", "--most-points", "64", "--no-charts"];
  const small = yardstick(folder, [...ask, "--points", "16", ...goal, "-o", "a", "--sample", "sa"]);
  const large = yardstick(folder, [...ask, "--points", "64", ...goal, "-o", "b", "--sample", "sb"]);
  expect([small.code, large.code]).toEqual([0, 0]);
  expect(small.stderr).toMatch(/8 chunks of 13 already made|already made/);
  for (const name of ["sweep.csv", "sweep.parquet"])
    expect(readFileSync(join(folder, "sa/points-256", name))).toEqual(
      readFileSync(join(folder, "sb/points-256", name)),
    );
  expect(readFileSync(join(folder, "a/sensitivity.csv"))).toEqual(
    readFileSync(join(folder, "b/sensitivity.csv")),
  );
  expect(small.stdout).toContain("The widest interval is");
});

test("the folder holds indices, text, pictures with their numbers, and a manifest that lists them", () => {
  const { code } = yardstick(folder, ["sensitivity", "sb/points-256", "-o", "c", "-q"]);
  expect(code).toBe(0);
  const { files } = JSON.parse(readFileSync(join(folder, "c/manifest.json"), "utf8"));
  expect(filesIn(join(folder, "c"))).toEqual([...files, "manifest.json"].sort());
  expect(files).toContain("charts/sensitivity-indices-liberalisation-mean.png");
});

test("any stored sample can be analysed as a mere sample, and tells the same factor", () => {
  yardstick(folder, ["sensitivity", "sb/points-256", "-o", "d", "-q", "--given", "--no-charts"]);
  const rows = rowsOf(join(folder, "d/sensitivity.csv")).filter(({ index }) => index === "pawn_median");
  const value = (path: string) => Number(rows.find(({ factor }) => factor === path)?.value);
  expect(value("race.tournament")).toBeGreaterThan(2 * value("race.signal"));
});

test("bad input is refused before anything is run", () => {
  const fails = (args: readonly string[], message: RegExp) => {
    const { code, stderr } = yardstick(folder, args);
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
  };
  fails(["sensitivity", "core"], /nothing varies.*--vary path=low..high\/steps/);
  fails(["sensitivity", "a"], /a: no results of a sweep. Allowed: an experiment/);
  fails(["sensitivity", "sb/points-256", "--points", "8"], /--points would need other runs/);
  fails(["sensitivity", "core-sobol", "--most-points", "8"], /--most-points: no goal is set/);
  fails(
    ["sensitivity", "core-sobol", "--design", "morris"],
    /an experiment file names its scenario and its design/,
  );
  fails(
    ["sensitivity", "baseline", "--vary", "race.tournament=0,4", "--half-width", "0.1"],
    /a design of the kind factorial cannot grow/,
  );
  expect(existsSync(join(folder, "results"))).toBe(false);
});

test("--force replaces the analysis and keeps the runs", () => {
  const again = [...ask, "--points", "16", "--no-charts", "-o", "forced", "--sample", "forced-runs"];
  expect(yardstick(folder, again).code).toBe(0);
  const [sample] = readdirSync(join(folder, "forced-runs"));
  const manifest = join(folder, "forced-runs", sample, "manifest.json");
  const before = statSync(manifest).mtimeMs;
  expect(yardstick(folder, [...again, "--force"]).code).toBe(0);
  expect(statSync(manifest).mtimeMs).toBe(before);
});
