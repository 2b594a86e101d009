import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { table2 } from "../../src/data/khanal2024.js";
import { restoreScenario } from "../../src/scenario/restore.js";
import { vocabulary } from "../../src/scenario/words.js";
import { put, temporaryFolder, yardstick } from "./shell.js";

const folder = temporaryFolder();
const scenarios = fileURLToPath(new URL("../../scenarios", import.meta.url));
const shipped = readdirSync(scenarios).filter((name) => name.endsWith(".yaml"));
const schemaFile = join(scenarios, "scenario.schema.json");

test("the committed schema is the one that the command prints", () => {
  const { stdout } = yardstick(folder, ["schema"]);
  expect(
    readFileSync(schemaFile, "utf8"),
    "write it anew: yardstick schema > scenarios/scenario.schema.json",
  ).toBe(stdout);
});

test("every shipped scenario names the schema, obeys it, and is good", () => {
  const obeys = new Ajv({ allowUnionTypes: true }).compile(JSON.parse(readFileSync(schemaFile, "utf8")));
  for (const name of shipped) {
    const text = readFileSync(join(scenarios, name), "utf8");
    expect(text, name).toMatch(/^# yaml-language-server: \$schema=scenario\.schema\.json\n/);
    expect(obeys(parse(text)), `${name} ${JSON.stringify(obeys.errors)}`).toBe(true);
  }
  const ids = shipped.map((name) => name.replace(".yaml", ""));
  const { code, stdout } = yardstick(folder, ["validate", ...ids]);
  expect([code, stdout]).toEqual([0, ids.map((id) => `${id}: good\n`).join("")]);
});

test("list names every shipped scenario with its question, in both languages and as JSON", () => {
  const listed = JSON.parse(yardstick(folder, ["list", "--json"]).stdout);
  const ids = shipped.map((name) => name.replace(/\.yaml$/, "")).sort();
  expect(listed.map(({ id }: { id: string }) => id)).toEqual(ids);
  for (const lang of ["en", "zh"]) {
    const { stdout } = yardstick(folder, ["list", "--lang", lang]);
    for (const { id, title } of listed) expect(stdout).toMatch(new RegExp(`^${id} +${title[lang]}$`, "m"));
  }
});

test("show prints a scenario that can be restored, and every parameter with unit, range and source", () => {
  const { stdout: json } = yardstick(folder, ["show", "baseline", "--json"]);
  const reading = restoreScenario(json, "shown", vocabulary);
  expect(reading).toMatchObject({ ok: true, scenario: JSON.parse(json) });
  const { stdout } = yardstick(folder, ["show", "baseline", "--set", "race.tournament=5"]);
  expect(stdout).toMatch(
    /^race\.tournament +theta +5 +log-odds per level +0 to 8 +set by the scenario +command-line$/m,
  );
  const { stdout: sources } = yardstick(folder, ["show", "baseline", "--sources"]);
  expect(sources).toMatch(
    /^race\.tournament = 3 log-odds per level\n {2}strength of the promotion tournament/m,
  );
});

test("validate reports on every file, also when one cannot be read", () => {
  put(folder, "good.yaml", "schema: 1\nid: good\nextends: core\n");
  put(folder, "bad.yaml", "schema: 1\nid: bad\nruns: 0\nseed: -1\n");
  const { code, stdout, stderr } = yardstick(folder, ["validate", "bad.yaml", "missing.yaml", "good.yaml"]);
  expect([code, stderr]).toEqual([2, "3 faults found.\n"]);
  expect(stdout).toMatch(/^bad\.yaml:3:7 .*\nbad\.yaml:4:7 .*\nmissing\.yaml:1:1 .*\ngood\.yaml: good\n$/);
  const json = JSON.parse(yardstick(folder, ["validate", "bad.yaml", "good.yaml", "--json"]).stdout);
  expect(json).toMatchObject([
    { name: "bad.yaml", faults: [{ line: 3, column: 7 }, {}] },
    { name: "good.yaml", faults: [] },
  ]);
});

test("init writes a scenario that is good and changes what it extends, and touches nothing that is there", () => {
  expect(yardstick(folder, ["init", "mine.yaml", "--extends", "no-competition"]).code).toBe(0);
  expect(yardstick(folder, ["validate", "mine.yaml"]).stdout).toBe("mine.yaml: good\n");
  const before = readFileSync(join(folder, "mine.yaml"), "utf8");
  expect(yardstick(folder, ["init", "mine.yaml"]).stderr).toMatch(/there already.*--force/);
  expect(readFileSync(join(folder, "mine.yaml"), "utf8")).toBe(before);
});

test("init extends a file of one's own beside it, and says by what name that is shown", () => {
  writeFileSync(join(folder, "parent.yaml"), "schema: 1\nid: parent\nextends: core\n");
  expect(yardstick(folder, ["init", "child.yaml", "--extends", "parent.yaml"]).stderr).toBe("");
  expect(readFileSync(join(folder, "child.yaml"), "utf8")).toContain("yardstick show parent.yaml\n");
  expect(yardstick(folder, ["show", "parent.yaml"]).stdout).toMatch(
    /: yardstick show parent\.yaml --sources\n$/,
  );
});

test("each example in the file that init writes is good when its comment signs are taken away", () => {
  yardstick(folder, ["init", "examples.yaml"]);
  const text = readFileSync(join(folder, "examples.yaml"), "utf8");
  const uncommented = text.replace(/^# (mechanisms|provinces|signals|changes| {2})/gm, "$1");
  expect(uncommented).not.toBe(text);
  put(folder, "examples.yaml", uncommented);
  const { code, stdout } = yardstick(folder, ["validate", "examples.yaml"]);
  expect(stdout).toMatch(/^(warning: .*\n)*examples\.yaml: good\n$/);
  expect(code).toBe(0);
});

test("init refuses names and parents of which nothing good can come", () => {
  const refused = (...args: string[]) => {
    const { code, stderr } = yardstick(folder, ["init", ...args]);
    expect(code).toBe(2);
    return stderr;
  };
  expect(refused("Mine.yaml")).toMatch(/small letters/);
  expect(refused("nowhere/mine.yaml")).toMatch(/no such folder/);
  expect(refused("baseline.yaml")).toMatch(/circle baseline -> baseline/);
  expect(refused("other.yaml", "--extends", "missing")).toMatch(/no such file/);
  expect(readdirSync(folder).filter((name) => /^(Mine|baseline|other)/.test(name))).toEqual([]);
});

test("data prints the thirty rows of the source and its ledger", () => {
  const csv = yardstick(folder, ["data", "--csv"]).stdout.trimEnd().split("\n");
  expect(csv.length - 1).toBe(table2.length);
  const json = JSON.parse(yardstick(folder, ["data", "--json"]).stdout);
  expect(json.table2).toEqual(JSON.parse(JSON.stringify(table2)));
  expect(Object.keys(JSON.parse(yardstick(folder, ["data", "--ledger", "--json"]).stdout))).toEqual([
    "source",
    "ledger",
  ]);
  expect(yardstick(folder, ["data", "--ledger"]).stdout).toMatch(
    new RegExp(`^Ledger: ${json.ledger.length} contradictions`),
  );
  const chinese = yardstick(folder, ["data", "--lang", "zh"]).stdout;
  expect(chinese).toMatch(/北京/);
  expect(chinese).toContain(`${json.ledger.length}处矛盾`);
});
