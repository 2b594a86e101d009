import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { inChromium } from "../engines.mjs";

/** Runs of the command line whose pictures are opened in the page. */
const CHARTS = [
  { name: "set", args: ["baseline", "--seed", "9", "--set", "peers.weight=0.5", "--until", "2022-06"] },
  { name: "plain", args: ["no-centre", "--seed", "4"] },
];

/** One of its pictures, and the hash of its result. */
function chartOf(folder, args, yardstick) {
  const made = yardstick(["run", ...args, "--runs", "6", "--json", "--out", folder]);
  return { picture: join(folder, "charts/cumulative-adoption.png"), hash: JSON.parse(made).resultHash };
}

/** A long link is packed and gives the same runs; sides of a comparison are kept; another version is named. */
function linkFaults({ hash, packed, unpacked, isStill, sides, said }, same) {
  same("a packed link", /^z1=[\w-]{100,1500}$/.test(packed), true);
  same("hash of a packed link", unpacked, hash);
  same("a link that does not play", isStill.trim(), "Play");
  same("sides of a comparison", sides.join(), "herding,no-centre");
  same("what is said of another version", /\(v7\)/.test(said), true);
}

/** What is opened runs again with its hash; a bad file says where it is bad, and changes nothing. */
function reopenFaults({ changed, plain, reopened }, charts, same) {
  const { hashes, dropped, faults, isKept } = reopened;
  for (const { picture, scenario, hash } of [changed, plain])
    for (const file of [picture, scenario]) same(`${file}, opened again`, hashes[file], hash);
  for (const { picture, hash } of charts) same(`${picture}, opened in the page`, hashes[picture], hash);
  same("a picture that is dropped", dropped, changed.hash);
  same("the address after a bad file", isKept, true);
  for (const place of ["bad.yaml:3:11", "bad.yaml:3:43"])
    if (!faults.includes(place)) throw new Error(`${place} is not said of a bad file: ${faults}`);
}

/**
 * What leaves the page and comes back: files and tables have the bytes and hashes of the command line's. `yardstick` runs
 * a command and gives what it prints; returns the faults.
 */
export function shareFaults(page, folder, yardstick) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const charts = CHARTS.map(({ name, args }) => chartOf(join(folder, name), args, yardstick));
  const pictures = charts.map(({ picture }) => picture).join("\n");
  const found = JSON.parse(inChromium("web/share.mjs", page, folder, pictures));
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
  linkFaults(found.links, same);
  reopenFaults(found, charts, same);
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
