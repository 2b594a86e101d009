import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readResult } from "../../../src/node/brief/read-result.js";
import { fitIn } from "../../../src/node/calibration/calibration-files.js";
import { writeResultsFolder } from "../../../src/node/results-folder.js";
import { fitFiles } from "../../../src/report/calibration/files.js";
import { temporaryFolder } from "../../cli/shell.js";

const home = temporaryFolder();
const circumstances = {
  ...{ version: "0.0.0", commandLine: ["calibrate", "core"], language: "en" as const },
  ...{ time: "", platform: "", runtime: "" },
};

/** The shipped fit as `calibrate` would have left it here; pointwise scores are not shipped. */
function fitFolder(
  name: string,
  change: (path: string, content: string) => string = (_, content) => content,
) {
  const folder = join(home, name);
  const wanted = { language: "en", draw: null } as const;
  const files = [...fitFiles(fitIn("core"), "", wanted, circumstances)]
    .filter(({ path }) => path !== "pointwise.csv")
    .map(({ path, content }) => ({ path, content: change(path, String(content)) }));
  writeResultsFolder(folder, files, false);
  return folder;
}

test("a fit is read with summaries of its draws, whatever somebody has written into fit.json", async () => {
  const folder = fitFolder("fit", (path, text) =>
    path === "fit.json" ? text.replace(/"q50": [\d.]+/, '"q50": 77') : text,
  );
  const result = await readResult(folder);
  if (result.kind !== "fit") throw new Error(`read as ${result.kind}`);
  const [{ draws, summaries }] = result.fit.fitted;
  const values = draws.map(({ values }) => values[0]).sort((a, b) => a - b);
  expect(summaries[0].q50).toBeGreaterThanOrEqual(values[draws.length / 2 - 1]);
  expect(summaries[0].q50).toBeLessThanOrEqual(values[draws.length / 2]);
  expect(result.making.command).toEqual(["calibrate", "core"]);
});

test.each([
  ["a draw that somebody has changed", "draws.csv", /^(1,1,)[^,]*/m, "$10.5", /somebody has changed them/],
  ["a fit of other data", "manifest.json", /"dataHash": "./, '"dataHash": "x', /made from other data/],
  [
    "a calibration that is no longer the one",
    "fit.json",
    /"seed": 1/,
    '"seed": 2',
    /somebody has changed it/,
  ],
])("%s is refused", async (name, file, from, to, why) => {
  const folder = fitFolder(name, (path, text) => (path === file ? text.replace(from, to) : text));
  await expect(readResult(folder)).rejects.toThrow(why);
});

test("a fit without its draws is refused, and so is one with something else under their name", async () => {
  const folder = fitFolder("gone");
  rmSync(join(folder, "draws.csv"));
  await expect(readResult(folder)).rejects.toThrow(/draws\.csv is missing/);
  writeFileSync(join(folder, "draws.csv"), "no,table\n1\n");
  await expect(readResult(folder)).rejects.toThrow(/damaged/);
});
