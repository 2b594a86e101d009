import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { put, temporaryFolder, yardstick } from "./shell.js";

const folder = temporaryFolder();
const run = (...args: string[]) => yardstick(folder, args);
const rowsOf = (path: string) => readFileSync(join(folder, path), "utf8").trimEnd().split("\n");

test("init writes a country that is good, in four files, and replaces none of them", () => {
  const { code, stdout } = run("init", "borduria.yaml", "--country");
  expect([code, stdout]).toEqual([
    0,
    expect.stringMatching(/^borduria\.yaml, borduria\.regions\.csv, .* are written/),
  ]);
  expect(run("validate", "borduria.yaml").stdout).toBe(
    "borduria.yaml: good; 12 regions, 13 borders, 8 observed plans, 4 regions without a plan\n",
  );
  expect(run("init", "borduria.yaml", "--country").stderr).toMatch(/there already.*--force/);
  expect(run("init", "x.yaml", "--country", "--extends", "core").stderr).toMatch(/not with --country/);
});

test("each example in its comments is good when the comment signs are taken away", () => {
  const text = readFileSync(join(folder, "borduria.yaml"), "utf8");
  const uncommented = text.replace(/^# (signals|params|mechanisms|provinces| {2})/gm, "$1");
  put(folder, "examples.yaml", uncommented.replace("id: borduria", "id: examples"));
  expect(run("validate", "examples.yaml").stdout).toMatch(/examples\.yaml: good; .*\n$/);
});

test("a country runs, is compared, explained and verified, and no province of China appears", () => {
  put(
    folder,
    "stronger.yaml",
    "schema: 1\nid: stronger\nextends: borduria\nparams: { decision.baseRate: 0.02 }\n",
  );
  expect(run("run", "borduria.yaml", "--runs", "5", "-o", "r", "--no-charts").code).toBe(0);
  expect(rowsOf("r/adoptions.csv")).toHaveLength(1 + 5 * 12);
  expect(rowsOf("r/fit.csv").length).toBeGreaterThan(5);
  expect(rowsOf("r/adoptions.csv").join()).not.toMatch(/,(BJ|GD|SH),/);
  expect(run("verify", "r").code).toBe(0);
  const forked = run(
    "fork",
    "r",
    "--at",
    "2022-01-01",
    "--set",
    "decision.baseRate=0.02",
    "-o",
    "f",
    "--no-charts",
  );
  expect(forked.code, forked.stderr).toBe(0);
  const compared = run(
    "compare",
    "borduria.yaml",
    "stronger.yaml",
    "--runs",
    "5",
    "-o",
    "c",
    "--no-charts",
    "--json",
  );
  expect(JSON.parse(compared.stdout).units.en).toBe("Borduria: made up as a template, no data");
  const explained = run(
    "explain",
    "borduria.yaml",
    "--province",
    "lakeland",
    "--runs",
    "5",
    "-o",
    "e",
    "--no-charts",
  );
  expect(explained.code, explained.stderr).toBe(0);
  expect(explained.stdout).toMatch(/Lakeland/);
});

test("its pictures hold the tables too, so that they can be made again from a picture alone", () => {
  expect(run("run", "borduria.yaml", "--runs", "2", "-o", "p", "-q").code).toBe(0);
  expect(readdirSync(join(folder, "p/charts"))).toContain("adoption-map.png");
  const elsewhere = temporaryFolder();
  expect(yardstick(elsewhere, ["verify", join(folder, "p/charts/adoption-map.png")])).toMatchObject({
    code: 0,
  });
});

test("what was measured in China alone is refused in a sentence", () => {
  put(
    folder,
    "fit.yaml",
    "schema: 1\nid: fit\nscenario: borduria\ntarget: exact\nfree: { decision.baseRate: prior }\n",
  );
  expect(run("calibrate", "fit.yaml", "--quick", "-o", "fitted", "--no-charts", "-q").code).toBe(0);
  expect(run("assess", "fitted", "--quick").stderr).toMatch(/country of one's own.*posterior\.csv/);
  expect(run("web", "--scenario", "borduria.yaml", "-o", "p.html").stderr).toMatch(
    /the page draws no other map/,
  );
  const refused = run("export", "r", "--to", "eha", "--observed", "-o", "x");
  expect(refused.code).toBe(2);
  expect(refused.stderr).toMatch(/published data/);
});
