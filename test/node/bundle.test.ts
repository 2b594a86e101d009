import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
// @ts-expect-error: a script without types
import { bundledCanvas, requireBanner } from "../../scripts/bundled-canvas.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
let folder = "";

const entry = `
  import { sampleCharts } from "./test/charts/samples.js";
  import { en } from "./test/charts/fixture.js";
  import { loadRenderPng } from "./src/node/render/png.js";
  import { loadRenderSvg } from "./src/node/render/svg.js";
  import { writeFileSync } from "node:fs";
  const loaded = () => process.report.getReport().sharedObjects.some((path) => path.includes("skia"));
  const before = loaded();
  const chart = sampleCharts(en)[0];
  writeFileSync("out.png", (await loadRenderPng())(chart));
  writeFileSync("out.svg", (await loadRenderSvg())(chart));
  writeFileSync("loaded.json", JSON.stringify({ before, after: loaded() }));
`;

/** A folder as a user has it: the bundle, the fonts, and no package but @napi-rs/canvas. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "bundle-"));
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(join(root, "node_modules/@napi-rs"), join(folder, "node_modules/@napi-rs"), "dir");
  cpSync(join(root, "src/node/render/fonts"), join(folder, "fonts"), { recursive: true });
  await build({
    stdin: { contents: entry, resolveDir: root, loader: "ts" },
    outfile: join(folder, "main.mjs"),
    bundle: true,
    platform: "node",
    format: "esm",
    logLevel: "error",
    banner: { js: requireBanner },
    plugins: [bundledCanvas],
  });
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  execFileSync(process.execPath, ["main.mjs"], { cwd: folder });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a bundle with no package beside it but @napi-rs/canvas draws a PNG of twice the CSS size", () => {
  const png = readFileSync(join(folder, "out.png"));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2800, 1800]);
});

test("the same bundle draws an SVG with its title and description inside", () => {
  const svg = readFileSync(join(folder, "out.svg"), "utf8");
  expect(svg).toMatch(/<svg role="img"[^>]*><title>How fast.*<desc>Stepped lines/s);
});

test("the native canvas is not loaded before something is to be drawn", () => {
  expect(JSON.parse(readFileSync(join(folder, "loaded.json"), "utf8"))).toEqual({
    before: false,
    after: true,
  });
});
