import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { filesIn, put, rowsOf, temporaryFolder, yardstick } from "./shell.js";

const folder = temporaryFolder();
put(
  folder,
  "t.csv",
  "\uFEFFname,time,event,side,size\r\n" +
    [
      "a,1,1,east,3",
      '"b, c",2,1,west,1',
      "d,3,1,east,2",
      "e,3,1,west,5",
      "f,6,0,east,4",
      "北京,7,1,west,6",
    ].join("\r\n"),
);
put(folder, "b.csv", 'x,y\na,"b, c"\nd,e\nf,a\n北京,d\n');
const asked = ["diffusion", "t.csv", "--time", "time", "--event", "event"];

describe("yardstick diffusion", () => {
  test("writes tables, charts with their descriptions, both summaries and a manifest that lists them all", () => {
    const { code, stdout, stderr } = yardstick(folder, [
      ...asked,
      ...["--group", "side", "--covariates", "size", "--borders", "b.csv", "-o", "out"],
    ]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/Cases: 6; 5 with event = 1, 1 censored/);
    const files = filesIn(join(folder, "out"));
    const manifest = JSON.parse(readFileSync(join(folder, "out/manifest.json"), "utf8"));
    expect([...manifest.files, "manifest.json"].sort()).toEqual(files);
    for (const name of ["survival", "cumulative-adoption", "hazard", "thresholds", "categories"])
      expect(files).toEqual(expect.arrayContaining([`charts/${name}.png`, `charts/${name}.alt.txt`]));
    for (const name of ["survival", "hazard", "adopters", "categories", "cox", "bass", "log_rank", "moran"])
      expect(files).toContain(`${name}.csv`);
    expect(manifest).toMatchObject({ tool: "yardstick", command: "diffusion" });
    expect(manifest.data.map(({ file }: { file: string }) => file)).toEqual(["t.csv", "b.csv"]);
  });

  test("replaces an older result of its own without being forced, and nothing else", () => {
    expect(yardstick(folder, [...asked, "--no-charts", "-o", "out"]).code).toBe(0);
    expect(filesIn(join(folder, "out")).some((file) => file.startsWith("charts"))).toBe(false);
    const { code, stderr } = yardstick(folder, [...asked, "--no-charts", "-o", "."]);
    expect([code, stderr]).toEqual([2, expect.stringMatching(/would be replaced as a whole/)]);
  });

  test("prints everything as JSON, reads standard input, and then writes no folder", () => {
    const text = readFileSync(join(folder, "t.csv"));
    const args = ["diffusion", "-", "--time", "time", "--event", "event", "--json"];
    const { code, stdout } = yardstick(folder, args, text);
    expect(code).toBe(0);
    const json = JSON.parse(stdout);
    expect(json).toMatchObject({ n: 6, events: 5, censored: 1, categories: { rule: "log" } });
    expect(json.adopters.map((each: { case: string }) => each.case)).toContain("b, c");
    expect(json.survival[0].steps[0]).toMatchObject({ time: 1, atRisk: 6, events: 1 });
    expect(existsSync(join(folder, "results"))).toBe(false);
  });

  test("has the same hash in either language and with charts or without", () => {
    const hashes = [["--lang", "zh"], ["--no-charts"]].map((more, k) => {
      expect(yardstick(folder, [...asked, ...more, "-q", "-o", `h${k}`]).code).toBe(0);
      return JSON.parse(readFileSync(join(folder, `h${k}`, "manifest.json"), "utf8")).resultHash;
    });
    expect(hashes[0]).toBe(hashes[1]);
  });

  test("counts ties as it is told: the table has two events at 3, so the three methods differ", () => {
    const estimates = ["efron", "breslow", "exact"].map((ties) => {
      const { stdout } = yardstick(folder, [...asked, "--covariates", "size", "--ties", ties, "--json"]);
      const { cox } = JSON.parse(stdout);
      expect(cox.ties).toBe(ties);
      return cox.estimates[0].estimate;
    });
    expect(new Set(estimates).size).toBe(3);
  });

  test("keeps the survival of the table it is given: 5/6, 4/6, 2/6 and then 0", () => {
    yardstick(folder, [...asked, "--no-charts", "-q", "-o", "km"]);
    const rows = rowsOf(join(folder, "km/survival.csv"));
    const survival = rows.map((row) => Number(row.survival));
    [5 / 6, 4 / 6, 2 / 6, 2 / 6, 0].forEach((value, k) => {
      expect(survival[k]).toBeCloseTo(value, 12);
    });
  });
});

describe("yardstick diffusion refuses with exit code 2 and the cure", () => {
  put(folder, "bad.csv", "name,time,event\na,-1,1\nb,,1\nb,2,yes\n");
  put(folder, "never.csv", "name,time,event\na,1,0\nb,2,0\n");
  const refused = (args: readonly string[]) => {
    const { code, stdout, stderr } = yardstick(folder, args);
    expect([code, stdout]).toEqual([2, ""]);
    return stderr;
  };
  const on = (file: string, ...more: string[]) => [
    "diffusion",
    file,
    "--time",
    "time",
    "--event",
    "event",
    ...more,
  ];

  test("a table with faults, all of them at once with their places", () => {
    const stderr = refused(on("bad.csv"));
    for (const place of ["bad.csv:2:2", "bad.csv:4:1", "bad.csv:4:3"]) expect(stderr).toContain(place);
  });

  test.each([
    [on("never.csv"), /never.csv:1:3 .*all times are censored/],
    [on("none.csv"), /none.csv:1:1 .*there is no such file/],
    [on("t.csv", "--group", "sides"), /no column "sides", which --group names; did you mean side\?/],
    [on("t.csv", "--categories", "thirds"), /Allowed choices are log, rank, mean-sd/],
    [on("t.csv", "--until", "-3"), /Allowed: a number above 0/],
    [on("t.csv", "--until", "5"), /t.csv:6:2 .*after the end of watching; raise --until/],
    [on("t.csv", "--period", "0.001"), /--period: 0.001 makes 7000 periods of 7. Allowed: at most 500/],
    [on("t.csv", "--covariates", "size,"), /Allowed: names of columns as A,B,C/],
    [["diffusion", "t.csv", "--time", "time"], /required option '--event <column>'/],
  ])("%j", (args, message) => {
    expect(refused(args)).toMatch(message);
  });
});

test("yardstick data writes a table and its borders that diffusion reads as they are", () => {
  for (const lang of ["en", "zh"]) {
    const made = yardstick(folder, ["data", "--csv", "-o", `p-${lang}.csv`, "--lang", lang]);
    expect(made.stdout).toContain(`yardstick diffusion p-${lang}.csv --time days --event adopted`);
    yardstick(folder, ["data", "--borders", "-o", `n-${lang}.csv`, "--lang", lang]);
    const args = ["diffusion", `p-${lang}.csv`, "--time", "days", "--event", "adopted", "--cases", "name"];
    const { code, stdout } = yardstick(folder, [
      ...args,
      "--until",
      "2123",
      "--borders",
      `n-${lang}.csv`,
      "--json",
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ n: 30, events: 24, censored: 6 });
  }
  const again = yardstick(folder, ["data", "--csv", "-o", "p-en.csv"]);
  expect([again.code, again.stderr]).toEqual([2, expect.stringMatching(/there already.*--force/)]);
  expect(yardstick(folder, ["data", "--csv", "-o", "p-en.csv", "--force"]).code).toBe(0);
});
