import { rmSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import { type Block, blocksOf } from "./block.js";
import { newHome } from "./home.js";
import { runBlock } from "./run-block.js";

const home = newHome();
afterAll(() => rmSync(home, { recursive: true, force: true }));
const block = (language: string, text: string): Block =>
  blocksOf("p.md", `\`\`\`${language}\n${text}\n\`\`\`\n`)[0];

test("a block of which no command is known fails, as does one of a language that nobody runs", () => {
  expect(() => runBlock(block("sh", "npx other"), home)).toThrow(/tested elsewhere/);
  expect(() => runBlock(block("r", "coxph()"), home)).toThrow(/nobody runs blocks of "r"/);
});

test("a file with a fault fails", () => {
  expect(() => runBlock(block("yaml", "schema: 1\nid: x\nparams: { no.such: 1 }"), home)).toThrow(/no\.such/);
});

test("a program prints by the built library", () => {
  const program =
    'import { provinces } from "yardstick";\nconst n: number = provinces.length;\nconsole.log(n);';
  expect(runBlock(block("ts", program), home)).toBe("31\n");
});
