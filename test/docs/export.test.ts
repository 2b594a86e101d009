import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { FORMATS } from "../../src/report/export/exported.js";
import { madeExport } from "../../src/report/export/make.js";
import { granted, runsOf } from "../report/export/sources.js";
import { shipped } from "../scenarios/shipped.js";

const page = readFileSync(new URL("../../docs/export.md", import.meta.url), "utf8");

test("docs/export.md has a section for each format, with the blocks of its README", () => {
  const runs = runsOf(shipped("baseline"), 1);
  for (const format of FORMATS) {
    const section = page.split(/^## /m).find((each) => each.startsWith(`${format}:`)) ?? "";
    const { recipes } = granted(madeExport(format, runs, { version: "1", date: "" }));
    for (const { language, lines } of recipes)
      expect(section).toContain([`\`\`\`${language.toLowerCase()}`, ...lines, "```", ""].join("\n"));
  }
});
