import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { InputError } from "../../../src/node/input-error.js";
import { readManifest } from "../../../src/node/sweep/manifest.js";

const folder = mkdtempSync(join(tmpdir(), "yardstick-manifest-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("a folder without a manifest has an unfinished sweep", () => {
  expect(readManifest(folder)).toBeUndefined();
});

test.each(["", "{", "null", "[]", "3", "{}", '{"tool":"yardstick","command":"sweep"}'])(
  "a manifest that says %j is refused with its path and the cure",
  (text) => {
    writeFileSync(join(folder, "manifest.json"), text);
    expect(() => readManifest(folder)).toThrow(InputError);
    expect(() => readManifest(folder)).toThrow(
      /manifest\.json: .*delete it, and the sweep is finished again/,
    );
  },
);
