import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { put, temporaryFolder, yardstick } from "./shell.js";

const folder = temporaryFolder();
const experiments = fileURLToPath(new URL("../../experiments", import.meta.url));
const shipped = readdirSync(experiments).filter((name) => name.endsWith(".yaml"));

test("the committed schema of experiments is the one that the command prints", () => {
  expect(
    readFileSync(join(experiments, "experiment.schema.json"), "utf8"),
    "write it anew: yardstick schema experiment > experiments/experiment.schema.json",
  ).toBe(yardstick(folder, ["schema", "experiment"]).stdout);
});

test("every shipped experiment names the schema and is good", () => {
  for (const name of shipped)
    expect(readFileSync(join(experiments, name), "utf8"), name).toMatch(
      /^# yaml-language-server: \$schema=experiment\.schema\.json\n/,
    );
  const ids = shipped.map((name) => name.replace(".yaml", ""));
  const { code, stdout } = yardstick(folder, ["validate", ...ids]);
  expect([code, stdout]).toEqual([0, ids.map((id) => `${id}: good\n`).join("")]);
});

test("an experiment is checked as one, also where its design is missing, beside scenarios in one command", () => {
  put(folder, "study.yaml", "schema: 1\nid: study\nscenario: core\noutcomes: [adoptrs]\nfactors: {}\n");
  const { code, stdout } = yardstick(folder, ["validate", "study.yaml", "baseline"]);
  expect(code).toBe(2);
  expect(stdout).toMatch(/study\.yaml:4:12 .*"adoptrs".*did you mean adopters\?/);
  expect(stdout).toMatch(/study\.yaml:1:1 .*no design/);
  expect(stdout).toContain("baseline: good");
  const sweep = yardstick(folder, ["sweep", "study.yaml"]);
  expect([sweep.code, sweep.stderr]).toEqual([2, expect.stringMatching(/no design/)]);
});
