import { cpSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { put, temporaryFolder, yardstick } from "./shell.js";

const folder = temporaryFolder();
put(
  folder,
  "small.yaml",
  `schema: 1
id: small
scenario: core
target: exact
free: { decision.baseRate: prior, decision.university: prior }
sizes: { particles: 120, chains: 2, warmUp: 60, draws: 100, thin: 2 }
`,
);
const made = (...args: string[]) => {
  const { code, stderr } = yardstick(folder, [...args, "-q"]);
  expect([code, stderr]).toEqual([0, ""]);
};
const verdict = (...args: string[]) => yardstick(folder, ["verify", ...args]).stdout.trimEnd();

describe("a fit comes out again", () => {
  made("calibrate", "small.yaml", "-o", "fit");

  test("in part, as a whole, and from a picture alone", () => {
    expect(verdict("fit")).toMatch(/^fit: prior and likelihood of 20 draws .* made again: identical$/);
    expect(verdict("fit", "--all")).toBe("fit: the whole fit of small made again: identical");
    renameSync(join(folder, "fit/charts/posterior-pairs.png"), join(folder, "pairs.png"));
    expect(verdict("pairs.png")).toBe("pairs.png: the whole fit of small made again: identical");
    expect(verdict("fit")).toMatch(/different\n {2}charts\/posterior-pairs\.png: missing$/);
  });

  test("and a draw that somebody has changed does not: the whole fit names its row", () => {
    cpSync(join(folder, "fit"), join(folder, "changed"), { recursive: true });
    const path = join(folder, "changed/draws.csv");
    const lines = readFileSync(path, "utf8").split("\n");
    const cells = lines[7].split(",");
    lines[7] = [...cells.slice(0, 2), "0.5", ...cells.slice(3)].join(",");
    writeFileSync(path, lines.join("\n"));
    expect(verdict("changed")).toMatch(/different\n {2}manifest\.json:\d+ {2}resultHash: /);
    expect(verdict("changed", "--all")).toContain(
      `draws.csv:8  decision.baseRate: 0.5 found, ${cells[2]} made again`,
    );
  });
});

describe("an analysis of sensitivity comes out again", () => {
  const vary = ["--vary", "signals.halfLife=200..400", "--vary", "race.tournament=0..4"];
  made("sensitivity", "core", ...vary, "--design", "morris", "--points", "2", "-n", "2", "-o", "morris");

  test("from its sample, or with all runs where the sample is gone", () => {
    expect(verdict("morris")).toMatch(
      /^morris: the analysis of the sample in results\/.* made again: identical$/,
    );
    renameSync(join(folder, "results"), join(folder, "moved"));
    const all = "the analysis and all runs of its sample made again: identical";
    expect(verdict("morris")).toBe(`morris: ${all}`);
    expect(verdict("morris/charts/morris-adopters.png")).toBe(`morris/charts/morris-adopters.png: ${all}`);
  });
});

test("a sweep comes out again from a picture of it alone", () => {
  made("sweep", "core", "--vary", "signals.halfLife=200,400", "-n", "2", "-o", "swept");
  expect(verdict("swept/charts/sweep-adopters.png")).toMatch(/: all 4 runs of core made again: identical$/);
});
