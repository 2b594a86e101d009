import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { filesIn, rowsOf, temporaryFolder, yardstick } from "./shell.js";

const folder = temporaryFolder();
const few = ["-n", "6"];

describe("yardstick explain --province", () => {
  test("writes tables, pictures with their descriptions, the text and a manifest that lists them all", () => {
    const { code, stdout, stderr } = yardstick(folder, [
      ...["explain", "baseline", "--province", "广东", ...few, "--seed", "3", "-o", "gd"],
    ]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("explain baseline: Guangdong");
    expect(stdout).toContain("6 runs, seeds 3 to 8");
    expect(stdout).toMatch(/here \d\.\d+; \d+% of all draws are longer/);
    expect(stdout).toContain("Without Horizontal exposure [documented default]");
    expect(stdout).toMatch(/neither\s+proves what\s+caused\s+what\s+in\s+China/);
    const files = filesIn(join(folder, "gd"));
    const manifest = JSON.parse(readFileSync(join(folder, "gd/manifest.json"), "utf8"));
    expect([...manifest.files, "manifest.json"].sort()).toEqual(files);
    expect(manifest).toMatchObject({ command: "explain", asked: { province: "GD" }, runs: 6 });
    for (const name of ["hazard-against-clock", "but-for"])
      expect(files).toEqual(expect.arrayContaining([`charts/${name}.png`, `charts/${name}.alt.txt`]));
    expect(readFileSync(join(folder, "gd/summary.txt"), "utf8").trim().length).toBeGreaterThan(1000);
  });

  test("has the dates of `run`, and without a mechanism those of `run` with it off", () => {
    const run = (out: string, ...more: string[]) =>
      yardstick(folder, ["run", "baseline", ...few, "--seed", "3", "--no-charts", "-o", out, ...more]);
    run("plain");
    run("alone", "--set", "mechanisms.peers=off");
    const days = (out: string) =>
      rowsOf(join(folder, out, "adoptions.csv"))
        .filter(({ province }) => province === "GD")
        .map((row) => Object.values(row)[7]);
    const pairs = rowsOf(join(folder, "gd/pairs.csv"));
    expect(pairs.map(({ adopted_day }) => adopted_day)).toEqual(days("plain"));
    expect(pairs.map((row) => row.adopted_day_without_peers)).toEqual(days("alone"));
  });

  test("speaks Chinese, and gives other programs every table", () => {
    const zh = yardstick(folder, [
      ...["explain", "baseline", "--province", "GD", ...few, "--no-charts", "--lang", "zh", "-o", "zh"],
    ]);
    expect(zh.stdout).toContain("为何在此时，而非更早");
    expect(zh.stdout).not.toMatch(/undefined|NaN|\{/);
    const { code, stdout } = yardstick(folder, [
      ...["explain", "baseline", "--province", "GD", ...few, "--no-charts", "--json", "-o", "json"],
    ]);
    const result = JSON.parse(stdout);
    expect([code, result.asked, result.pairs.length]).toEqual([0, { province: "GD" }, 6]);
    expect(Object.keys(result)).toEqual(expect.arrayContaining(["hazard", "causes", "needed", "but_for"]));
  });

  test("gives the same tables and hash twice, whatever the language", () => {
    const hash = (out: string) =>
      JSON.parse(readFileSync(join(folder, out, "manifest.json"), "utf8")).resultHash;
    expect(hash("zh")).toBe(hash("json"));
  });
});

describe("yardstick explain --shapley", () => {
  test("splits an outcome: shares that add up, a table of all coalitions, and one sentence", () => {
    const { code, stdout, stderr } = yardstick(folder, [
      ...["explain", "baseline", "--shapley", "--mechanisms", "peers,signals", ...few, "-o", "split"],
    ]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/Under this model, of the difference of [\d.]+ ± [\d.]+ provinces/);
    expect(stdout).toMatch(/Horizontal\s+exposure\s+\[documented\s+default\]/);
    const rows = rowsOf(join(folder, "split/shapley.csv"));
    expect(rows.map(({ mechanism }) => mechanism)).toEqual(["signals", "peers", "all"]);
    const shares = rows.map(({ shapley }) => Number(shapley));
    expect(shares[0] + shares[1]).toBeCloseTo(shares[2], 10);
    expect(rowsOf(join(folder, "split/coalitions.csv")).length).toBe(4);
    expect(filesIn(join(folder, "split"))).toContain("charts/shapley.png");
  });

  test("takes all mechanisms that can act on the outcome if none is named", () => {
    const { stdout } = yardstick(folder, [
      ...["explain", "baseline", "--shapley", "--outcome", "mean-day", "-n", "2", "--no-charts", "--json"],
    ]);
    const { asked, coalitions, seeds } = JSON.parse(stdout);
    expect(asked).toEqual({
      outcome: "mean-day",
      mechanisms: ["signals", "peers", "reception", "drafting"],
    });
    expect([coalitions.length, seeds]).toEqual([16, { first: 1, last: 2 }]);
  });
});

describe("what `explain` cannot answer is refused with its cure, and nothing is written", () => {
  test.each([
    [["baseline"], /give one of them/],
    [["baseline", "--province", "GD", "--shapley"], /give one of them/],
    [["baseline", "--province", "Guangdon"], /did you mean Guangdong \(GD, 广东\)/],
    [["baseline", "--province", "XZ"], /Tibet takes no part in baseline/],
    [["baseline", "--province", "GD", "--outcome", "adopters"], /only with --shapley/],
    [["baseline", "--shapley", "--outcome", "adopter"], /did you mean adopters\?/],
    [["baseline", "--shapley", "--mechanisms", "publication"], /cannot be switched off/],
    [["baseline", "--shapley", "--mechanisms", "signals,signals"], /named twice/],
    [["core", "--shapley", "--mechanisms", "peers"], /is off in core.*--set mechanisms\.peers=on/],
    [["core", "--shapley", "--outcome", "targets-sum"], /no mechanism that core uses/],
    [
      [
        ...["baseline", "--shapley", "--mechanisms"],
        "signals,peers,reception,drafting,policies,instruments,race,targets,ambition",
      ],
      /at most 8/,
    ],
  ])("%j", (args, message) => {
    const { code, stdout, stderr } = yardstick(folder, ["explain", ...args, "-o", "never"]);
    expect([code, stdout, stderr]).toEqual([2, "", expect.stringMatching(message)]);
    expect(filesIn(folder).some((file) => file.startsWith("never"))).toBe(false);
  });

  test("names all mechanisms that are wrong at once", () => {
    const { stderr } = yardstick(folder, [
      "explain",
      "baseline",
      "--shapley",
      "--mechanisms",
      "peer,decision",
    ]);
    expect(stderr).toMatch(/peer: no such mechanism[\s\S]*decision: carries the others/);
  });
});
