import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { tableFromIPC } from "@uwdata/flechette";
import { describe, expect, test } from "vitest";
import { filesIn, rowsOf, temporaryFolder, yardstick } from "./shell.js";

const folder = temporaryFolder();
const quiet = ["--no-charts", "-q"];
yardstick(folder, ["run", "baseline", "-n", "3", ...quiet, "-o", "base"]);
yardstick(folder, ["sweep", "baseline", "--vary", "race.tournament=1,3", "-n", "2", ...quiet, "-o", "swept"]);
const exported = (...args: string[]) => yardstick(folder, ["export", ...args]);
const read = (path: string) => readFileSync(join(folder, path), "utf8");

test("writes a folder for each format, with a README that tells seeds and hash, and a manifest that lists all files", () => {
  const { code, stdout, stderr } = exported("base", "--to", "eha,qca", "-o", "out");
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toContain("Written: out/\n");
  const { resultHash } = JSON.parse(read("base/manifest.json"));
  const manifest = JSON.parse(read("out/manifest.json"));
  expect(manifest).toMatchObject({ tool: "yardstick", command: "export", hash: resultHash });
  expect(manifest.formats).toEqual(["eha", "qca"]);
  expect([...manifest.files, "manifest.json"].sort()).toEqual(filesIn(join(folder, "out")));
  for (const format of ["eha", "qca"]) {
    expect(read(`out/${format}/README.txt`)).toContain(resultHash);
    expect(read(`out/${format}/README.txt`)).toContain("seeds 1 to 3");
  }
});

test("gives the same bytes again, whatever the formats beside", () => {
  exported("base", "--to", "eha", "-o", "one", "-q");
  exported("base", "--to", "qca,netdiffuser,eha", "-o", "other", "-q");
  for (const file of ["README.txt", "months.csv", "spells.csv", "dictionary.csv"])
    expect(read(`one/eha/${file}`)).toBe(read(`other/eha/${file}`));
});

test("replaces an older export, and nothing else unless told to", () => {
  exported("base", "--to", "eha", "-o", "again", "-q");
  expect(exported("base", "--to", "qca", "-o", "again", "-q").code).toBe(0);
  expect(filesIn(join(folder, "again")).some((file) => file.startsWith("eha"))).toBe(false);
  writeFileSync(join(folder, "again/mine.txt"), "");
  const { code, stderr } = exported("base", "--to", "qca", "-o", "again", "-q");
  expect(code).toBe(2);
  expect(stderr).toContain("mine.txt");
});

test("prints what is written as JSON", () => {
  const { folder: out, files } = JSON.parse(exported("base", "--to", "networkinference", "--json").stdout);
  expect(out).toMatch(/^results\/export-baseline-[0-9a-f]{8}$/);
  expect(files).toEqual({ networkinference: ["cascades.csv", "nodes.csv"] });
});

describe("the published data", () => {
  test("are exported under the readings of the baseline, or of the scenario of a results folder", () => {
    expect(exported("observed", "--to", "networkinference", "-o", "seen", "-q").code).toBe(0);
    const day = (out: string, province: string) =>
      rowsOf(join(folder, out, "networkinference/cascades.csv")).find((row) => row.node_name === province);
    expect(day("seen", "BJ")).toEqual({ node_name: "BJ", event_time: "2123", cascade_id: "observed" });
    const reading = ["--set", "data.beijing=pilot-zone"];
    yardstick(folder, ["run", "baseline", "-n", "1", ...reading, ...quiet, "-o", "zone"]);
    expect(exported("zone", "--observed", "--to", "networkinference", "-o", "seen-too", "-q").code).toBe(0);
    expect(day("seen-too", "BJ")?.event_time).toBe("590");
  });

  test("have no counterpart for units that are made up", () => {
    yardstick(folder, ["run", "us-states", "-n", "1", ...quiet, "-o", "states"]);
    const { code, stderr } = exported("states", "--observed", "--to", "eha");
    expect(code).toBe(2);
    expect(stderr).toMatch(/^states: no unit of the scenario .* is in the published data\. Allowed: /);
  });
});

describe("a sweep", () => {
  test("is exported as the table that sweep --table writes, but for the date", () => {
    exported("swept", "--to", "behaviorspace", "-o", "table", "-q");
    const written = yardstick(folder, [
      ...["sweep", "baseline", "--vary", "race.tournament=1,3", "-n", "2", ...quiet],
      ...["-o", "swept", "--table", "-"],
    ]).stdout;
    const but = (text: string) => text.split("\n").filter((_, line) => line !== 3);
    expect(but(read("table/behaviorspace/table.csv"))).toEqual(but(written));
    expect(but(written)).toHaveLength(6 + 4 + 1);
  });

  test("is exported as an Arrow file with the bits of its table", () => {
    exported("swept", "--to", "arrow", "-o", "typed", "-q");
    const table = tableFromIPC(readFileSync(join(folder, "typed/arrow/sweep.arrow")));
    const saved = rowsOf(join(folder, "swept/sweep.csv"));
    expect(table.schema.fields.map(({ name }) => name)).toEqual(Object.keys(saved[0]));
    for (const name of Object.keys(saved[0]))
      expect([...table.getChild(name)].map(String)).toEqual(saved.map((row) => row[name]));
  });

  test("has no formats of who had a plan when, and all of them are named", () => {
    const { code, stderr } = exported("swept", "--to", "eha,behaviorspace,qca", "-o", "nothing");
    expect(code).toBe(2);
    expect(stderr.trimEnd().split("\n")).toEqual([
      expect.stringMatching(/^swept: --to eha: .*Allowed: behaviorspace/),
      expect.stringMatching(/^swept: --to qca: .*Allowed: behaviorspace/),
    ]);
    expect(filesIn(folder).some((file) => file.startsWith("nothing"))).toBe(false);
  });
});

describe("what cannot be exported is refused with its place and a cure:", () => {
  test("formats that there are not", () => {
    const { code, stderr } = exported("base", "--to", "eah,qca,spss");
    expect(code).toBe(2);
    expect(stderr).toMatch(/--to eah: no such format\. Allowed: netdiffuser, .*; did you mean eha\?/);
    expect(stderr).toMatch(/--to spss: no such format/);
  });

  test("folders that are no results, or results of another command", () => {
    expect(exported("nowhere", "--to", "eha").stderr).toMatch(
      /^nowhere: there is no such folder\. Allowed: /,
    );
    yardstick(folder, ["compare", "core", "baseline", "-n", "2", ...quiet, "-o", "compared"]);
    expect(exported("compared", "--to", "eha").stderr).toMatch(/results of yardstick compare\. Allowed: /);
  });

  test("a run that does not come out again", () => {
    cpSync(join(folder, "base"), join(folder, "spoilt"), { recursive: true });
    const manifest = read("spoilt/manifest.json").replace(/"seed": 1,/, '"seed": 2,');
    writeFileSync(join(folder, "spoilt/manifest.json"), manifest);
    const { code, stderr } = exported("spoilt", "--to", "eha");
    expect(code).toBe(1);
    expect(stderr).toMatch(/manifest\.json: the runs made again are not the saved ones/);
  });
});
