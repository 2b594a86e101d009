import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { inChromium } from "../engines.mjs";

/**
 * What leaves the page and comes back: files and tables have the bytes and hashes of the command line's. `yardstick` runs
 * a command and gives what it prints; returns the faults.
 */
export function shareFaults(page, folder, yardstick) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const found = JSON.parse(inChromium("web/share.mjs", page, folder));
  const faults = [...found.errors, ...found.requests.map((url) => `a request leaves the page: ${url}`)];
  const same = (what, one, other) => {
    if (one !== other) faults.push(`${what}: ${String(one).slice(0, 200)} / ${String(other).slice(0, 200)}`);
  };
  for (const { hash, scenario, tables } of [found.changed, found.plain]) {
    const out = join(folder, "result");
    const summary = yardstick(["run", scenario, "--no-charts", "--json", "--force", "--out", out]);
    same(`hash of ${scenario}`, hash, JSON.parse(summary).resultHash);
    for (const [name, text] of Object.entries(tables))
      same(`${name}.csv of ${scenario}`, text, readFileSync(join(out, `${name}.csv`), "utf8"));
  }
  same("hash without a worker", found.withoutWorker, found.changed.hash);
  return faults;
}
