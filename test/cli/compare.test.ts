import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { filesIn, put, rowsOf, temporaryFolder, yardstick } from "./shell.js";

const folder = temporaryFolder();
const few = ["--runs", "12", "--seed", "4", "--no-charts"];
const manifestIn = (name: string) => JSON.parse(readFileSync(join(folder, name, "manifest.json"), "utf8"));
const number = (cell: string) => (cell === "" ? null : Number(cell));

/** Linear between the order statistics, the first at level 0 and the last at level 1 (type 7). */
function quantile(values: readonly number[], level: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = level * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low + (at - Math.floor(at)) * (high - low);
}

describe("the effects are those computed by hand from two runs' adoptions.csv", () => {
  const others = ["no-competition", "late-centre", "beijing-slack"];
  yardstick(folder, ["compare", "baseline", ...others, ...few, "-q", "-o", "compared"]);
  const compared = rowsOf(join(folder, "compared/compare.csv"));
  const runOf = (id: string) => {
    yardstick(folder, ["run", id, ...few, "-q", "-o", `run-${id}`]);
    return {
      adoptions: rowsOf(join(folder, `run-${id}/adoptions.csv`)),
      runs: rowsOf(join(folder, `run-${id}/runs.csv`)),
    };
  };
  const baseline = runOf("baseline");
  const LAST = 2123;

  test.each(others)("%s", (id) => {
    const scenario = runOf(id);
    const provinces = [...new Set(baseline.adoptions.map(({ province }) => province))];
    expect(provinces.length).toBe(30);
    for (const province of provinces) {
      const days = [baseline, scenario].map(({ adoptions }) =>
        adoptions.filter((row) => row.province === province).map((row) => number(row.toa_days)),
      );
      const pairs = days[0].map((day, k) => [day, days[1][k]] as const);
      const both = pairs.flatMap(([a, b]) => (a === null || b === null ? [] : [b - a]));
      const restricted = pairs.map(([a, b]) => (b ?? LAST) - (a ?? LAST));
      const row = compared.find((each) => each.scenario === id && each.province === province)!;
      const share = (test: (pair: readonly [number | null, number | null]) => boolean) =>
        pairs.filter(test).length / pairs.length;
      expect(Number(row.n_pairs)).toBe(12);
      expect(Number(row.n_both)).toBe(both.length);
      expect(Number(row.share_earlier)).toBe(share(([a, b]) => a !== null && b !== null && b < a));
      expect(Number(row.share_later)).toBe(share(([a, b]) => a !== null && b !== null && b > a));
      expect(Number(row.share_same)).toBe(share(([a, b]) => a !== null && a === b));
      expect(Number(row.share_neither)).toBe(share(([a, b]) => a === null && b === null));
      expect(Number(row.share_gained)).toBe(share(([a, b]) => a === null && b !== null));
      expect(Number(row.share_lost)).toBe(share(([a, b]) => a !== null && b === null));
      const mean = restricted.reduce((sum, each) => sum + each, 0) / 12;
      const variance = restricted.reduce((sum, each) => sum + (each - mean) ** 2, 0) / 11;
      expect(Number(row.restricted_mean)).toBeCloseTo(mean, 8);
      expect(Number(row.restricted_mcse)).toBeCloseTo(Math.sqrt(variance / 12), 8);
      expect(row.delta_q50 === "").toBe(both.length === 0);
      if (both.length === 0) continue;
      expect(Number(row.delta_mean)).toBeCloseTo(both.reduce((sum, each) => sum + each, 0) / both.length, 8);
      for (const [column, level] of [
        ["delta_q10", 0.1],
        ["delta_q50", 0.5],
        ["delta_q90", 0.9],
      ] as const)
        expect(Number(row[column])).toBeCloseTo(quantile(both, level), 8);
    }
  });

  test("and for the country they are the differences of the two runs.csv, figure by figure", () => {
    const { runs } = runOf("no-competition");
    const figures = Object.keys(runs[0]).slice(5);
    expect(figures).toContain("adopters");
    for (const figure of figures) {
      const row = compared.find((each) => each.scenario === "no-competition" && each.metric === figure)!;
      const differences = runs.flatMap((run, k) => {
        const [a, b] = [number(baseline.runs[k][figure]), number(run[figure])];
        return a === null || b === null ? [] : [b - a];
      });
      const mean = differences.reduce((sum, each) => sum + each, 0) / differences.length;
      if (differences.length > 0) expect(Number(row.delta_mean)).toBeCloseTo(mean, 8);
      else expect([row.delta_mean, row.share_lost]).toEqual(["", "1"]);
    }
  });

  test("and effects.csv holds every pair of days, so that others can compute them again", () => {
    const rows = rowsOf(join(folder, "compared/effects.csv")).filter(
      ({ scenario }) => scenario === others[0],
    );
    expect(rows.map((row) => row.baseline_toa_days)).toEqual(baseline.adoptions.map((row) => row.toa_days));
  });
});

test("writes tables, summaries, pictures with their descriptions, and a manifest that lists them all", () => {
  const { code, stderr, stdout } = yardstick(folder, [
    ...["compare", "baseline", "no-competition", "core"],
    ...["-n", "4", "-o", "whole"],
  ]);
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(
    /^yardstick \d+\.\d+\.\d+ {2}compare: baseline \| no-competition, core\n4 pairs of runs/,
  );
  const files = filesIn(join(folder, "whole"));
  const manifest = manifestIn("whole");
  expect([...manifest.files, "manifest.json"].sort()).toEqual(files);
  expect(manifest).toMatchObject({ tool: "yardstick", command: "compare", runs: 4 });
  expect(manifest.scenarios.map(({ id }: { id: string }) => id)).toEqual([
    "baseline",
    "no-competition",
    "core",
  ]);
  for (const name of ["compare.csv", "effects.csv", "figure_effects.csv", "summary.txt", "summary.json"])
    expect(files).toContain(name);
  for (const chart of ["paired-dots-core", "difference-map-no-competition", "paired-difference"])
    expect(files).toEqual(expect.arrayContaining([`charts/${chart}.png`, `charts/${chart}.alt.txt`]));
});

test("a file that changes nothing gives nought everywhere and says so", () => {
  put(folder, "same.yaml", "schema: 1\nid: same\nextends: baseline\nparams: { race.tournament: 3 }\n");
  const { code, stdout } = yardstick(folder, [
    "compare",
    "baseline",
    "same.yaml",
    ...few,
    "--json",
    "-o",
    "same",
  ]);
  expect(code).toBe(0);
  const { comparisons } = JSON.parse(stdout);
  expect(comparisons[0].differsIn).toEqual([]);
  expect(comparisons[0].sentence.en).toBe(
    "same against baseline: no figure and no province differs in any of the 12 pairs.",
  );
  for (const row of rowsOf(join(folder, "same/compare.csv")))
    for (const [column, cell] of Object.entries(row))
      if (/^(delta|restricted|share_(earlier|later|lower|higher|gained|lost|flipped))/.test(column))
        expect([row.province || row.metric, column, ["", "0"].includes(cell)]).toEqual([
          row.province || row.metric,
          column,
          true,
        ]);
});

test("a single scenario is set against the one that its compareTo names", () => {
  const { stdout } = yardstick(folder, ["compare", "beijing-slack", ...few, "--json"]);
  const { baseline, comparisons, folder: name, resultHash } = JSON.parse(stdout);
  expect([baseline.id, comparisons[0].scenario.id]).toEqual(["baseline", "beijing-slack"]);
  expect(name).toBe(join("results", `compare-baseline-beijing-slack-${resultHash.slice(0, 8)}`));
  expect(existsSync(join(folder, name, "compare.csv"))).toBe(true);
});

test("the language and the charts leave the hash as it is, and the sentences come in both languages", () => {
  const [en, zh] = ["en", "zh"].map((lang) => {
    yardstick(folder, ["compare", "late-centre", ...few, "--lang", lang, "-q", "-o", `in-${lang}`]);
    return readFileSync(join(folder, `in-${lang}/summary.txt`), "utf8");
  });
  expect(manifestIn("in-en").resultHash).toBe(manifestIn("in-zh").resultHash);
  expect(en).toMatch(/Sichuan: in 1?\d of 12 pairs later.*median 24 months later/);
  expect(zh).toMatch(/四川：12对中有1?\d对推迟.*中位数推迟24个月/);
});

describe("yardstick compare refuses with exit code 2 and the cure", () => {
  put(folder, "short.yaml", "schema: 1\nid: short\nextends: baseline\nuntil: 2020-12-31\nstep: day\n");
  put(
    folder,
    "small.yaml",
    "schema: 1\nid: small\nextends: baseline\nprovinces: { GD: { include: false } }\n",
  );
  put(folder, "other.yaml", "schema: 1\nid: baseline\nparams: { race.tournament: 1 }\n");
  put(folder, "alone.yaml", "schema: 1\nid: alone\n");
  put(folder, "lost.yaml", "schema: 1\nid: lost\nextends: baseline\ncompareTo: nowhere\n");
  const refused = (...args: string[]) => {
    const { code, stdout, stderr } = yardstick(folder, ["compare", ...args, ...few]);
    expect([code, stdout]).toEqual([2, ""]);
    return stderr;
  };

  test("everything that differs in window, step and provinces at once, with options that cure it", () => {
    const stderr = refused("baseline", "short.yaml", "small.yaml");
    expect(stderr).toMatch(
      /short: last day of the run: 2020-12-31, but 2023-05-01 in baseline\..*--until 2023-05-01 or --until 2020-12-31/,
    );
    expect(stderr).toMatch(/short: days in a step: 1, but 7 in baseline/);
    expect(stderr).toMatch(
      /small: provinces: 29, but 30, with GD in baseline.*--set provinces\.GD\.include=false/,
    );
    const cured = ["--until", "2020-12-31", "--step", "week", "--set", "provinces.GD.include=false"];
    const args = ["compare", "baseline", "short.yaml", "small.yaml", ...cured, ...few, "-q", "-o", "cured"];
    expect(yardstick(folder, args)).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  test.each([
    [["baseline", "other.yaml"], /baseline and other\.yaml: both are the scenario baseline/],
    [["alone.yaml"], /alone\.yaml: nothing to compare alone with.*yardstick compare baseline alone\.yaml/],
    [["lost.yaml"], /there is no scenario nowhere/],
    [
      ["baseline", "core", "no-centre", "late-centre", "beijing-slack", "no-competition"],
      /6 scenarios.*2 to 5/,
    ],
    [["-", "-"], /standard input can be read once/],
    [["baseline", "no-compettion"], /no-competition/],
    [["baseline", "core", "--set", "race.tournamnt=5"], /race\.tournament/],
  ])("%j", (args, message) => {
    expect(refused(...args)).toMatch(message);
  });
});
