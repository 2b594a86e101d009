import { copyFileSync, cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { manifestTextIn } from "../../src/report/picture-note/manifest-note.js";
import { filesIn, put, temporaryFolder, yardstick } from "./shell.js";

const folder = temporaryFolder();
const made = (name: string, args: readonly string[]) => {
  const { code, stderr } = yardstick(folder, [...args, "-o", name, "-q"]);
  expect([name, code, stderr]).toEqual([name, 0, ""]);
};
const verified = (...args: string[]) => yardstick(folder, ["verify", ...args]);
const change = (path: string, from: string | RegExp, to: string) => {
  const text = readFileSync(join(folder, path), "utf8");
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  writeFileSync(join(folder, path), changed);
};

made("run", ["run", "core", "-n", "3", "--lang", "zh", "--bom", "--full", "--format", "csv,json"]);
made("fork", ["fork", "run", "--at", "2019-01", "--set", "signals.halfLife=100", "--no-charts"]);
made("compare", ["compare", "core", "no-centre", "-n", "3"]);

describe("results come out again", () => {
  test.each([
    ["run", ["run"]],
    ["fork", ["fork"]],
    ["compare", ["compare"]],
    ["drawn", ["compare", "core", "no-centre", "-n", "3", "--posterior", "core", "--no-charts"]],
    ["why", ["explain", "core", "--province", "GD", "-n", "3", "--no-charts"]],
    [
      "split",
      ["explain", "core", "--shapley", "--mechanisms", "signals,reception", "-n", "2", "--no-charts"],
    ],
    [
      "seeds",
      ["seed-search", "early-pilots", "--pilots", "1", "--candidates", "GD,SH", "-n", "2", "--no-charts"],
    ],
  ])("of %s", (name, args) => {
    if (args.length > 1) made(name, args);
    const { code, stdout, stderr } = verified(name);
    expect([stderr, code, stdout]).toEqual(["", 0, expect.stringMatching(/made again: identical\n$/)]);
  });

  test("when the folder has been moved", () => {
    cpSync(join(folder, "compare"), join(folder, "elsewhere"), { recursive: true });
    expect(verified("elsewhere").code).toBe(0);
  });

  test.each(["run/charts/adoption-hazard.png", "compare/charts/paired-difference.png"])(
    "from a picture alone: %s",
    (path) => {
      copyFileSync(join(folder, path), join(folder, "alone.png"));
      expect(verified("alone.png").stdout).toMatch(/^alone\.png: .* made again: identical\n$/);
    },
  );
});

test("a picture says with what it was made: command, versions, seeds, scenarios and the hash of its folder", () => {
  const png = readFileSync(join(folder, "compare/charts/paired-difference.png"));
  const note = JSON.parse(manifestTextIn(png) ?? "");
  const manifest = JSON.parse(readFileSync(join(folder, "compare/manifest.json"), "utf8"));
  const { files, circumstances, ...rest } = manifest;
  expect(note).toEqual(rest);
  expect(rest).toMatchObject({
    command: "compare",
    resultHash: /^[\da-f]{64}$/,
    seeds: { first: 1, last: 3 },
  });
  expect(files.sort()).toEqual(filesIn(join(folder, "compare")).filter((path) => path !== "manifest.json"));
});

describe("what somebody has changed is found", () => {
  test("a cell, a row, a chart's number and a file that is gone, each with its place", () => {
    cpSync(join(folder, "compare"), join(folder, "changed"), { recursive: true });
    change("changed/compare.csv", /^((?:.*\n){4}[^,]*,)[^,]*/, "$1elsewhere");
    change("changed/charts/paired-difference.csv", /\n[^\n]*\n$/, "\n");
    rmSync(join(folder, "changed/summary.txt"));
    put(folder, "changed/mine.txt", "");
    const { code, stdout } = verified("changed", "--json");
    const { identical, differences, ignored } = JSON.parse(stdout);
    expect([code, identical, ignored]).toEqual([3, false, ["mine.txt"]]);
    expect(differences).toEqual([
      expect.objectContaining({ file: "compare.csv", line: 5, found: "elsewhere" }),
      expect.objectContaining({ file: "summary.txt", line: null, found: null }),
      expect.objectContaining({ file: "charts/paired-difference.csv", found: null }),
    ]);
  });

  test("a scenario in a manifest that is no longer the one that was run", () => {
    change("fork/manifest.json", /"seed": 1,/, '"seed": 2,');
    const { code, stdout } = verified("fork");
    expect([code, stdout]).toEqual([
      3,
      expect.stringMatching(/different\n {2}manifest\.json:\d+ {2}resultHash: /),
    ]);
  });

  test("a value that no scenario may have, with its line and column", () => {
    change(
      "fork/manifest.json",
      /"signals.halfLife": \{\n\s*"value": [\d.]+/,
      '"signals.halfLife": {\n"value": -4',
    );
    const { code, stderr } = verified("fork");
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/^fork\/manifest\.json:\d+:\d+ {2}.*signals\.halfLife.*-4/),
    ]);
  });
});

test("a manifest that asks for what cannot be is refused", () => {
  change("why/manifest.json", /"asked": \{[^}]*\}/, '"asked": { "province": 7 }');
  change("seeds/manifest.json", /"pilots": 1/, '"pilots": []');
  change("why/manifest.json", /"command": "explain"/, '"command": "sensitivity"');
  for (const [name, found] of [
    ["why", /^why\/manifest\.json: what is said here cannot be made|the points of the sample cannot be made/],
    ["seeds", /^--pilots/],
  ] as const) {
    const { code, stderr } = verified(name);
    expect([code, stderr]).toEqual([2, expect.stringMatching(found)]);
  }
});

test("another version is named first, and its layout is refused with the version that reads it", () => {
  for (const path of ["run/manifest.json"]) change(path, /"version": "[\d.]+"/, '"version": "0.0.7"');
  const older = verified("run");
  expect([older.code, older.stdout]).toEqual([
    0,
    expect.stringMatching(
      /^made by yardstick 0\.0\.7 \(model \d+\), this is [\d.]+ .*\nrun: .* identical\n$/,
    ),
  ]);
  change("run/manifest.json", /"resultSchema": 1/, '"resultSchema": 2');
  const newer = verified("run");
  expect([newer.code, newer.stderr]).toEqual([
    2,
    expect.stringMatching(
      /^run\/manifest\.json: made with yardstick 0\.0\.7 \(resultSchema 2\), newer than .* read it with version 0\.0\.7 of Yardstick/,
    ),
  ]);
});

test("what is no result is refused with what is allowed", () => {
  put(folder, "note.png", "no picture");
  for (const [place, found] of [
    ["nowhere", "there is no such folder or picture"],
    [".", "no results folder: it has no manifest.json"],
    ["note.png", "a file that says nothing of a result"],
  ]) {
    const { code, stderr } = verified(place);
    expect([code, stderr]).toEqual([2, expect.stringContaining(`${found}. Allowed: `)]);
  }
});
