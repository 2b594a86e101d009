import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { compareFolder } from "../../../src/node/verify/compare-folder.js";
import { differenceText } from "../../../src/node/verify/difference.js";
import type { SavedFolder } from "../../../src/node/verify/saved.js";
import { withManifestNote } from "../../../src/report/picture-note/manifest-note.js";

const root = realpathSync(mkdtempSync(join(tmpdir(), "yardstick-test-")));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const TABLE = 'run,name,days\n1,"A, b",7\n2,C,8.5\n';
const MANIFEST =
  '{\n  "tool": "yardstick",\n  "resultHash": "aa",\n  "params": { "a.b": 3 },\n  "list": [1, 2]\n}\n';
/** The smallest PNG: one transparent pixel. */
const pixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);
const picture = (resultHash: string) => withManifestNote(pixel, { tool: "yardstick", resultHash });

/** What is said of a folder with these files, of a result that has a table, a text, a picture and a manifest. */
function said(saved: Readonly<Record<string, string | Uint8Array>>) {
  const folder = mkdtempSync(join(root, "of-"));
  for (const [path, content] of Object.entries(saved)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const files = ["runs.csv", "summary.txt", "charts/a.png"];
  const again = [
    { path: "runs.csv", content: TABLE },
    { path: "summary.txt", content: ["One\nt", "wo\n"] },
    { path: "manifest.json", content: MANIFEST },
  ];
  const { differences, extra } = compareFolder(
    { folder, files, isOfOtherVersion: false } as unknown as SavedFolder,
    again,
  );
  return { lines: differences.map(differenceText), extra };
}

const whole = {
  "runs.csv": TABLE,
  "summary.txt": "One\ntwo\n",
  "manifest.json": MANIFEST,
  "charts/a.png": picture("aa"),
};

test("files that are as they are made again are found identical, with a byte order mark too", () => {
  expect(said(whole)).toEqual({ lines: [], extra: [] });
  expect(said({ ...whole, "runs.csv": `\uFEFF${TABLE}` }).lines).toEqual([]);
});

test.each([
  ["runs.csv", TABLE.replace("8.5", "8.4"), "runs.csv:3  days: 8.4 found, 8.5 made again"],
  ["runs.csv", TABLE.replace("A, b", "A, c"), 'runs.csv:2  name: "A, c" found, "A, b" made again'],
  [
    "runs.csv",
    TABLE.replace("days", "day"),
    'runs.csv:1  13: "run,name,day" found, "run,name,days" made again',
  ],
  ["runs.csv", `${TABLE}3,D,1\n`, 'runs.csv:4  "3,D,1" found, nothing made again'],
  ["runs.csv", TABLE.replace("2,C,8.5\n", ""), 'runs.csv:3  nothing found, "2,C,8.5" made again'],
  ["summary.txt", "One\ntwO\n", "summary.txt:2  3: twO found, two made again"],
  ["manifest.json", MANIFEST.replace(": 3", ": 4"), "manifest.json:4  params.a.b: 4 found, 3 made again"],
  [
    "manifest.json",
    MANIFEST.replace("1, 2", "1"),
    'manifest.json:5  list: "1 items" found, "2 items" made again',
  ],
  [
    "manifest.json",
    MANIFEST.replace('  "list": [1, 2]\n', "").replace("},", "}"),
    'manifest.json:1  nothing found, "{\\"list\\":[1,2]}" made again',
  ],
  ["charts/a.png", picture("bb"), "charts/a.png: a picture of other results: resultHash bb"],
])("a change of %s is found where it is", (path, content, line) => {
  expect(said({ ...whole, [path]: content }).lines).toEqual([line]);
});

test("a file that is missing is named, and one that nobody made is ignored but listed", () => {
  const { "summary.txt": _, "charts/a.png": __, ...rest } = whole;
  expect(said({ ...rest, "charts/own.txt": "mine" })).toEqual({
    lines: ["summary.txt: missing", "charts/a.png: missing"],
    extra: ["charts/own.txt"],
  });
});

test("of several files the manifest comes first, for the cause may stand there", () => {
  const changed = { "runs.csv": TABLE.replace("7", "6"), "manifest.json": MANIFEST.replace("aa", "bb") };
  expect(said({ ...whole, ...changed }).lines).toEqual([
    "manifest.json:3  resultHash: bb found, aa made again",
    "runs.csv:2  days: 6 found, 7 made again",
  ]);
});
