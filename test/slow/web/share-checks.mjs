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
  forkFaults(found.fork, folder, yardstick, same);
  return faults;
}

/** The fork made in the page is that of `yardstick fork`, and its scenario file gives its hash. */
function forkFaults(fork, folder, yardstick, same) {
  const { whole, untouched, forked, undone, redone, linked, scenario, adoptions, link, told } = fork;
  const at = /at=([\d-]+):peers.weight=1.5/.exec(link)?.[1];
  if (!/^Forked in \w{3} \d{4}/.test(told)) throw new Error(`the page says of the fork: ${told}`);
  same("a fork with nothing changed", untouched, whole);
  same("undo", undone, whole);
  same("redo", redone, forked);
  same("the link of a fork", linked, forked);
  const [run, there, file] = ["whole", "fork", "file"].map((name) => join(folder, name));
  const usual = ["--no-charts", "-q", "--force", "--out"];
  yardstick(["run", "baseline", "--seed", "3", "--runs", "5", ...usual, run]);
  yardstick(["fork", run, "--at", at, "--set", "peers.weight=1.5", ...usual, there]);
  yardstick(["run", scenario, ...usual, file]);
  const days = (text) => columnOf(text, "toa_days").join(" ");
  same("plans of the fork", days(adoptions), days(readFileSync(join(there, "effects.csv"), "utf8")));
  same("hash of the fork", forked, JSON.parse(readFileSync(join(file, "manifest.json"), "utf8")).resultHash);
}

/** A column of a table without quotes. */
function columnOf(csv, name) {
  const [head, ...rows] = csv
    .trim()
    .split("\n")
    .map((line) => line.split(","));
  return rows.map((row) => row[head.indexOf(name)]);
}
