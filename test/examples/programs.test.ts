import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { transformSync } from "esbuild";
import { afterAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const home = mkdtempSync(join(tmpdir(), "yardstick-examples-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));
/** A folder in which yardstick is installed, as a user has it. */
writeFileSync(join(home, "package.json"), '{ "type": "module" }');
mkdirSync(join(home, "node_modules"));
symlinkSync(root, join(home, "node_modules/yardstick"), "dir");

const textOf = (name: string) => readFileSync(join(root, "examples", name), "utf8");

/** What a program prints in that folder. */
function printed(code: string): string {
  const file = join(home, "program.mjs");
  writeFileSync(file, code);
  const { status, stdout, stderr } = spawnSync(process.execPath, [file], { cwd: home, encoding: "utf8" });
  expect(status, stderr).toBe(0);
  return stdout;
}

/** The two numbers of a line. */
const pairIn = (line: string) => [...line.replace(/of \d+/, "").matchAll(/\d+\.\d/g)].map(Number);

test.each(["own-country.ts", "own-mechanism.ts"])("%s runs, and what it changes makes more plans", (name) => {
  const [less, more] = pairIn(printed(transformSync(textOf(name), { loader: "ts", format: "esm" }).code));
  expect(less).toBeGreaterThan(0);
  expect(more).toBeGreaterThan(less! + 0.5);
});

test("the cells of the notebook run one after the other", () => {
  const { cells } = JSON.parse(textOf("notebook.ipynb")) as {
    cells: { cell_type: string; source: string[] }[];
  };
  const code = cells.filter(({ cell_type }) => cell_type === "code").map(({ source }) => source.join(""));
  expect(code.length).toBeGreaterThan(2);
  expect(printed(code.join("\n"))).toMatch(/^plans of 30: mean \d+\.\d, from \d+ to \d+ in 40 runs\n$/);
});
