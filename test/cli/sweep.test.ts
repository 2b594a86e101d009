import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { filesIn, put, rowsOf, temporaryFolder, yardstick } from "./shell.js";

const folder = temporaryFolder();
const ask = ["baseline", "--vary", "race.tournament=0..4/3", "--vary", "mechanisms.peers=on,off", "-n", "10"];

/** Sweeps into a folder and gives the hash of the result. */
function swept(out: string, more: readonly string[] = []): string {
  const { code, stdout, stderr } = yardstick(folder, [
    "sweep",
    ...ask,
    "-o",
    out,
    "--json",
    "--no-charts",
    ...more,
  ]);
  expect([code, stderr]).toEqual([
    0,
    expect.stringMatching(/^yardstick .* sweep baseline: 6 points x 10 runs/),
  ]);
  return JSON.parse(stdout).resultHash;
}

const first = swept("first");
const bytesOf = (out: string) =>
  ["sweep.csv", "sweep.parquet", "summary.csv"].map((name) => readFileSync(join(folder, out, name)));

describe("yardstick sweep", () => {
  test("writes a table of all runs, one of all points, the plan and a manifest, and leaves no workshop", () => {
    expect(filesIn(join(folder, "first"))).toEqual([
      "manifest.json",
      "plan.json",
      "summary.csv",
      "summary.txt",
      "sweep.csv",
      "sweep.parquet",
    ]);
    const rows = rowsOf(join(folder, "first/sweep.csv"));
    expect(rows).toHaveLength(60);
    expect(rows[59]).toMatchObject({ run: "60", point: "6", rep: "10", seed: "10", "race.tournament": "4" });
  });

  test("bears the hash of its table of runs", () => {
    const [csv] = bytesOf("first");
    expect(createHash("sha256").update(csv).digest("hex")).toBe(first);
  });

  test("makes the runs that yardstick run makes", () => {
    const set = ["--set", "race.tournament=4", "--set", "mechanisms.peers=off"];
    yardstick(folder, ["run", "baseline", "-n", "10", ...set, "--no-charts", "-o", "run"]);
    const runs = rowsOf(join(folder, "run/runs.csv"));
    const last = rowsOf(join(folder, "first/sweep.csv")).slice(-10);
    expect(last.map(({ adopters }) => adopters)).toEqual(runs.map(({ adopters }) => adopters));
    expect(last.map((row) => row.targets_sum.slice(0, 12))).toEqual(
      runs.map((row) => row.targets_sum.slice(0, 12)),
    );
  });

  test.each([
    ["one thread", ["-j", "1"]],
    ["two threads", ["-j", "2"]],
    ["eight threads", ["-j", "8"]],
    ["chunks of one run", ["--chunk-runs", "1"]],
    ["chunks of seven runs", ["--chunk-runs", "7"]],
    ["one chunk", ["--chunk-runs", "1000"]],
  ])("gives the same bytes with %s", (name, more) => {
    const out = name.replaceAll(" ", "-");
    expect(swept(out, more)).toBe(first);
    expect(bytesOf(out)).toEqual(bytesOf("first"));
  });

  test("sums points up as their runs say", () => {
    const rows = rowsOf(join(folder, "first/sweep.csv")).filter(({ point }) => point === "3");
    const mean = rows.reduce((sum, { adopters }) => sum + Number(adopters), 0) / rows.length;
    const summary = rowsOf(join(folder, "first/summary.csv"));
    expect(summary.find(({ point, outcome }) => point === "3" && outcome === "adopters")).toMatchObject({
      n: "10",
      mean: String(mean),
    });
  });

  test("does nothing again that is done", () => {
    const { code, stdout } = yardstick(folder, ["sweep", ...ask, "-o", "first", "--no-charts"]);
    expect([code, stdout.split("\n").slice(-2)]).toEqual([
      0,
      [`Results: first/  (sha256 ${first.slice(0, 16)})`, ""],
    ]);
  });
});

describe("a plan carried out by hand", () => {
  const planned = JSON.parse(
    yardstick(folder, ["plan", ...ask, "-o", "hand", "--chunk-runs", "13", "--json"]).stdout,
  );
  const chunk = (k: number) => join(folder, "hand/chunks", `00000${k}.parquet`);
  const run = (list: string) => yardstick(folder, ["run-chunk", "hand", list]).code;

  test("is cut as asked, and nothing is run", () => {
    expect(planned).toMatchObject({ runs: 60, chunks: 5 });
    expect(readdirSync(join(folder, "hand/chunks"))).toEqual([]);
  });

  test("gives the same bytes of a chunk whenever it is made", () => {
    expect(run("3")).toBe(0);
    const bytes = readFileSync(chunk(3));
    expect(run("1,3")).toBe(0);
    expect(readFileSync(chunk(3))).toEqual(bytes);
  });

  test("is collected only when all is there, and says what is missing as a cluster wants it", () => {
    const { code, stdout } = yardstick(folder, ["collect", "hand"]);
    expect([code, stdout]).toEqual([
      1,
      expect.stringContaining("2 of 5 chunks kept in hand/; missing --array=0,2,4."),
    ]);
    expect(existsSync(join(folder, "hand/sweep.csv"))).toBe(false);
  });

  test("makes chunks again that are cut short, changed, of another plan or under another's name", () => {
    run("0,2,4");
    truncateSync(chunk(0), 100);
    const changed = readFileSync(chunk(1));
    changed[200] ^= 1;
    writeFileSync(chunk(1), changed);
    yardstick(folder, ["plan", ...ask, "-o", "other", "--chunk-runs", "13", "--seed", "5"]);
    yardstick(folder, ["run-chunk", "other", "2"]);
    writeFileSync(chunk(2), readFileSync(join(folder, "other/chunks/000002.parquet")));
    writeFileSync(chunk(4), readFileSync(chunk(3)));
    const { code, stdout, stderr } = yardstick(folder, ["resume", "hand", "--json", "--no-charts"]);
    expect([code, JSON.parse(stdout).resultHash]).toEqual([0, first]);
    expect(stderr).toMatch(/000000.parquet: damaged or cut short; it is made again/);
    expect(stderr).toMatch(/000001.parquet: damaged or cut short/);
    expect(stderr).toMatch(/000002.parquet: of another plan/);
    expect(stderr).toMatch(/000004.parquet: another chunk under this name/);
    expect(bytesOf("hand")).toEqual(bytesOf("first"));
  });
});

describe("bad input", () => {
  const fails = (args: readonly string[], message: RegExp) => {
    const { code, stderr } = yardstick(folder, args);
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
  };

  test("an edited plan, one of another version, a broken one and none are told apart", () => {
    yardstick(folder, ["plan", ...ask, "-o", "plans"]);
    const path = join(folder, "plans/plan.json");
    const text = readFileSync(path, "utf8");
    const resume = ["resume", "plans"];
    writeFileSync(path, text.replace('"runs": 60', '"runs": 61'));
    fails(resume, /plan.json: the plan does not have the hash that it bears: somebody has changed it/);
    writeFileSync(path, text.replaceAll(/"version": "[^"]+"/g, '"version": "0.0.9"'));
    fails(resume, /planned by yardstick 0.0.9 .* finish it with version 0.0.9 of Yardstick/);
    writeFileSync(path, text.slice(0, 500));
    fails(resume, /plan.json: not readable as JSON/);
    fails(["resume", "nowhere"], /nowhere: there is no such folder/);
    fails(["collect", "."], /this folder has no plan.json/);
  });

  test("values outside the range, unknown paths and forms are faults with their place and cure", () => {
    fails(["sweep", "baseline", "--vary", "race.tournament=0,99"], /99.*Allowed: .*0 to 8/);
    fails(["sweep", "baseline", "--vary", "race.turnament=0,1"], /did you mean race.tournament\?/);
    fails(["sweep", "baseline", "--vary", "race.tournament"], /--vary race.tournament: not a range/);
    fails(["sweep", "baseline", "--outcome", "adoptrs"], /did you mean adopters\?/);
    fails(["sweep", "baseline", "-n", "0"], /--runs|0/);
  });

  test("a folder of another experiment or of strangers is left alone", () => {
    fails(["sweep", ...ask, "--seed", "9", "-o", "first"], /first: this folder holds another experiment/);
    put(folder, "mine.txt", "mine");
    fails(["sweep", ...ask, "-o", "."], /Allowed: /);
  });

  test("chunks that there are not", () => {
    fails(["run-chunk", "hand", "0-5"], /0-5: no chunks of hand. Allowed: numbers and ranges from 0 to 4/);
  });

  test("more runs than the disk holds are refused with the estimate, before anything is run", () => {
    fails(["sweep", "baseline", "-n", "1000000000"], /1000000000 runs|would take about .* of disk|Allowed/);
  });
});

test("a scenario or an experiment from standard input is read once and is that of a file", () => {
  const scenario = "schema: 1\nid: piped\nextends: core\nruns: 3\n";
  const study = `${scenario.replace("extends", "scenario")}outcomes: [adopters]\ndesign: factorial\nfactors:\n  peers.weight: [0, 1]\n`;
  for (const [name, text] of Object.entries({ scenario, study })) {
    const words = ["-o", `piped-${name}`, "--json", "--no-charts"];
    const piped = yardstick(folder, ["sweep", "-", ...words], text);
    const read = yardstick(folder, ["sweep", put(folder, `${name}.yaml`, text), ...words, "--force"]);
    expect([piped.code, read.code]).toEqual([0, 0]);
    expect(JSON.parse(piped.stdout).resultHash).toBe(JSON.parse(read.stdout).resultHash);
  }
});
