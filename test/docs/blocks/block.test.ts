import { expect, test } from "vitest";
import { blocksOf } from "./block.js";

const page = [
  "# Page",
  "<!-- file: a.yaml -->",
  "```yaml",
  "schema: 1",
  "```",
  "<!-- test: slow -->",
  "```sh",
  "yardstick list",
  "```",
  "```text",
  "nobody runs this",
  "```",
  "```sh",
  "yardstick data",
  "```",
  "<!-- test: output -->",
  "```text",
  "Beijing",
  "```",
  "<!-- test: elsewhere test/x.ts -->",
  "```sh",
  "npm ci",
  "```",
  "",
].join("\n");

test("a page's blocks are found with their lines, names, runners, and what they are said to print", () => {
  expect(blocksOf("p.md", page)).toEqual([
    { page: "p.md", line: 3, language: "yaml", text: "schema: 1\n", by: "tests", file: "a.yaml" },
    { page: "p.md", line: 7, language: "sh", text: "yardstick list\n", by: "slow tests" },
    {
      page: "p.md",
      line: 13,
      language: "sh",
      text: "yardstick data\n",
      by: "slow tests",
      shown: "Beijing\n",
    },
    { page: "p.md", line: 21, language: "sh", text: "npm ci\n", by: { path: "test/x.ts" } },
  ]);
});

test("a mark that means nothing is an error that says where", () => {
  expect(() => blocksOf("p.md", "<!-- test: never -->\n```sh\nls\n```\n")).toThrow(/p\.md:2 .*"test: never"/);
});
