import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const script = fileURLToPath(new URL("writer.mjs", import.meta.url));
const [PROCESSES, THREADS, RUNS] = [2, 2, 250];

/**
 * A thousand runs written into one folder: by two processes at once with two threads each, 250 by
 * each thread. None may fail, and in the end one
 * result is there, whole, with nothing beside it. Returns how many were written.
 */
export async function writeAtOnce(home) {
  const folder = join(home, "crowded");
  await Promise.all(Array.from({ length: PROCESSES }, (_, k) => written(folder, 1 + k * THREADS * RUNS)));
  const { seed, files } = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
  const found = readdirSync(folder).sort();
  if (found.join() !== [...files, "manifest.json"].sort().join())
    throw new Error(`a mixed result: ${found.join(", ")}`);
  const [header, row] = readFileSync(join(folder, "runs.csv"), "utf8").split("\n");
  if (row.split(",")[header.split(",").indexOf("seed")] !== String(seed))
    throw new Error(`runs.csv is not of seed ${seed}`);
  const besides = readdirSync(dirname(folder)).filter((name) => name.startsWith(`${basename(folder)}.`));
  if (besides.length > 0) throw new Error(`left beside the result: ${besides.join(", ")}`);
  return PROCESSES * THREADS * RUNS;
}

function written(folder, first) {
  const child = spawn(process.execPath, [script, folder, String(first), String(RUNS)], {
    stdio: ["ignore", "inherit", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (piece) => {
    said += piece;
  });
  return new Promise((resolve, reject) =>
    child.once("close", (code) => (code === 0 ? resolve() : reject(new Error(`a writer failed: ${said}`)))),
  );
}
