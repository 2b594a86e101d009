import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { mechanisms } from "../../src/model/mechanisms/index.js";
import { modelTables } from "../../src/report/model-tables.js";

const readme = readFileSync("src/model/README.md", "utf8");

describe("the README of the model", () => {
  test("holds the tables that follow from the declarations; if not, run node scripts/write-model-tables.mjs", () => {
    const tables = /<!-- tables:.*-->\n\n([\s\S]*)\n\n<!-- end of tables -->/.exec(readme)?.[1];
    expect(tables).toBe(modelTables());
  });

  test("states the law of every mechanism under a heading with its name", () => {
    const headings = readme.split("\n").filter((line) => line.startsWith("### "));
    for (const { name } of mechanisms)
      expect(headings.filter((heading) => heading.includes(`\`${name}\``))).toHaveLength(1);
  });
});
