import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { blocksOf } from "./blocks/block.js";
import { newHome } from "./blocks/home.js";
import { pages, root } from "./blocks/pages.js";
import { keepBlock, runBlock } from "./blocks/run-block.js";

describe.each([...pages].filter(([, text]) => text.includes("```")))("in %s", (page, text) => {
  const blocks = blocksOf(page, text);
  const home = newHome();
  afterAll(() => rmSync(home, { recursive: true, force: true }));
  for (const block of blocks) keepBlock(block, home);

  for (const block of blocks.filter(({ by }) => by === "tests"))
    test(`the block of ${block.language} in line ${block.line} works`, () => {
      expect(() => runBlock(block, home)).not.toThrow();
    }, 180_000);

  test("blocks that are tested elsewhere name a file that is there", () => {
    const paths = blocks.flatMap(({ by }) => (typeof by === "object" ? [by.path] : []));
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});
