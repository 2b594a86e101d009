import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { mechanisms } from "../../src/model/mechanisms/index.js";
import { pages, root } from "./blocks/pages.js";

const rows = pages
  .get("docs/glossary.md")!
  .split("\n")
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .filter((cells) => /\p{Script=Han}/u.test(cells[2] ?? ""));
const program = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => readFileSync(join(root, "src", name), "utf8"))
  .join("\n");

test("every Chinese term of the glossary is one that the program uses", () => {
  expect(rows.length).toBeGreaterThan(60);
  expect(rows.map(([, , chinese]) => chinese).filter((term) => !program.includes(term))).toEqual([]);
});

test("the glossary has every mechanism by its names in both languages", () => {
  const told = rows.map(([, english, chinese, name]) => [english, chinese, name].join(" | "));
  for (const { name, title } of mechanisms) expect(told).toContain(`${title.en} | ${title.zh} | \`${name}\``);
});
