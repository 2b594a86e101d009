import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { faultsOfMarkup } from "../report/replication/markup.js";
import { filesIn, put, temporaryFolder, yardstick } from "./shell.js";

const folder = temporaryFolder();
const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (path: string) => readFileSync(join(folder, path), "utf8");
const TABLES = [
  "case_lists",
  "corrections",
  "ledger",
  "memberships",
  "necessity",
  "numbers",
  "solutions",
  "speed_choices",
  "tally",
  "thresholds_and_ties",
  "truth_tables",
].map((name) => `${name}.csv`);

describe("replicate", () => {
  test("ends well, prints the tally and the nine exceptions, and writes every table and both reports", () => {
    const { code, stdout, stderr } = yardstick(folder, ["replicate", "--no-charts", "-o", "plain"]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^yardstick \d+\.\d+\.\d+ {2}replicate: /);
    expect(stdout).toMatch(/^all +257 +12 +32 +26 +248 +49 +3 +23 +18 +49$/m);
    expect(stdout.match(/^- /gm)).toHaveLength(9);
    expect(stdout).toContain("INFERRED");
    const files = [...TABLES, "report.html", "report.md"];
    expect(filesIn(join(folder, "plain"))).toEqual([...files, "manifest.json"].sort());
    expect([...JSON.parse(read("plain/manifest.json")).files].sort()).toEqual(files.sort());
    expect(read("plain/numbers.csv").trim().split("\n")).toHaveLength(258);
    expect(read("plain/case_lists.csv").trim().split("\n")).toHaveLength(50);
  });

  test("puts its pictures beside the report, and into the page", () => {
    expect(yardstick(folder, ["replicate", "-q", "-o", "drawn"])).toMatchObject({ code: 0, stdout: "" });
    const charts = filesIn(join(folder, "drawn")).filter((path) => path.startsWith("charts/"));
    const names = ["diffusion", "speed", "intensity", "breadth"].flatMap((outcome) =>
      ["truth-table", "xy"].flatMap((kind) =>
        ["png", "csv", "alt.txt"].map((end) => `charts/${kind}-${outcome}.${end}`),
      ),
    );
    expect(charts).toEqual(names.sort());
    const page = read("drawn/report.html");
    expect(page.match(/<img src="data:image\/png;base64,/g)).toHaveLength(8);
    expect(faultsOfMarkup(page)).toEqual([]);
    expect(read("drawn/report.md").match(/\]\(charts\/[a-z-]+\.png\)/g)).toHaveLength(8);
    expect(read("drawn/charts/xy-speed.alt.txt")).toContain("Anhui");
  });

  test("gives the same tables and the same hash in both languages, with or without pictures", () => {
    const json = (args: readonly string[]) =>
      JSON.parse(yardstick(folder, ["replicate", "--json", "--no-charts", ...args]).stdout);
    const [english, chinese] = [json(["-o", "en"]), json(["-o", "zh", "--lang", "zh"])];
    expect(chinese.resultHash).toBe(english.resultHash);
    expect(english.resultHash).toBe(JSON.parse(read("drawn/manifest.json")).resultHash);
    for (const name of TABLES) expect(read(`zh/${name}`)).toBe(read(`en/${name}`));
    expect(read("zh/report.html")).toContain('<html lang="zh-CN">');
  });

  test("as JSON gives tally, solutions and what does not come out under the reading asked for", () => {
    const { stdout } = yardstick(folder, ["replicate", "--json", "--no-charts", "--reading", "stated"]);
    const { reading, tally, solutions, notReproduced, ...rest } = JSON.parse(stdout);
    const { numbers, lists, folder: written, resultHash } = rest;
    expect([numbers.length, lists.length]).toEqual([257, 49]);
    expect(numbers[0]).toMatchObject({ table: "A1", item: "1111", statistic: "n", published: 6 });
    expect(Object.values(numbers[0].recomputed)).toEqual([1, 6, 5, 6]);
    expect(reading).toBe("stated");
    expect(tally.at(-1).numbers).toEqual({
      of: 257,
      reproduced: { "as-printed": 12, "power-flipped": 32, stated: 26, corrected: 248 },
    });
    expect(solutions.breadth).toBe("ENT*GDP*POW + UNI*GDP*POW");
    expect(notReproduced).toHaveLength(257 - 26);
    expect(written).toBe(join("results", `replication-${resultHash.slice(0, 8)}`));
    expect(filesIn(join(folder, written))).toContain("report.html");
  });

  test.each(["as-printed", "power-flipped"])("can show the reading %s", (reading) => {
    const { code, stdout } = yardstick(folder, [
      "replicate",
      "--no-charts",
      "--reading",
      reading,
      "-o",
      reading,
    ]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/and \d+ more, in numbers\.csv/);
  });

  test("refuses an unknown reading and a folder of something else", () => {
    const { code, stderr } = yardstick(folder, ["replicate", "--reading", "guessed"]);
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/corrected, as-printed, power-flipped, stated/),
    ]);
    mkdirSync(join(folder, "thesis"));
    put(folder, "thesis/chapter.txt", "years of work");
    const full = yardstick(folder, ["replicate", "--no-charts", "-o", "thesis"]);
    expect([full.code, full.stderr]).toEqual([2, expect.stringMatching(/chapter\.txt/)]);
  });
});

test("a build that comes to another tally than the declared one fails, names the number, and still shows its work", async () => {
  const outdir = join(folder, "altered", "dist");
  await build({
    entryPoints: { cli: join(root, "src/cli/main.ts") },
    outdir,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    outExtension: { ".js": ".mjs" },
    external: ["@napi-rs/canvas", "chartjs-node-canvas", "piscina", "bullmq", "ioredis", "@duckdb/node-api"],
    banner: {
      js: 'import { createRequire as nodeCreateRequire } from "node:module"; const require = nodeCreateRequire(import.meta.url);',
    },
    plugins: [
      {
        name: "altered-article",
        setup({ onLoad }) {
          onLoad({ filter: /khanal2024-published[\\/]necessity\.ts$/ }, ({ path }) => ({
            contents: readFileSync(path, "utf8").replace("inclN: 0.544", "inclN: 0.545"),
            loader: "ts",
          }));
        },
      },
    ],
  });
  writeFileSync(join(folder, "altered", "package.json"), readFileSync(join(root, "package.json")));
  const args = [join(outdir, "cli.mjs"), "replicate", "--no-charts", "-o", "other"];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  expect(status).toBe(1);
  expect(stderr).toMatch(
    /^replicate: the tally is not what the report says\. A5, numbers, corrected: 23 reproduced, expected 24;.*First differing number: A5, ENT, inclN: published 0\.545, recomputed 0\.5441/,
  );
  expect(stdout).toMatch(/^all +257 .* 247 /m);
  expect(filesIn(join(folder, "other"))).toContain("report.html");
});
