import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { filesIn, put, temporaryFolder, yardstick } from "./shell.js";

const folder = temporaryFolder();
const SETS = ["--outcome", "Y", "--conditions", "A,B"];
const GOOD = "case,A,B,Y\n广东,0.9,0.2,1\n广西,0.8,0.9,0.9\n\"Hong, Kong\",0.1,0.7,0.2\n'x',0.3,0.1,0.1\n";

/** Analyses a bad table, which must end with 2, print nothing and write nothing; gives what is said of it. */
function complaint(table: string | Buffer, args: readonly string[] = SETS): string {
  const name = put(folder, "bad.csv", table);
  const { code, stdout, stderr } = yardstick(folder, ["qca", name, ...args, "--no-charts"]);
  expect([code, stdout, existsSync(join(folder, "results"))], stderr).toEqual([2, "", false]);
  expect(stderr).not.toMatch(/\n {4}at /);
  return stderr;
}

function jsonOf(table: string, args: readonly string[] = SETS) {
  const { code, stdout, stderr } = yardstick(folder, [
    "qca",
    put(folder, "good.csv", table),
    ...args,
    "--json",
  ]);
  expect(code, stderr).toBe(0);
  return JSON.parse(stdout);
}

describe("a bad table is refused at its place, with a cure:", () => {
  const rows = (...more: string[]) => `case,A,B,Y\na,1,0,1\nb,0,1,0\n${more.join("\n")}\n`;
  const letters = Array.from({ length: 16 }, (_, i) => String.fromCharCode(97 + i));
  test.each<[string, string, readonly string[], RegExp]>([
    ["a missing cell", rows("c,,1,0"), SETS, /^bad\.csv:4:2 {2}A: an empty cell; fill it in.*0 to 1/m],
    ["NA", rows("c,0.2,NA,0"), SETS, /^bad\.csv:4:3 {2}B: a missing value \(NA\)/m],
    ["a word", rows("c,high,1,0"), SETS, /^bad\.csv:4:2 {2}A: "high"; write it as a number/m],
    ["a membership beyond 1", rows("c,0.2,1,1.5"), SETS, /^bad\.csv:4:4 {2}Y: 1\.5; calibrate/m],
    ["a case that comes twice", rows("a,0.2,1,0.5"), SETS, /^bad\.csv:4:1 {2}the case "a" comes twice \(first in line 2\)/m],
    ["a constant condition", "case,A,B,Y\na,1,0,1\nb,1,1,0\n", SETS, /^bad\.csv:1:2 {2}the condition A is 1 in every case/m],
    ["an unknown outcome", rows(), ["--outcome", "y", "--conditions", "A,B"], /^bad\.csv:1:1 {2}no column "y", which --outcome names; did you mean Y\?.*case, A, B, Y/m],
    ["an unknown condition", rows(), ["--outcome", "Y", "--conditions", "A,C1"], /no column "C1", which --conditions names/],
    ["an unknown case column", rows(), [...SETS, "--cases", "csae"], /--cases names; did you mean case\?/],
    ["a short row", rows("c,1"), SETS, /^bad\.csv:4:3 {2}a row of 2 cells under a header of 4/m],
    ["an open quote", 'case,A,B,Y\n"a,1,0,1\n', SETS, /^bad\.csv:2:\d+ {2}not readable as CSV/m],
    ["no rows", "case,A,B,Y\n", SETS, /a header without rows/],
    ["no positive row", "case,A,B,Y\na,1,0,0.2\nb,0,1,0\n", SETS, /^bad\.csv:1:4 {2}no configuration is sufficient for Y at inclusion 0\.8.*highest inclusion is 0\.200 \(row 10/m],
    ["nothing negative", "case,A,B,Y\na,1,0,1\nb,0,1,1\n", [...SETS, "--solution", "parsimonious"], /every configuration with cases is sufficient/],
    ["the outcome among the conditions", rows(), ["--outcome", "Y", "--conditions", "A,Y"], /command line:1:1 {2}--conditions: Y, which is also the outcome/],
    ["a condition twice", rows(), ["--outcome", "Y", "--conditions", "A,A"], /A twice/],
    ["a name that reads as an expression", "case,A*B,B,Y\na,1,0,1\n", ["--outcome", "Y", "--conditions", "A*B,B"], /rename the column/],
    ["sixteen conditions", `${letters.join(",")},Y\n${letters.map((_, i) => i % 2).join(",")},1\n`, ["--outcome", "Y", "--conditions", letters.join(",")], /16 of them, which make 65536 configurations.*assumptions.*at most 15/],
    ["expectations that nothing uses", rows(), [...SETS, "--expect", "1,0"], /uses no expectations.*--solution intermediate/],
    ["expectations of the wrong number", rows(), [...SETS, "--solution", "intermediate", "--expect", "1,0,1"], /expectations.*3 of them.*2/],
    ["an outcome negated twice", rows(), ["--outcome", "~Y", "--conditions", "A,B", "--negate"], /negated already/],
  ])("%s", (_, table, args, said) => {
    expect(complaint(table, args)).toMatch(said);
  }); // biome-ignore format: a table

  test("everything at once", () => {
    const said = complaint("case,A,B,Y\na,,0,x\na,2,1,0\n", ["--outcome", "Y", "--conditions", "A,C"]);
    expect(
      said
        .trim()
        .split("\n")
        .map((line) => line.split("  ")[0]),
    ).toEqual([...["bad.csv:1:1", "bad.csv:2:2", "bad.csv:2:4", "bad.csv:3:1", "bad.csv:3:2"]]);
  });

  test("a table that is not UTF-8", () => {
    expect(complaint(Buffer.from([0x63, 0x2c, 0xb9, 0xe3, 0x0a]))).toMatch(
      /not UTF-8 text.*save the file again in UTF-8/,
    );
  });

  test.each([
    "--inclusion-cut 1.2",
    "--inclusion-cut 0.5,0.8",
    "--n-cut 0",
    "--pri-cut x",
    "--solution best",
  ])("%s", (option) => {
    expect(complaint(rows(), [...SETS, ...option.split(" ")])).toMatch(/invalid.*Allowed/i);
  });
});

test("a table reads the same with a byte order mark, other line ends and from standard input", () => {
  const plain = jsonOf(GOOD);
  expect(plain.cases).toEqual(["广东", "广西", "Hong, Kong", "'x'"]);
  expect(jsonOf(`\uFEFF${GOOD.replaceAll("\n", "\r\n")}`)).toEqual(plain);
  const { stdout } = yardstick(folder, ["qca", "-", ...SETS, "--json"], GOOD);
  expect(JSON.parse(stdout)).toEqual(plain);
});

test("the JSON holds what the documentation promises", () => {
  const { truthTable, solutions, necessity, limitedDiversity, warnings, version } = jsonOf(GOOD);
  // By hand: memberships in A*~B are 0.8, 0.1, 0.1 and 0.3; 1.1 of these 1.3 lie in Y, 0.3 in its absence as well.
  expect(truthTable[2]).toEqual({
    ...{ row: 3, configuration: "10", conditions: { A: 1, B: 0 }, outcome: "1", n: 1 },
    ...{
      inclusion: expect.closeTo(1.1 / 1.3, 12),
      PRI: expect.closeTo(0.8, 12),
      cases: ["广东"],
      deviant: [],
    },
  });
  expect(solutions[0]).toMatchObject({ expression: "A", terms: [{ term: "A", covU: null }] });
  expect(Object.keys(solutions[0])).toEqual(expect.arrayContaining(["inclS", "PRI", "covS"]));
  expect(necessity.map(({ condition }: { condition: string }) => condition)).toEqual(["A", "B", "~A", "~B"]);
  expect(limitedDiversity).toEqual({ configurations: 4, remainders: 0, share: 0 });
  expect(warnings).toEqual([]);
  expect(version).toMatch(/^\d/);
});

test("the absence of an outcome is the same with --negate and with ~", () => {
  expect(jsonOf(GOOD, [...SETS, "--negate"])).toEqual(
    jsonOf(GOOD, ["--outcome", "~Y", "--conditions", "A,B"]),
  );
});

test("fewer cases than conditions are analysed, with a warning that gives the limited diversity", () => {
  const table = "case,A,B,C,Y\na,1,0,1,1\nb,0,1,0,0\n";
  const { warnings } = jsonOf(table, ["--outcome", "Y", "--conditions", "A,B,C"]);
  expect(warnings).toEqual([
    expect.stringMatching(/2 cases for 3 conditions: at least 6 of 8 configurations \(75%\)/),
  ]);
});

describe("the published analysis of intensity", () => {
  const ask = [
    "--outcome",
    "INTENSITY",
    "--conditions",
    "ENT,UNI,GDP,POW",
    "--inclusion-cut",
    "0.85",
    "--robustness",
  ];
  let out = "";
  beforeAll(() => {
    yardstick(folder, ["data", "--csv", "-o", "table.csv"]);
    yardstick(folder, ["data", "--calibration", "-o", "sets.yaml"]);
    const more = ["--calibrate", "sets.yaml", "--cases", "name", "-o", "out"];
    out = yardstick(folder, ["qca", "table.csv", ...ask, ...more]).stdout;
  }, 60_000);

  test("comes out of Table 2 as in Table 5, and holds within the bounds found elsewhere", () => {
    expect(out).toContain("M1: UNI*GDP*~POW + ENT*~UNI*GDP*POW => INTENSITY");
    expect(out).toMatch(/UNI\*GDP\*~POW +0\.877 +0\.719/);
    expect(out).toMatch(/ENT\*~UNI\*GDP\*POW +0\.948 +0\.895/);
    expect(out).toMatch(/inclusion cut-off +0\.85 +above 0\.817\d* +0\.868\d*/);
  });

  test("fills a folder whose manifest lists all, each picture with its numbers and its description", () => {
    const files = filesIn(join(folder, "out"));
    const manifest = JSON.parse(readFileSync(join(folder, "out/manifest.json"), "utf8"));
    expect(files).toEqual([...manifest.files, "manifest.json"].sort());
    expect(manifest).toMatchObject({ tool: "yardstick", kind: "qca", cases: 30 });
    expect(manifest.resultHash).toMatch(/^[0-9a-f]{64}$/);
    const pictures = files.filter((file) => file.endsWith(".png")).map((file) => file.slice(0, -4));
    expect(pictures).toEqual(
      ["truth-table", "xy-model", "xy-path-1", "xy-path-2"].map((id) => `charts/${id}`),
    );
    for (const picture of pictures)
      expect(files).toEqual(expect.arrayContaining([`${picture}.csv`, `${picture}.alt.txt`]));
    expect(readFileSync(join(folder, "out/xy.csv"), "utf8")).toContain(",ENT*~UNI*GDP*POW,Fujian,");
  });

  test("is written again over itself, and never over something else", () => {
    const args = ["qca", "table.csv", ...ask, "--calibrate", "sets.yaml", "--no-charts", "-o"];
    expect(yardstick(folder, [...args, "out"]).code).toBe(0);
    put(join(folder, "out"), "mine.txt", "mine");
    expect(yardstick(folder, [...args, "out"]).code).toBe(2);
  });

  test("reads in Chinese too", () => {
    const { code, stdout } = yardstick(folder, [
      ...["qca", "table.csv", ...ask, "--calibrate", "sets.yaml", "--lang", "zh", "--no-charts", "-o", "zh"],
    ]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/真值表[\s\S]*必要性[\s\S]*稳健性/);
    expect(stdout).not.toMatch(/undefined|NaN|\{/);
  });
});
