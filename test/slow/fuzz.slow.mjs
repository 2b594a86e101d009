/**
 * Reads more than two hundred thousand spoilt files, texts and links, two threads at a time. Whatever comes, a reader may
 * only give a result or say where, what, what is allowed and how to cure it; in two seconds, and touching nothing else.
 *
 * The cases are the same each time; `node test/slow/fuzz.slow.mjs --seed 7` tries others, `--share 10` ten times as many,
 * and what a failure prints (`--seed`, `--reader`, `--path`) plays that case again.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { build } from "esbuild";
import { requireBanner } from "../../scripts/bundled-canvas.mjs";

const { values: asked } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    share: { type: "string", default: "1" },
    reader: { type: "string" },
    path: { type: "string" },
  },
});
const THREADS = asked.path === undefined ? 2 : 1;
/** A case that takes longer than this has hung, ms. */
const PATIENCE = 120_000;
const ROOM = 4_000_000;

const root = fileURLToPath(new URL("../..", import.meta.url));
const home = mkdtempSync(join(tmpdir(), "yardstick-fuzz-"));

/** Real results to spoil: of a run and of a sweep. */
function makeResults() {
  const yardstick = (...words) => {
    const { status, stderr } = spawnSync(process.execPath, [join(root, "dist/cli.js"), ...words], {
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`yardstick ${words[0]} ended with ${status}: ${stderr}`);
  };
  yardstick("run", "core", "-n", "3", "-q", "--no-charts", "-o", join(home, "run"));
  yardstick(
    "sweep",
    "core",
    "--vary",
    "signals.halfLife=200,400",
    "-n",
    "5",
    "--no-charts",
    "-o",
    join(home, "sweep"),
  );
}

async function bundled() {
  const outfile = join(home, "worker.mjs");
  await build({
    ...{
      entryPoints: [join(root, "test/slow/fuzz/worker.ts")],
      outfile,
      bundle: true,
      format: "esm",
      platform: "node",
    },
    // Every module believes to lie where the sources do, so that it finds the package.
    define: { "import.meta.url": JSON.stringify(pathToFileURL(join(root, "src/node/index.ts")).href) },
    banner: { js: requireBanner },
    ...{
      external: ["piscina", "bullmq", "ioredis", "@duckdb/node-api"],
      sourcemap: "inline",
      logLevel: "error",
    },
  });
  return outfile;
}

const totals = new Map();
let failures = 0;

function hear({ reader, cases = 0, good = 0, ms = 0, fault }) {
  const total = totals.get(reader) ?? { cases: 0, good: 0, ms: 0 };
  totals.set(reader, { cases: total.cases + cases, good: total.good + good, ms: total.ms + ms });
  if (fault === null) return;
  failures += 1;
  const file = join(tmpdir(), `yardstick-fuzz-${reader.replaceAll(/\W+/g, "-")}-${fault.seed}`);
  if (fault.bytes) writeFileSync(file, fault.bytes);
  console.error(
    `\nFAILED  ${reader}: ${fault.message}\n${fault.stack}\n  case ${fault.case?.slice(0, 1000)}\n  its bytes: ${file}\n  again: node test/slow/fuzz.slow.mjs --seed ${fault.seed} --reader "${reader}" --path "${fault.path}"`,
  );
}

/** One thread to its end; what hangs is killed, and its case kept. */
function thread(script, k) {
  const seen = new SharedArrayBuffer(8 + ROOM);
  const count = new Int32Array(seen, 0, 2);
  const workerData = {
    ...{ root, home, thread: k, threads: THREADS, seed: Number(asked.seed), share: Number(asked.share) },
    ...{ only: asked.reader, path: asked.path, seen },
  };
  const worker = new Worker(script, { workerData });
  let current = "";
  let [before, since] = [-1, Date.now()];
  return new Promise((resolve) => {
    const watch = setInterval(() => {
      if (count[0] !== before) [before, since] = [count[0], Date.now()];
      else if (Date.now() - since > PATIENCE) {
        hear({ reader: current, cases: 0, good: 0, fault: hung(count, seen) });
        worker.terminate();
      }
    }, 500);
    worker.on("message", (message) => {
      if (message.late) hear({ reader: current, fault: { ...hung(count, seen), message: message.late } });
      else if (message.begins) current = message.begins;
      else hear(message);
    });
    worker.on("error", (cause) =>
      hear({
        reader: current,
        cases: 0,
        good: 0,
        fault: { ...hung(count, seen), message: String(cause), stack: cause.stack },
      }),
    );
    worker.on("exit", () => {
      clearInterval(watch);
      resolve();
    });
  });
}

const hung = (count, seen) => ({
  ...{ seed: Number(asked.seed), path: "0", message: "did not come to an end", stack: "", case: "" },
  bytes: new Uint8Array(seen.slice(8, 8 + count[1])),
});

try {
  makeResults();
  const script = await bundled();
  const begin = performance.now();
  await Promise.all(Array.from({ length: THREADS }, (_, k) => thread(script, k)));
  for (const [reader, { cases, good, ms }] of totals)
    console.log(
      `  ${reader.padEnd(26)}${String(cases).padStart(8)} cases, ${String(good).padStart(6)} of them still good, ${(ms / cases).toFixed(2)} ms each`,
    );
  const all = [...totals.values()].reduce((sum, { cases }) => sum + cases, 0);
  const seconds = Math.round((performance.now() - begin) / 1000);
  console.log(`  ${all} cases of ${totals.size} readers in ${seconds} s, ${failures} failures`);
} finally {
  rmSync(home, { recursive: true, force: true });
}
process.exit(failures > 0 ? 1 : 0);
