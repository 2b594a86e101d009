import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runEnsemble } from "../../src/experiments/ensemble.js";
import { packageVersion } from "../../src/node/package-files.js";
import { findScenario } from "../../src/node/scenario-files.js";
import { noteIn } from "../../src/report/picture-note/run-note.js";
import { resultHash } from "../../src/report/result-hash.js";
import { readScenario } from "../../src/scenario/read.js";
import { restoreScenario } from "../../src/scenario/restore.js";
import { vocabulary } from "../../src/scenario/words.js";
import { cli, filesIn, put, rowsOf, temporaryFolder, yardstick } from "./shell.js";

const folder = temporaryFolder();
const few = ["--runs", "3", "--no-charts"];
const manifestIn = (name: string) => JSON.parse(readFileSync(join(folder, name, "manifest.json"), "utf8"));

test("a run writes every table that is promised, and a manifest that lists them", () => {
  const { code, stdout, stderr } = yardstick(folder, ["run", "core", ...few, "-o", "tables"]);
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(
    /^yardstick \d+\.\d+\.\d+ {2}core: .*\n3 runs, seeds 1 to 3, \d+ steps, 30 provinces\n/,
  );
  const tables = [
    "adoptions",
    "events",
    "fit",
    "outcomes",
    "province_outcomes",
    "runs",
    "summary",
    "timeseries",
  ].map((name) => `${name}.csv`);
  expect(filesIn(join(folder, "tables"))).toEqual([...tables, "manifest.json"].sort());
  expect([...manifestIn("tables").files].sort()).toEqual(tables);
});

test("600 runs with all their tables need no heap of 48 MB, since rows are written as they are made", () => {
  const words = ["run", "core", "--runs", "600", "--no-charts", "-q", "-o", "many"];
  const { status, stderr } = spawnSync(process.execPath, ["--max-old-space-size=48", cli, ...words], {
    cwd: folder,
    encoding: "utf8",
  });
  expect([status, stderr]).toEqual([0, ""]);
});

test("the folder is called after the scenario and the hash of its result", () => {
  const { stdout } = yardstick(folder, ["run", "core", ...few, "--json"]);
  const { folder: name, resultHash: hash } = JSON.parse(stdout);
  expect(name).toBe(join("results", `core-${hash.slice(0, 8)}`));
  expect(manifestIn(name).resultHash).toBe(hash);
});

test("with --json standard output is one JSON value and all chatter is elsewhere", () => {
  const file = put(
    folder,
    "warned.yaml",
    "schema: 1\nid: warned\nextends: core\nparams: { race.tournament: 4 }\n",
  );
  const { code, stdout, stderr } = yardstick(folder, ["run", file, ...few, "--json", "-o", "json"]);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ runs: 3, seeds: { first: 1, last: 3 }, folder: "json" });
  expect(stderr).toMatch(/^warning: warned\.yaml:4:28 /);
});

test("-q prints nothing, and the results are there", () => {
  expect(yardstick(folder, ["run", "core", ...few, "-q", "-o", "quiet"])).toEqual({
    code: 0,
    stdout: "",
    stderr: "",
  });
  expect(manifestIn("quiet").runs).toBe(3);
});

test("ten runs from seed 5 have the seeds 5 to 14, and each is the run that its seed alone gives", () => {
  yardstick(folder, ["run", "core", "-n", "10", "--seed", "5", "--no-charts", "-q", "-o", "ten"]);
  yardstick(folder, ["run", "core", "-n", "1", "--seed", "14", "--no-charts", "-q", "-o", "one"]);
  const ten = rowsOf(join(folder, "ten/runs.csv"));
  expect(ten.map(({ seed }) => Number(seed))).toEqual([5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
  const [one] = rowsOf(join(folder, "one/runs.csv"));
  expect({ ...ten[9], run: one.run, rep: one.rep }).toEqual(one);
});

test("the same command twice gives the same bytes but for the circumstances, charts included", () => {
  const command = ["run", "core", "--runs", "3", "--svg", "-q", "-o"];
  for (const name of ["first", "second"]) yardstick(folder, [...command, name]);
  const paths = filesIn(join(folder, "first"));
  expect(filesIn(join(folder, "second"))).toEqual(paths);
  for (const kind of [".png", ".svg", ".csv", ".alt.txt"])
    expect(paths.filter((path) => path.startsWith("charts") && path.endsWith(kind)).length).toBeGreaterThan(
      3,
    );
  const bytes = (name: string, path: string) => readFileSync(join(folder, name, path));
  for (const path of paths.filter((each) => each !== "manifest.json"))
    expect(bytes("first", path).equals(bytes("second", path)), path).toBe(true);
  const settled = ({ circumstances, ...rest }: Record<string, unknown>) => rest;
  expect(settled(manifestIn("second"))).toEqual(settled(manifestIn("first")));
});

test("every picture holds the files of its scenario, the seeds and the hash", () => {
  put(folder, "own.yaml", "schema: 1\nid: own\nextends: core\nparams: { signals.halfLife: 300 }\n");
  const changes = ["--set", "decision.baseRate=0.004", "--seed", "9", "-n", "2"];
  yardstick(folder, ["run", "own.yaml", ...changes, "-q", "-o", "noted"]);
  const { resultHash, scenario } = manifestIn("noted");
  const note = noteIn(readFileSync(join(folder, "noted/charts/cumulative-adoption.png")))!;
  const { files, ...rest } = note;
  expect(rest).toEqual({ version: packageVersion(), resultHash, first: "command-line", seed: 9, runs: 2 });
  const loadParent = (id: string) => ({ text: files[id] ?? findScenario(id).text, where: id });
  const reading = readScenario(files[note.first], "note", vocabulary, loadParent);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  expect(reading.scenario.params).toEqual(scenario.params);
});

test("the scenario of a manifest, restored and run again, has the hash of the manifest", () => {
  const changes = ["--set", "race.tournament=5", "--set", "provinces.GD.university=1.5", "--until", "2020"];
  yardstick(folder, ["run", "baseline", ...few, ...changes, "-q", "-o", "changed"]);
  const manifest = manifestIn("changed");
  const reading = restoreScenario(JSON.stringify(manifest.scenario), "manifest.json", vocabulary);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  expect(reading.scenario.params["race.tournament"]).toEqual({ value: 5, from: "command-line" });
  expect(resultHash(runEnsemble(reading.scenario))).toBe(manifest.resultHash);
});

test("options reach what they name: sections of the scenario, dates, the step", () => {
  const set = [
    "mechanisms.race=off",
    "data.baseDate=2017-07-28",
    "signals.ngaidp.force=0.5",
    "signals.halfLife=200 days",
  ];
  const options = ["--from", "2017-08", "--until", "2019-12-31", "--step", "month"];
  yardstick(folder, [
    "run",
    ...few,
    ...options,
    ...set.flatMap((each) => ["--set", each]),
    "-q",
    "-o",
    "set",
  ]);
  const { scenario } = manifestIn("set");
  expect(scenario).toMatchObject({
    start: "2017-08-01",
    until: "2019-12-31",
    title: { en: "Baseline, changed" },
  });
  expect([scenario.mechanisms.race, scenario.data.readings.baseDate]).toEqual([false, "2017-07-28"]);
  expect([scenario.signals[0].force, scenario.params["signals.halfLife"].value]).toEqual([0.5, 200]);
  expect(scenario.step).toBeGreaterThan(28);
});

test("a scenario on standard input gives the result of the same scenario in a file", () => {
  const text = "schema: 1\nid: piped\nextends: core\nparams: { decision.baseRate: 0.01 }\n";
  const file = put(folder, "piped.yaml", text);
  yardstick(folder, ["run", file, ...few, "-q", "-o", "filed"]);
  expect(yardstick(folder, ["run", "-", ...few, "-q", "-o", "piped"], text).code).toBe(0);
  expect(manifestIn("piped").resultHash).toBe(manifestIn("filed").resultHash);
});

test("--format json writes the same rows as CSV, and both formats go together", () => {
  yardstick(folder, ["run", "core", ...few, "--format", "csv,json", "-q", "-o", "both"]);
  const json = JSON.parse(readFileSync(join(folder, "both/adoptions.json"), "utf8"));
  const csv = rowsOf(join(folder, "both/adoptions.csv"));
  const texts = (row: object) => Object.values(row).map((cell) => (cell === null ? "" : String(cell)));
  expect(json.map(texts)).toEqual(csv.map(texts));
  yardstick(folder, ["run", "core", ...few, "--format", "json", "-q", "-o", "one-format"]);
  expect(filesIn(join(folder, "one-format")).every((path) => path.endsWith(".json"))).toBe(true);
});

test("--full adds the course of every province in every run", () => {
  yardstick(folder, ["run", "core", ...few, "--full", "-q", "-o", "full"]);
  const rows = rowsOf(join(folder, "full/province_steps.csv"));
  expect(new Set(rows.map(({ run, province }) => `${run} ${province}`)).size).toBe(3 * 30);
});

test("--bom begins every CSV file with a byte order mark and changes nothing else", () => {
  yardstick(folder, ["run", "core", ...few, "--bom", "-q", "-o", "bom"]);
  for (const path of filesIn(join(folder, "bom")).filter((each) => each.endsWith(".csv")))
    expect(readFileSync(join(folder, "bom", path), "utf8")).toBe(
      `\uFEFF${readFileSync(join(folder, "tables", path), "utf8")}`,
    );
});

test("--lang zh speaks Chinese and computes the same", () => {
  const { stdout } = yardstick(folder, ["run", "core", ...few, "--lang", "zh", "-o", "chinese"]);
  expect(stdout).toMatch(/3次模拟，种子1至3/);
  expect(manifestIn("chinese").resultHash).toBe(manifestIn("tables").resultHash);
});

test("the result is the same to the bit however many threads make the runs", () => {
  const made = ["1", "2", "3", "auto"].map((threads) => {
    const words = [
      "run",
      "baseline",
      "--runs",
      "60",
      "--no-charts",
      "-q",
      "-j",
      threads,
      "-o",
      `j${threads}`,
    ];
    expect(yardstick(folder, words)).toEqual({ code: 0, stdout: "", stderr: "" });
    return filesIn(join(folder, `j${threads}`))
      .filter((name) => name !== "manifest.json")
      .map((name) => readFileSync(join(folder, `j${threads}`, name), "utf8"));
  });
  for (const other of made.slice(1)) expect(other).toEqual(made[0]);
  const { code, stderr } = yardstick(folder, ["run", "core", "-j", "0"]);
  expect([code, stderr]).toEqual([2, expect.stringContaining("Allowed: auto, or a whole number from 1 on")]);
});
