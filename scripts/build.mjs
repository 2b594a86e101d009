// Builds dist/: the library (index.js, which runs in browsers too), its shell for Node (node.js) and the command line
// (cli.js). All packages but the native canvas, the pool of threads and those that a user installs if he wants what they
// do are bundled, so that the command starts fast and a user needs nothing else; the parts are split, so that charts are
// loaded only when there is something to draw.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { build } from "esbuild";
import { bundledCanvas, requireBanner } from "./bundled-canvas.mjs";
import { noticesOf } from "./notices.mjs";

const common = {
  bundle: true,
  format: "esm",
  target: "es2022",
  outdir: "dist",
  minifySyntax: true,
  legalComments: "linked",
  logLevel: "warning",
  metafile: true,
};

const library = await build({
  ...common,
  entryPoints: ["src/index.ts"],
  platform: "browser",
  mainFields: ["browser", "module", "main"],
});
const shell = await build({
  ...common,
  entryPoints: {
    node: "src/node/index.ts",
    cli: "src/cli/main.ts",
    "sweep-thread": "src/node/sweep/threads/thread.ts",
    "run-thread": "src/node/threads/thread.ts",
    "calibration-thread": "src/node/calibration/thread.ts",
    "assessment-thread": "src/node/assessment/thread.ts",
  },
  platform: "node",
  splitting: true,
  chunkNames: "[name]-[hash]",
  plugins: [bundledCanvas],
  external: ["piscina", "bullmq", "ioredis", "@duckdb/node-api"],
  banner: { js: requireBanner },
});
writeFileSync("dist/THIRD-PARTY-NOTICES.md", noticesOf([library, shell]));
cpSync("src/node/render/fonts", "dist/fonts", { recursive: true });

// The command line begins with its line for the shell, also after the banner.
const cli = readFileSync("dist/cli.js", "utf8").replace(/^#!.*\n/m, "");
writeFileSync("dist/cli.js", `#!/usr/bin/env node\n${cli}`, { mode: 0o755 });

// What results say of their origin: the commit, whether the tree was as committed, and the lock file.
const git = (...args) => spawnSync("git", args, { encoding: "utf8" });
const commit = git("rev-parse", "HEAD");
const origin = {
  commit: commit.status === 0 ? commit.stdout.trim() : null,
  isDirty: commit.status === 0 ? git("status", "--porcelain").stdout !== "" : null,
  lockHash: existsSync("package-lock.json")
    ? createHash("sha256").update(readFileSync("package-lock.json")).digest("hex")
    : null,
};
writeFileSync("dist/built-from.json", `${JSON.stringify(origin)}\n`);

// What earlier builds have left; removed last, so that a command that is running finds its parts.
const written = [library, shell]
  .flatMap(({ metafile }) => Object.keys(metafile.outputs))
  .map((path) => basename(path));
for (const name of readdirSync("dist"))
  if (/\.(js|txt)$/.test(name) && !written.includes(name)) rmSync(`dist/${name}`);
