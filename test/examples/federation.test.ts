import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const folder = fileURLToPath(new URL("../../examples/federation", import.meta.url));
const { tablesOf } = await import(join(folder, "make.mjs"));

test("the tables of the federation are those that its script makes from the stated truth", () => {
  const tables: Record<string, string> = tablesOf(1);
  expect(Object.keys(tables)).toHaveLength(3);
  for (const [name, text] of Object.entries(tables))
    expect(readFileSync(join(folder, name), "utf8"), name).toBe(text);
});

test("it says of itself that it is made up, wherever it is shown", () => {
  for (const name of ["federation.yaml", "truth.yaml"])
    expect(readFileSync(join(folder, name), "utf8")).toMatch(/made-up/i);
  expect(readFileSync(join(folder, "federation.yaml"), "utf8")).toMatch(/source: made up, .*; no data/);
});
