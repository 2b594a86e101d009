import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { MODEL_VERSION } from "../../src/model/version.js";

test("the version of the model counts the entries of the changelog that announce other numbers", () => {
  const changelog = readFileSync(new URL("../../CHANGELOG.md", import.meta.url), "utf8");
  const entries = changelog.slice(changelog.indexOf("\n## ")).match(/\bChanges\s+results:/g) ?? [];
  expect(MODEL_VERSION).toBe(1 + entries.length);
});
