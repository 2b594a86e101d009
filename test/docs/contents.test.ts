import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { pages, root } from "./blocks/pages.js";

const CONTENTS = "docs/README.md";
const linksIn = (page: string) =>
  [...pages.get(page)!.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, link]) => join(dirname(page), link));

test("the table of contents, from which the site is made, begins a line of its lists with each page of docs/", () => {
  const listed = [...pages.get(CONTENTS)!.matchAll(/^- \[[^\]]+\]\(([^)#:]+\.md)\)/gm)].map(
    ([, link]) => `docs/${link}`,
  );
  const left = [...pages.keys()].filter((path) => path.startsWith("docs/") && path !== CONTENTS);
  expect(left.filter((path) => !listed.includes(path))).toEqual([]);
});

test.each([...pages.keys()])("every file to which %s links is there", (page) => {
  expect(linksIn(page).filter((path) => !existsSync(join(root, path)))).toEqual([]);
});
