import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ended, filesIn, put, shell, started, temporaryFolder, yardstick } from "./shell.js";

const folder = temporaryFolder();
const run = (out: string, ...more: string[]) =>
  yardstick(folder, ["run", "core", "--runs", "2", "--no-charts", "-q", "-o", out, ...more]);
const manifestIn = (out: string) => JSON.parse(readFileSync(join(folder, out, "manifest.json"), "utf8"));
const isWhole = (out: string) =>
  expect(filesIn(join(folder, out))).toEqual([...manifestIn(out).files, "manifest.json"].sort());
const besides = (out: string) => readdirSync(folder).filter((name) => name.startsWith(`${out}.`));

/** The name of this machine, as folders of runs that are not over carry it. */
const host = hostname()
  .replace(/[^A-Za-z0-9-]/g, "")
  .slice(0, 40);

/** Waits until something holds, looking every few milliseconds. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 2));
}

test("a folder of something else is not touched without --force", () => {
  mkdirSync(join(folder, "thesis"));
  put(folder, "thesis/chapter.txt", "years of work");
  const { code, stderr } = run("thesis");
  expect([code, stderr]).toEqual([2, expect.stringMatching(/^thesis: .*chapter\.txt.*--force/)]);
  expect(readFileSync(join(folder, "thesis/chapter.txt"), "utf8")).toBe("years of work");
  expect(run("thesis", "--force").code).toBe(0);
  isWhole("thesis");
});

test("an older result is replaced, unless somebody has put something of their own into it", () => {
  run("older", "--seed", "1");
  expect(run("older", "--seed", "7").code).toBe(0);
  expect(manifestIn("older").seeds.first).toBe(7);
  put(folder, "older/notes.txt", "mine");
  expect(run("older")).toMatchObject({ code: 2, stderr: expect.stringMatching(/notes\.txt/) });
  expect(manifestIn("older").seeds.first).toBe(7);
});

test("a file, a link to nowhere and the folders one is in are never replaced, also with --force", () => {
  put(folder, "file", "text");
  symlinkSync("nowhere", join(folder, "link"));
  for (const out of ["file", "link", ".", "..", "", "/"]) {
    const { code, stderr } = run(out, "--force");
    expect([out, code]).toEqual([out, 2]);
    expect(stderr).toMatch(/name another with --out/);
  }
  expect(readFileSync(join(folder, "file"), "utf8")).toBe("text");
});

test("a path with a slash at its end, an empty folder and a link to a folder are good", () => {
  mkdirSync(join(folder, "empty"));
  mkdirSync(join(folder, "far"));
  symlinkSync(join(folder, "far"), join(folder, "near"));
  for (const out of ["slash/", "empty", "near", "deep/er/est"]) expect(run(out).code, out).toBe(0);
  for (const out of ["slash", "empty", "far", "near", "deep/er/est"]) isWhole(out);
});

test("a place where nothing can be written is told before anything is computed", () => {
  put(folder, "a-file", "text");
  const places: [string, RegExp][] = [["a-file/results", /a part of the path is a file;.*ENOTDIR/]];
  if (process.platform === "linux") places.push(["/proc/yardstick", /nothing was written/]);
  for (const [out, reason] of places) {
    const { code, stderr } = run(out);
    expect([out, code, stderr]).toEqual([out, 1, expect.stringMatching(reason)]);
  }
  const long = run("x".repeat(300));
  expect([long.code, long.stderr]).toEqual([1, expect.stringMatching(/too long/)]);
});

test("a run killed while it writes leaves the older result, and the next run sweeps what it left", async () => {
  run("killed", "--seed", "1");
  const child = started(folder, ["run", "core", "--runs", "20", "--seed", "2", "-o", "killed"]);
  const partial = () => besides("killed").find((name) => name.endsWith(`.${child.pid}.0.partial`));
  await until(() => partial() !== undefined && filesIn(join(folder, partial() ?? "")).length > 2);
  child.kill("SIGKILL");
  await ended(child);
  expect(besides("killed").length).toBe(1);
  expect(manifestIn("killed").seeds.first).toBe(1);
  isWhole("killed");
  expect(run("killed", "--seed", "3").code).toBe(0);
  expect(besides("killed")).toEqual([]);
  expect(manifestIn("killed").seeds.first).toBe(3);
});

test("a run that died between two renames gives the older result back", () => {
  run("between");
  const dead = spawnSync(process.execPath, ["-e", ""]).pid;
  execFileSync("mv", [join(folder, "between"), join(folder, `between.${host}.${dead}.0.old`)]);
  expect(run("between", "--set", "decision.baseRate=0.002").code).toBe(0);
  expect(besides("between")).toEqual([]);
  isWhole("between");
});

test("what a living run is writing is left alone", () => {
  const theirs = `living.${host}.${process.pid}.0.partial`;
  mkdirSync(join(folder, theirs));
  expect(run("living").code).toBe(0);
  expect(existsSync(join(folder, theirs))).toBe(true);
});

test("of runs into one folder at once each ends well, and one result is there as a whole", async () => {
  const seeds = ["11", "22", "33", "44", "55"];
  const children = seeds.map((seed) =>
    started(folder, ["run", "core", "--runs", "2", "--no-charts", "--seed", seed, "-o", "shared"]),
  );
  expect(await Promise.all(children.map(ended))).toEqual(seeds.map(() => 0));
  isWhole("shared");
  expect(seeds).toContain(String(manifestIn("shared").seeds.first));
  expect(besides("shared")).toEqual([]);
});

test("on a full or read-only disk nothing is left and the older result stays", (context) => {
  const disk = join(folder, "disk");
  mkdirSync(disk);
  if (shell(folder, "mount -t tmpfs -o size=300k tmpfs disk").code !== 0)
    context.skip("a disk to fill can only be mounted by root on Linux");
  try {
    expect(run("disk/small").code).toBe(0);
    const full = run("disk/small", "--runs", "60", "--seed", "9");
    expect([full.code, full.stderr]).toEqual([1, expect.stringMatching(/the disk is full.*ENOSPC/)]);
    expect(readdirSync(disk)).toEqual(["small"]);
    expect(manifestIn("disk/small").seeds.first).toBe(1);
    shell(folder, "mount -o remount,ro disk");
    const readOnly = run("disk/small");
    expect([readOnly.code, readOnly.stderr]).toEqual([1, expect.stringMatching(/read-only.*EROFS/)]);
    shell(folder, "mount -o remount,rw disk");
    expect(run("disk", "--force")).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/a folder inside it/),
    });
    expect(readdirSync(disk)).toEqual(["small"]);
  } finally {
    execFileSync("umount", [disk]);
  }
});

test("results in the folder that one stands in are found again by the path that is printed", () => {
  const { stdout } = yardstick(folder, ["run", "core", "--runs", "2", "--no-charts"]);
  const [, path] = /^Results: (\S+)\/ /m.exec(stdout) ?? [];
  expect(realpathSync(join(folder, path))).toBe(join(folder, path));
  rmSync(join(folder, path), { recursive: true });
});
