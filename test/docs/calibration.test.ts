import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "docs-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the program in docs/calibration.md finds at least 36 of 41 statistics inside, with the built library", async () => {
  const [, program] = /```ts\n([\s\S]*?)```/.exec(readFileSync(join(root, "docs/calibration.md"), "utf8"))!;
  const outfile = join(folder, "program.mjs");
  await build({
    stdin: { contents: program, loader: "ts", resolveDir: root },
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    external: ["*/dist/index.js", "*/dist/node.js"],
    alias: { yardstick: join(root, "dist/index.js"), "yardstick/node": join(root, "dist/node.js") },
  });
  const [, inside] = /^(\d+) of 41 statistics inside\n$/.exec(
    execFileSync(process.execPath, [outfile], { encoding: "utf8" }),
  )!;
  expect(Number(inside)).toBeGreaterThanOrEqual(36);
}, 120_000);
