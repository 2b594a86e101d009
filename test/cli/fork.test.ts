import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { filesIn, put, rowsOf, temporaryFolder, yardstick } from "./shell.js";

const folder = temporaryFolder();
const few = ["-n", "20", "--seed", "3", "--no-charts", "-q"];
yardstick(folder, ["run", "baseline", ...few, "-o", "base"]);
const fork = (...args: string[]) => yardstick(folder, ["fork", ...args]);
/** A copy of the saved run in which something has been changed. */
const spoilt = (name: string, file: string, change: (text: string) => string) => {
  cpSync(join(folder, "base"), join(folder, name), { recursive: true });
  const path = join(folder, name, file);
  writeFileSync(path, change(readFileSync(path, "utf8")));
  return name;
};

test("writes what compare writes, with the change and the past that was compared", () => {
  const { code, stderr, stdout } = fork(
    "base",
    "--at",
    "2019-01",
    "--mechanisms",
    "peers=off",
    "-o",
    "whole",
  );
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(
    /^yardstick \d+\.\d+\.\d+ {2}fork: base at 2019-01-01\nPast: before 2019-01-01 \(day 542\)/,
  );
  expect(stdout).toMatch(/Differs in: 2019-01-01 peers on → off/);
  const manifest = JSON.parse(readFileSync(join(folder, "whole/manifest.json"), "utf8"));
  expect([...manifest.files, "manifest.json"].sort()).toEqual(filesIn(join(folder, "whole")));
  expect(manifest).toMatchObject({ tool: "yardstick", command: "fork", runs: 20 });
  expect(manifest.fork.change).toMatchObject({ at: "2019-01-01", mechanisms: { peers: false } });
  expect(manifest.fork.past).toMatchObject({ before: 542, identical: true });
});

test("the plans before the date are those of the saved run, and some later ones are others", () => {
  fork("base", "--at", "2018-06", "--mechanisms", "peers=off", "--no-charts", "-q", "-o", "effects");
  const saved = rowsOf(join(folder, "base/adoptions.csv")).map((row) => row.toa_days);
  const rows = rowsOf(join(folder, "effects/effects.csv"));
  expect(rows.map((row) => row.baseline_toa_days)).toEqual(saved);
  const date = 328;
  const isPast = (day: string) => day !== "" && Number(day) < date;
  const [past, later] = [true, false].map((past) =>
    rows.filter((row) => isPast(row.baseline_toa_days) === past),
  );
  expect(past.length).toBeGreaterThan(100);
  for (const row of past) expect(row.toa_days).toBe(row.baseline_toa_days);
  expect(later.every((row) => !isPast(row.toa_days))).toBe(true);
  expect(later.some((row) => row.toa_days !== row.baseline_toa_days)).toBe(true);
});

test("is the same as a scenario with the dated change, run from its start", () => {
  put(
    folder,
    "dated.yaml",
    "schema: 1\nid: dated\nextends: baseline\nchanges: [{ at: 2019-01, publish: [SH, BJ] }]\n",
  );
  fork("base", "--at", "2019-01", "--publish", "Shanghai,北京", "--no-charts", "-q", "-o", "published");
  yardstick(folder, ["run", "dated.yaml", ...few, "-o", "dated"]);
  expect(rowsOf(join(folder, "published/effects.csv")).map((row) => row.toa_days)).toEqual(
    rowsOf(join(folder, "dated/adoptions.csv")).map((row) => row.toa_days),
  );
});

test("--json prints the summary, in whatever language the texts are, and the hash does not depend on it", () => {
  const [en, zh] = ["en", "zh"].map((lang) => {
    const args = ["--at", "2019", "--set", "race.tournament=6", "--json", "--no-charts", "--lang", lang];
    return JSON.parse(fork("base", ...args, "-o", `in-${lang}`).stdout);
  });
  expect(en.resultHash).toBe(zh.resultHash);
  expect(en.comparisons[0].differsIn).toEqual([
    { path: "2019-01-01 race.tournament", baseline: 3, scenario: 6 },
  ]);
  expect(readFileSync(join(folder, "in-zh/summary.txt"), "utf8")).toMatch(
    /过去：在2019-01-01（第542天）之前/,
  );
});

test("says that a rule comes too late where the saved run changes it once more", () => {
  put(
    folder,
    "twice.yaml",
    "schema: 1\nid: twice\nextends: baseline\nchanges: [{ at: 2020-01, mechanisms: { race: off } }]\n",
  );
  yardstick(folder, ["run", "twice.yaml", "-n", "3", "--no-charts", "-q", "-o", "twice"]);
  const { code, stderr } = fork(
    "twice",
    "--at",
    "2019",
    "--mechanisms",
    "race=off",
    "--no-charts",
    "-o",
    "thrice",
  );
  expect([code, stderr]).toEqual([
    0,
    "warning: race: the saved run changes it again on 2020-01-01, and this still happens.\n",
  ]);
});

test.each([["--bom"], ["--format", "json"], ["--full"]])("continues a run written with %s", (...args) => {
  const name = `with${args.join("")}`;
  yardstick(folder, ["run", "baseline", "-n", "3", "--no-charts", "-q", ...args, "-o", name]);
  const { code, stderr } = fork(name, "--at", "2019", "--publish", "SH", "--no-charts", "-q", "-o", "other");
  expect([code, stderr]).toEqual([0, ""]);
});

describe("yardstick fork refuses with exit code 2 and the cure", () => {
  const change = ["--set", "race.tournament=6"];
  test.each([
    [
      ["base", "--at", "2030", ...change],
      /--at 2030: 2030-01-01 lies outside the run.*2017-07-08 to 2023-05-01/,
    ],
    [["base", "--at", "2016-12", ...change], /2016-12-01 lies outside the run/],
    [["base", "--at", "2019-13", ...change], /--at 2019-13: .*check the month/],
    [["base", "--at", "2023-05", ...change], /no step begins after 2023-04-29/],
    [["base", "--at", "2019"], /nothing is changed.*--mechanisms race=off/],
    [
      ["base", "--at", "2019", "--mechanisms", "race=off,race=on"],
      /race=on: contradicts --mechanisms race=off/,
    ],
    [
      ["base", "--at", "2019", ...change, "--set", "race.tournament=5"],
      /contradicts --set race.tournament=6/,
    ],
    [["base", "--at", "2019", ...change, "--mechanisms", "race=off"], /contradicts --mechanisms race=off/],
    [["base", "--at", "2019", "--set", "mechanisms.race=on", "--mechanisms", "race=off"], /contradicts/],
    [["base", "--at", "2019", "--set", "provinces.GD.gdp=1"], /cannot change during it/],
    [["base", "--at", "2019", "--set", "race.tournament"], /not a setting/],
    [["base", "--at", "2019", "--mechanisms", "decision=off"], /cannot be switched off/],
    [["base", "--at", "2019", "--pilots", "SH"], /pilots is off on 2019-01-01.*--mechanisms pilots=on/],
    [["base", "--at", "2019", "--publish", "SH,,GD"], /a province without a name/],
    [["base", "--at", "2019", "--publish", "西藏"], /XZ does not take part/],
    [["nowhere", "--at", "2019", ...change], /nowhere: there is no such folder.*yardstick run/],
    [["base/runs.csv", "--at", "2019", ...change], /this is no folder/],
    [[".", "--at", "2019", ...change], /no manifest\.json/],
    [["base", ...change], /--at/],
  ])("%j", (args, message) => {
    const { code, stdout, stderr } = fork(...args, "--no-charts", "-o", "never");
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
  });

  test("all faults of the command line at once", () => {
    const { stderr } = fork("base", "--at", "2030", "--set", "race.tournamnt=5", "--publish", "Atlantis");
    expect(stderr.match(/Allowed:/g)).toHaveLength(3);
  });

  test.each([
    [
      "newer",
      (text: string) => text.replace(/"version": "[^"]*"/, '"version": "9.9.9"'),
      /written by version 9\.9\.9/,
    ],
    ["layout", (text: string) => text.replace('"resultSchema": 1', '"resultSchema": 2'), /resultSchema: 2/],
    [
      "objects",
      (text: string) => text.replace(/"version": "[^"]*"/, '"version": {"toString":1,"valueOf":1}'),
      /written by version \{"toString":1,"valueOf":1\}/,
    ],
    ["data", (text: string) => text.replace(/"dataHash": "[^"]*"/, '"dataHash": "0"'), /other data/],
    ["torn", (text: string) => text.slice(0, 400), /not readable as a manifest/],
    ["foreign", () => '{ "tool": "other" }', /not written by yardstick/],
  ])("a manifest of another kind: %s", (name, change_, message) => {
    const { code, stderr } = fork(spoilt(name, "manifest.json", change_), "--at", "2019", ...change);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });

  test("a manifest with a value out of its range, at its line", () => {
    const name = spoilt("value", "manifest.json", (text) =>
      text.replace(/("race\.lag": \{\s+"value": )\d+/, "$199999"),
    );
    const { code, stderr } = fork(name, "--at", "2019", ...change);
    const lines = readFileSync(join(folder, name, "manifest.json"), "utf8").split("\n");
    expect(code).toBe(2);
    const line = Number(/manifest\.json:(\d+):/.exec(stderr)?.[1]);
    expect(lines[line - 1]).toContain("99999");
  });

  test("a folder of another command", () => {
    fork("base", "--at", "2019", ...change, "--no-charts", "-q", "-o", "forked");
    const { code, stderr } = fork("forked", "--at", "2020", ...change);
    expect([code, stderr]).toEqual([2, expect.stringMatching(/results of yardstick fork/)]);
  });
});

describe("yardstick fork fails with exit code 1 and writes nothing", () => {
  test.each([
    [
      "plan",
      "adoptions.csv",
      (text: string) => text.replace(/\n1,baseline,0,3,BJ,(.*)\n/, "\n1,baseline,0,3,BJ,9\n"),
      /adoptions\.csv: the run made again is not the saved one.*line 2/,
    ],
    [
      "hash",
      "manifest.json",
      (text: string) => text.replace(/"resultHash": "[^"]*"/, '"resultHash": "0"'),
      /resultHash 0 saved/,
    ],
    [
      "seed",
      "manifest.json",
      (text: string) => text.replace('"seed": 3', '"seed": 4'),
      /not the saved one.*line 2 \(seed\)/,
    ],
  ])("when the saved run is not what its scenario gives: %s", (name, file, spoil, message) => {
    const { code, stderr, stdout } = fork(
      spoilt(name, file, spoil),
      "--at",
      "2019",
      "--set",
      "race.tournament=6",
      "-o",
      "none",
    );
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(message);
    expect(() => filesIn(join(folder, "none"))).toThrow();
  });
});
