import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { partialPath } from "../../../src/node/sweep/put-whole.js";
import { sweepUnplanned } from "../../../src/node/sweep/unplanned.js";

const home = mkdtempSync(join(tmpdir(), "yardstick-unplanned-"));
const folder = join(home, "sweep");
afterAll(() => rmSync(home, { recursive: true }));
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "chunks"), { recursive: true });
});

test("half a plan of a dead process goes, and with it the empty folder for its chunks", () => {
  const { pid } = spawnSync(process.execPath, ["-e", ""]);
  const half = basename(partialPath("plan.json")).replace(`.${process.pid}.`, `.${pid}.`);
  writeFileSync(join(folder, half), '{ "tool": "yard');
  sweepUnplanned(folder, "chunks");
  expect(readdirSync(folder)).toEqual([]);
});

test("nothing is taken from a folder of somebody else, or of a living process", () => {
  for (const theirs of ["chunks/000000.parquet", "thesis.txt", partialPath("plan.json")]) {
    writeFileSync(join(folder, theirs), "");
    sweepUnplanned(folder, "chunks");
    expect(existsSync(join(folder, "chunks"))).toBe(true);
    expect(existsSync(join(folder, theirs))).toBe(true);
    rmSync(join(folder, theirs));
  }
});

test("a file is left alone, and a folder that is not there is left so", () => {
  writeFileSync(join(home, "file"), "text");
  expect(() => sweepUnplanned(join(home, "file"), "chunks")).not.toThrow();
  sweepUnplanned(join(home, "nowhere"), "chunks");
  expect(existsSync(join(home, "nowhere"))).toBe(false);
});
