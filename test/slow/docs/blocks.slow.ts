import { rmSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { blocksOf } from "../../docs/blocks/block.js";
import { newHome } from "../../docs/blocks/home.js";
import { pages } from "../../docs/blocks/pages.js";
import { keepBlock, runBlock } from "../../docs/blocks/run-block.js";

const slow = [...pages].flatMap(([page, text]) => {
  const blocks = blocksOf(page, text);
  return blocks.some(({ by }) => by === "slow tests") ? [{ page, blocks }] : [];
});
const squeezed = (text: string) => text.trim().replace(/\s+/g, " ");

describe.each(slow)("in $page", ({ blocks }) => {
  const home = newHome();
  afterAll(() => rmSync(home, { recursive: true, force: true }));
  for (const block of blocks) keepBlock(block, home);

  for (const block of blocks.filter(({ by }) => by === "slow tests"))
    test(`the block of ${block.language} in line ${block.line} works, and prints what the page shows`, () => {
      const printed = squeezed(runBlock(block, home));
      const shown = (block.shown ?? "").split("\n").map(squeezed);
      expect(shown.filter((line) => !printed.includes(line))).toEqual([]);
    });
});
