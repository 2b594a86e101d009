import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { blocksOf } from "../../docs/blocks/block.js";
import { newHome } from "../../docs/blocks/home.js";
import { pages, root } from "../../docs/blocks/pages.js";

const home = newHome();
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** The strictness of the project, with the package taken from its sources. */
const project = {
  extends: join(root, "tsconfig.json"),
  compilerOptions: {
    incremental: false,
    tsBuildInfoFile: null,
    typeRoots: [join(root, "node_modules/@types")],
    paths: { yardstick: [join(root, "src/index.ts")], "yardstick/node": [join(root, "src/node/index.ts")] },
  },
  include: ["*.ts", join(root, "src/**/*.d.ts")],
};

test("every program of the pages satisfies the compiler", () => {
  const programs = [...pages]
    .flatMap(([page, text]) => blocksOf(page, text))
    .filter(({ language }) => language === "ts");
  expect(programs.length).toBeGreaterThan(1);
  for (const { page, line, text, file } of programs)
    writeFileSync(join(home, file ?? `${page.replace(/\W/g, "-")}-${line}.ts`), text);
  writeFileSync(join(home, "tsconfig.json"), JSON.stringify(project));
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const { stdout } = spawnSync(process.execPath, [tsc, "-p", home], { encoding: "utf8" });
  expect(stdout).toBe("");
});
