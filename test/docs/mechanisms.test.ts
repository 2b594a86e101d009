import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { mechanisms } from "../../src/model/mechanisms/index.js";
import { registry } from "../../src/model/registry.js";
import { markdownOf } from "../../src/report/document/markdown.js";
import { mechanismsPage } from "../../src/report/odd/mechanisms-page.js";
import { modelDocumentOf } from "../../src/report/odd/model-document.js";
import { shipped } from "../scenarios/shipped.js";
import { pages } from "./blocks/pages.js";

const page = pages.get("docs/mechanisms.md")!;

test("docs/mechanisms.md says what declarations and laws say; if not, run `node scripts/write-mechanisms.mjs`", () => {
  const document = modelDocumentOf(readFileSync("src/model/README.md", "utf8"));
  const made = mechanismsPage({ mechanisms, document, scenario: shipped("baseline"), t: ({ en }) => en });
  expect(page === markdownOf(made)).toBe(true);
});

test("docs/mechanisms.md has every mechanism with what would refute it, and every parameter", () => {
  for (const { name, title } of mechanisms) expect(page).toContain(`### ${title.en} (${name})`);
  expect(page.match(/\*\*What would speak against it\*\*: \S+/g)).toHaveLength(mechanisms.length);
  for (const path of registry.keys()) expect(page).toContain(`| \`${path}\` |`);
});
