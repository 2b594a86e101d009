import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import type { Verdict } from "../../src/cli/verify/verdict.js";
import { verifyResults } from "../../src/cli/verify/verify-results.js";
import { verifySweep } from "../../src/cli/verify/verify-sweep.js";
import { MODEL_VERSION } from "../../src/model/version.js";
import { fitIn } from "../../src/node/calibration/calibration-files.js";
import { readSavedRun } from "../../src/node/saved-run.js";
import { hasPlan, readPlan } from "../../src/node/sweep/plan-file.js";
import { readSaved } from "../../src/node/verify/saved.js";
import { readScenario } from "../../src/scenario/read.js";
import { vocabulary } from "../../src/scenario/words.js";

const old = fileURLToPath(new URL("../fixtures/old/", import.meta.url));
const versions = readdirSync(old, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const results = versions.flatMap(({ name }) =>
  readdirSync(join(old, name)).flatMap((each) =>
    each === "pictures"
      ? readdirSync(join(old, name, each)).map((picture) => `${name}/${each}/${picture}`)
      : [`${name}/${each}`],
  ),
);

async function verdictOn(place: string): Promise<Verdict> {
  if (hasPlan(place)) return await verifySweep(place, { chunks: "3" });
  return await verifyResults(readSaved(place), { all: false, threads: 1, say: () => {} });
}

/** The model that made a result; null of a picture of a run, which says the version of the program alone. */
function modelOf(place: string): unknown {
  const path = place.endsWith(".png") ? place : join(place, "manifest.json");
  const [, model] = /"model": ?(\d+)/.exec(readFileSync(path, "latin1")) ?? [];
  return model === undefined ? null : Number(model);
}

describe("results that an earlier version left", () => {
  test("are there: of every command that simulates", () => {
    expect(results.length).toBeGreaterThanOrEqual(12);
  });

  test.each(results)("%s is read, and comes out again unless the model has changed since", async (name) => {
    const place = join(old, name);
    const { differences, notices } = await verdictOn(place);
    const model = modelOf(place);
    if (model === MODEL_VERSION) expect([differences, notices]).toEqual([[], []]);
    else if (model !== null) expect(notices[0]).toContain(`(model ${model}), this is `);
  });
});

describe("what is in a layout that this version does not know is refused with the one that knows it", () => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "yardstick-test-")));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  /** A copy of a result in which a piece of a file is another. */
  const changed = (name: string, file: string, from: RegExp, to: string) => {
    const folder = mkdtempSync(join(root, "of-"));
    cpSync(join(old, "0.1.0", name), folder, { recursive: true });
    const text = readFileSync(join(folder, file), "latin1");
    expect(text).toMatch(from);
    writeFileSync(join(folder, file), text.replace(from, to), "latin1");
    return folder;
  };
  const version = (text: string) => [/"version": ?"0\.1\.0"/, `"version": "${text}"`] as const;

  test.each([
    ["newer", '"resultSchema": 2'],
    ["older", '"resultSchema": 0'],
  ])("a manifest of a %s one", (age, schema) => {
    const folder = changed(
      "run",
      "manifest.json",
      /"version": "0\.1\.0",([\s\S]*)"resultSchema": 1/,
      `"version": "7.0.3",$1${schema}`,
    );
    expect(() => readSaved(folder)).toThrow(
      new RegExp(`made with yardstick 7\\.0\\.3 .* ${age} than this .*version 7\\.0\\.3 of Yardstick`),
    );
  });

  test("a run that is to be continued, and a plan that is to be carried on, by another version", () => {
    const run = changed("run", "manifest.json", ...version("0.0.9"));
    expect(() => readSavedRun(run)).toThrow(/written by version 0\.0\.9/);
    const sweep = changed("sweep", "plan.json", ...version("7.0.3"));
    expect(() => readPlan(sweep)).toThrow(/planned by yardstick 7\.0\.3 .*version 7\.0\.3 of Yardstick/);
  });

  test("a fit", () => {
    const fit = changed(
      "calibrate",
      "fit.json",
      /"fitSchema": 1,\s*"version": "0\.1\.0"/,
      '"fitSchema": 2, "version": "7.0.3"',
    );
    expect(() => fitIn(fit)).toThrow(/layout 2 \(yardstick 7\.0\.3\).*version 7\.0\.3 of Yardstick/);
  });

  test.each([
    ["schema: 2", "the file is for a newer yardstick: read it with the latest version of Yardstick"],
    ["schema: 0", "no version had such a layout: write schema: 1"],
  ])("a scenario file that says %s", (line, cure) => {
    const reading = readScenario(`${line}\nid: x`, "x.yaml", vocabulary, () => undefined);
    expect(!reading.ok && reading.faults).toMatchObject([{ line: 1, column: 9, allowed: "schema: 1", cure }]);
  });
});
