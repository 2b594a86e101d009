import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const readme = readFileSync("README.md", "utf8");

/** Its blocks of code run in test/docs/blocks.test.ts. */
test("the README is short, and has what a reader looks for in its order", () => {
  expect(readme.split("\n").length).toBeLessThanOrEqual(125);
  const headings = [...readme.matchAll(/^##? (.+)$/gm)].map(([, title]) => title);
  expect(headings).toEqual(["Yardstick", "Start", "Three uses", "What it cannot do", "Read on", "Cite"]);
  expect(readme.match(/!\[/g)).toHaveLength(1);
});
