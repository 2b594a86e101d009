import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const readme = readFileSync(join(root, "README.md"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "readme-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, "g"))].map((match) => match[1]);
const yardstick = (args: readonly string[]) =>
  execFileSync(process.execPath, [join(root, "dist/cli.js"), ...args], {
    cwd: folder,
    encoding: "utf8",
    stdio: "pipe",
  });

const commands = blocks("sh")
  .flatMap((block) => block.split("\n"))
  .filter((line) => line.startsWith("npx yardstick"))
  .map((line) => line.replace(/#.*/, "").trim().split(/\s+/).slice(2));

/** Few runs, for commands of which the README asks for many. */
const few: Readonly<Record<string, readonly string[]>> = {
  run: ["--runs", "2", "--no-charts"],
  compare: ["--runs", "2", "--no-charts"],
  calibrate: ["--quick", "--no-charts"],
  "seed-search": ["--runs", "2", "--no-charts"],
  sweep: ["--runs", "2"],
  sensitivity: ["--no-charts"],
};

test("the README's experiment is good, in few points", () => {
  const [, experiment] = blocks("yaml");
  expect(experiment).toContain("points: 8192");
  writeFileSync(join(folder, "what-moves-the-core.yaml"), experiment.replace("points: 8192", "points: 16"));
});

test.each(commands.map((args) => [args.join(" "), args] as const))(
  "the README's `yardstick %s` works",
  (_, args) => {
    const least = args[0] === "sweep" ? 60 : 100;
    expect(yardstick([...args, ...(few[args[0]] ?? [])]).length).toBeGreaterThan(least);
  },
);

test("the README's scenario is good and runs", () => {
  const [scenario] = blocks("yaml");
  writeFileSync(join(folder, "firmer-centre.yaml"), scenario);
  expect(yardstick(["validate", "firmer-centre.yaml"])).toContain("good");
  expect(yardstick(["run", "firmer-centre.yaml", "--runs", "2", "--no-charts"])).toContain("firmer-centre");
});

test("the README's program runs against the built library", async () => {
  const [program] = blocks("ts");
  const outfile = join(folder, "program.mjs");
  await build({
    stdin: { contents: program, loader: "ts", resolveDir: root },
    outfile,
    bundle: true,
    format: "esm",
    platform: "browser",
    alias: { yardstick: join(root, "dist/index.js") },
  });
  expect(execFileSync(process.execPath, [outfile], { encoding: "utf8" })).toMatch(/Float64Array\(1500\)/);
});

test("every file the README links to is there", () => {
  const links = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map((match) => match[1]);
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter((link) => !existsSync(join(root, link)))).toEqual([]);
});

test("the README's table of fit is that of the gallery", () => {
  const fit = readFileSync(join(root, "results/gallery/fit.csv"), "utf8").trim().split("\n").slice(1);
  const section = readme.slice(readme.indexOf("<!-- fit -->"), readme.indexOf("<!-- /fit -->"));
  for (const row of fit) {
    const [statistic] = row.startsWith('"') ? [row.slice(1, row.indexOf('"', 1))] : row.split(",");
    expect(section).toContain(`| ${statistic} |`);
  }
});
