// Builds dist/: the library (index.js, which runs in browsers too), its shell for Node (node.js) and the command line
// (cli.js). All packages but the native canvas are bundled, so that the command starts fast and a user needs nothing
// else; the parts are split, so that charts are loaded only when there is something to draw.
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { build } from "esbuild";
import { bundledCanvas, requireBanner } from "./bundled-canvas.mjs";

rmSync("dist", { recursive: true, force: true });

const common = {
  bundle: true,
  format: "esm",
  target: "es2022",
  outdir: "dist",
  minifySyntax: true,
  legalComments: "linked",
  logLevel: "warning",
};

await build({
  ...common,
  entryPoints: ["src/index.ts"],
  platform: "browser",
  mainFields: ["browser", "module", "main"],
});
await build({
  ...common,
  entryPoints: { node: "src/node/index.ts", cli: "src/cli/main.ts" },
  platform: "node",
  splitting: true,
  chunkNames: "[name]-[hash]",
  plugins: [bundledCanvas],
  banner: { js: requireBanner },
});
cpSync("src/node/render/fonts", "dist/fonts", { recursive: true });

// The command line begins with its line for the shell, also after the banner.
const cli = readFileSync("dist/cli.js", "utf8").replace(/^#!.*\n/m, "");
writeFileSync("dist/cli.js", `#!/usr/bin/env node\n${cli}`, { mode: 0o755 });
