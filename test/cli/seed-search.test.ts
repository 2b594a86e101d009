import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { filesIn, put, rowsOf, temporaryFolder, yardstick } from "./shell.js";

const folder = temporaryFolder();
const few = [
  "--pilots",
  "2",
  "--candidates",
  "GD,北京,Sichuan,HB",
  "--outcome",
  "idea-count",
  "-n",
  "3",
].concat("--until", "2022-12-31");

describe("yardstick seed-search", () => {
  test("writes tables, pictures with their descriptions, the text and a manifest that lists them all", () => {
    const { code, stdout, stderr } = yardstick(folder, [
      "seed-search",
      ...few,
      "--rescore",
      "4",
      "-o",
      "found",
    ]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/All 6 sets of 2 were run/);
    expect(stdout).toMatch(/winner's\s+curse/);
    const files = filesIn(join(folder, "found"));
    const manifest = JSON.parse(readFileSync(join(folder, "found/manifest.json"), "utf8"));
    expect([...manifest.files, "manifest.json"].sort()).toEqual(files);
    expect(manifest).toMatchObject({
      command: "seed-search",
      asked: { outcome: "idea-count", pilots: 2, candidates: ["BJ", "HB", "GD", "SC"], rescore: 4 },
      seeds: { search: { first: 1, last: 3 }, fresh: { first: 4, last: 7 } },
    });
    for (const name of ["pilot-sets", "pilot-candidates"])
      expect(files).toEqual(expect.arrayContaining([`charts/${name}.png`, `charts/${name}.alt.txt`]));
    const runs = rowsOf(join(folder, "found/runs.csv"));
    expect(runs.map(({ seed, phase }) => `${seed} ${phase}`)).toContain("4 fresh");
    const sets = rowsOf(join(folder, "found/sets.csv"));
    const mean = runs
      .filter(({ phase }) => phase === "fresh")
      .reduce((sum, row) => sum + (Number(row.greedy) - Number(row.none)) / 4, 0);
    expect(Number(sets[0].fresh_mean)).toBeCloseTo(mean, 10);
  });

  test("gives the same hash again, in Chinese and as JSON", () => {
    const json = yardstick(folder, [
      ...["seed-search", ...few, "--rescore", "4", "--no-charts", "--json", "--lang", "zh", "-o", "again"],
    ]);
    const { resultHash, sets, text } = JSON.parse(json.stdout);
    expect(resultHash).toBe(JSON.parse(readFileSync(join(folder, "found/manifest.json"), "utf8")).resultHash);
    expect(sets[0]).toMatchObject({ how: "greedy", fresh_n: 4 });
    expect(text.zh).toContain("赢者诅咒");
    expect(text.zh + text.en).not.toMatch(/undefined|NaN|\{/);
    expect(readFileSync(join(folder, "again/summary.txt"), "utf8").trim()).toBe(text.zh);
  });

  test("says that nothing was found where pilots do nothing", () => {
    const { stdout } = yardstick(folder, [
      ...["seed-search", "baseline", "--set", "mechanisms.pilots=on", "--set", "pilots.pull=0", "-n", "2"],
      ...["--candidates", "GD,SH,BJ", "--pilots", "1", "--no-charts", "-o", "nothing"],
    ]);
    expect(stdout).toMatch(/None of these sets changes the outcome by a bit/);
    expect(stdout).not.toMatch(/winner/);
  });
});

describe("what `seed-search` cannot answer is refused with its cure, and nothing is written", () => {
  test.each([
    [
      ["--pilots", "5", "--candidates", "GD,SH"],
      /--pilots 5.*from 1 to 2; choose fewer, or name more --candidates/,
    ],
    [["--pilots", "1.5"], /whole number from 1 to 30/],
    [["--pilots", "0"], /whole number from 1 to 30/],
    [["--candidates", "GD,Guangdon"], /--candidates Guangdon: no such province.*did you mean Guangdong/],
    [["--candidates", "GD,XZ"], /Tibet takes no part in early-pilots/],
    [["--candidates", "GD,SH,广东"], /GD is named twice/],
    [["--outcome", "idea-cout"], /no such outcome.*did you mean idea-count\?/],
    [
      ["--outcome", "perceived-risk"],
      /comes from risk, which early-pilots does not use.*mechanisms\.risk=on/,
    ],
    [["baseline"], /the mechanism pilots is off.*--set mechanisms\.pilots=on/],
    [["--at", "2040-01-01"], /--at 2040-01-01: 2040-01-01 lies outside the run.*2017-07-08 to/],
    [["--at", "next year"], /not a date/],
    [["--rescore", "none"], /--rescore none: not possible/],
    [["--set", "pilots.most=4"], /only with --beside-own/],
    [["no-such-scenario"], /no-such-scenario/],
  ])("%j", (args, message) => {
    const { code, stdout, stderr } = yardstick(folder, ["seed-search", ...args, "-n", "2", "-o", "never"]);
    expect([code, stdout, stderr]).toEqual([2, "", expect.stringMatching(message)]);
    expect(filesIn(folder).some((file) => file.startsWith("never"))).toBe(false);
  });

  test("all faults of a command line at once", () => {
    const { stderr } = yardstick(folder, ["seed-search", "--pilots", "x", "--outcome", "y", "--at", "z"]);
    expect(stderr).toMatch(/--outcome y[\s\S]*--pilots x[\s\S]*--at z/);
  });

  test("a pilot in a province that is not there is located in the file that names it", () => {
    put(
      folder,
      "away.yaml",
      "schema: 1\nid: away\nextends: early-pilots\nchanges:\n  - at: 2019-01\n    pilots: [Atlantis]\n",
    );
    const { code, stderr } = yardstick(folder, ["seed-search", "away.yaml"]);
    expect([code, stderr]).toEqual([2, expect.stringMatching(/away\.yaml:6:\d+/)]);
  });
});
