import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { root } from "../../docs/blocks/pages.js";

const SITE = join(root, "dist/docs");

beforeAll(() => {
  execFileSync(process.execPath, ["scripts/build-docs.mjs"], { cwd: root, stdio: "pipe" });
}, 600_000);

test("the site is built, without a warning, a dead link or a request to another host", () => {
  expect(existsSync(join(SITE, "index.html"))).toBe(true);
});

test("it has the pages, what the program says of itself, and the reference of both parts of the library", () => {
  const documents = readdirSync(join(SITE, "documents"));
  for (const title of [
    "Tutorial",
    "Validity",
    "Glossary",
    "Mechanisms",
    "Description_by_ODD",
    "Replication_report",
  ])
    expect(documents.filter((name) => name.startsWith(title))).toHaveLength(1);
  expect(readFileSync(join(SITE, "functions/yardstick.readScenario.html"), "utf8")).toContain("readScenario");
});
