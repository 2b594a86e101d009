import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { temporaryPath } from "../../../src/node/leftovers.js";
import { writeNewFile } from "../../../src/node/new-file.js";
import { GrowingFile } from "../../../src/node/sweep/growing-file.js";
import { partialPath, putUnflushed, putWhole } from "../../../src/node/sweep/put-whole.js";

const home = mkdtempSync(join(tmpdir(), "yardstick-put-whole-"));
const outside = join(home, "diary");
const folder = join(home, "results");
const path = join(folder, "table.csv");
afterAll(() => rmSync(home, { recursive: true }));

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  writeFileSync(outside, "years of work");
});

function grow(to: string, text: string): void {
  const file = new GrowingFile(to);
  file.add(text);
  file.end();
}

const ways: [string, (to: string, text: string) => void, (to: string) => string][] = [
  ["at once", putWhole, partialPath],
  ["without waiting for the disk", (to, text) => putUnflushed(to, Buffer.from(text)), partialPath],
  ["piece by piece", grow, partialPath],
  ["as a new file", (to, text) => writeNewFile(to, text, false), (to) => temporaryPath(to, "partial")],
];

test.each(ways)(
  "a file written %s does not follow a link planted at its temporary name",
  (_, write, partial) => {
    symlinkSync(outside, partial(path));
    write(path, "rows");
    expect(readFileSync(outside, "utf8")).toBe("years of work");
    expect(readFileSync(path, "utf8")).toBe("rows");
    expect(lstatSync(path).isSymbolicLink()).toBe(false);
    expect(readdirSync(folder)).toEqual(["table.csv"]);
  },
);

test.each(ways)(
  "a file written %s replaces what a dead process of the same number has left",
  (_, write, partial) => {
    writeFileSync(partial(path), "half of an older and much longer table");
    write(path, "rows");
    expect(readFileSync(path, "utf8")).toBe("rows");
    expect(readdirSync(folder)).toEqual(["table.csv"]);
  },
);
