import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { temporaryPath } from "../../src/node/leftovers.js";
import { type Work, Workshop } from "../../src/node/workshop.js";
import { temporaryFolder } from "../cli/shell.js";

const home = temporaryFolder();
const work: Work = { command: "calibrate", noun: "calibration", subject: { free: ["decision.baseRate"] } };
const { pid } = spawnSync(process.execPath, ["-e", ""]);
/** Where a process that is dead had moved a folder aside. */
const aside = (folder: string) => temporaryPath(folder, "old").replace(`.${process.pid}.`, `.${pid}.`);

test("work that was moved aside by somebody who was killed then comes back, with the jobs that were done", () => {
  const folder = join(home, "moved");
  Workshop.open(folder, work, false).keep("0/chain-1", [Number.NaN, 0.1]);
  renameSync(folder, aside(folder));
  expect(Workshop.open(folder, work, false).kept("0/chain-1")).toEqual([Number.NaN, 0.1]);
  expect(readdirSync(home).filter((name) => name.startsWith("moved"))).toEqual(["moved"]);
});

test("what stood there before goes when the results are in their place", () => {
  const folder = join(home, "finished");
  mkdirSync(folder);
  writeFileSync(join(folder, "runs.csv"), "");
  mkdirSync(aside(folder));
  Workshop.open(folder, work, true);
  expect(existsSync(aside(folder)), basename(aside(folder))).toBe(false);
});

test("a job that ends after the working folder was deleted is kept where it belongs, and does not go on for ever", () => {
  const [before, folder] = [process.cwd(), join(home, "deleted")];
  mkdirSync(folder);
  process.chdir(folder);
  try {
    const workshop = Workshop.open("fit", work, false);
    rmSync(folder, { recursive: true });
    workshop.keep("0/chain-1", 0.1);
  } finally {
    process.chdir(before);
  }
  expect(existsSync(join(folder, "fit/jobs/0/chain-1.bin"))).toBe(true);
});
