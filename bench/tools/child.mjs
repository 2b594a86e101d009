/** Each figure is taken in a process of its own: what V8 has learnt from one model slows or speeds the next. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** What a script of `bench/measure` prints, as JSON. */
export function measured(script, ...args) {
  const path = fileURLToPath(new URL(`../measure/${script}.mjs`, import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--expose-gc", path, ...args.map(String)], {
    encoding: "utf8",
  });
  if (status !== 0)
    throw new Error(`bench/measure/${script}.mjs ${args.join(" ")} ended with ${status}: ${stderr}`);
  return JSON.parse(stdout);
}
