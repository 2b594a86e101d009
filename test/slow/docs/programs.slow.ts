import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { blocksOf } from "../../docs/blocks/block.js";
import { newHome } from "../../docs/blocks/home.js";
import { pages, root } from "../../docs/blocks/pages.js";

const OPTIONS = [
  "--noEmit",
  "--strict",
  "--target",
  "es2022",
  "--module",
  "nodenext",
  "--skipLibCheck",
  "--types",
  "node",
];
const typescript = join(root, "node_modules/typescript/bin/tsc");

test("every program of the pages satisfies the compiler with the types of the package", () => {
  execFileSync(process.execPath, [typescript, "-p", "tsconfig.types.json"], { cwd: root });
  const home = newHome();
  const programs = [...pages]
    .flatMap(([page, text]) => blocksOf(page, text))
    .filter(({ language }) => language === "ts")
    .map(({ page, line, text, file }) => ({ name: file ?? `${page.replace(/\W/g, "-")}-${line}.ts`, text }));
  for (const { name, text } of programs) writeFileSync(join(home, name), text);
  const types = ["--typeRoots", join(root, "node_modules/@types")];
  const check = () =>
    execFileSync(process.execPath, [typescript, ...OPTIONS, ...types, ...programs.map(({ name }) => name)], {
      cwd: home,
      encoding: "utf8",
    });
  expect(programs.length).toBeGreaterThan(1);
  expect(check).not.toThrow();
  rmSync(home, { recursive: true, force: true });
});
