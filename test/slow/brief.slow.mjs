/**
 * Briefs as readers get them, in a headless Chromium: at most two sheets of A4 a language, nothing that axe finds, no
 * script, no request, no scrolling sideways on a telephone. Briefs of every kind of results, up to four scenarios against a
 * baseline. Prints pages and faults; takes about a minute on two quiet cores. Pages are left in `.tmp/brief/`.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inChromium } from "./engines.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = join(root, ".tmp/brief");
const MOST_PAGES = 2;
const few = ["-n", "20", "--no-charts", "-q"];
const others = ["no-competition", "equal-capacity", "random-network", "strong-tournament"];
/** Results by name: the command that makes them. */
const results = {
  run: ["run", "baseline", ...few],
  units: ["run", "eu-member-states", ...few],
  one: ["compare", "baseline", "no-competition", ...few],
  two: ["compare", "baseline", "no-competition", "equal-capacity", ...few],
  four: ["compare", "baseline", ...others, ...few],
  fork: ["fork", "run", "--at", "2019-01", "--mechanisms", "peers=off", "--no-charts", "-q"],
  sweep: ["sweep", "race-tipping", "--no-charts", "-q"],
  sensitivity: [
    "sensitivity",
    "core-screening",
    "--points",
    "6",
    "-n",
    "2",
    "--sample",
    "sample",
    "--no-charts",
    "-q",
  ],
  // Nine parameters: the longest table, and three rows of panels.
  fit: ["calibrate", "policies", "--quick", "--no-charts", "-q"],
};

function yardstick(...args) {
  const { status, stderr } = spawnSync(process.execPath, [join(root, "dist/cli.js"), ...args], {
    cwd: folder,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`yardstick ${args.join(" ")}\n${stderr}`);
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(join(folder, "pages"), { recursive: true });
const pages = {};
for (const [name, command] of Object.entries(results)) {
  yardstick(...command, "-o", name);
  for (const lang of name === "two" ? ["en", "zh", "both"] : ["en", "zh"]) {
    yardstick("report", name, "--lang", lang, "-o", `${name}-${lang}`, "-q");
    pages[`${name}-${lang}`] = join(folder, `${name}-${lang}/report.html`);
  }
}
const found = JSON.parse(
  inChromium("brief/print.mjs", join(folder, "pages"), Object.values(pages).join("\n")),
);

const faults = [];
for (const [name, file] of Object.entries(pages)) {
  const { pages: count, violations, requests, scripts, overflow } = found[file];
  const most = name.endsWith("-both") ? 2 * MOST_PAGES : MOST_PAGES;
  if (count > most) faults.push(`${name}: ${count} pages, at most ${most}`);
  for (const violation of violations) faults.push(`${name}: ${violation}`);
  for (const request of requests) faults.push(`${name}: asks for ${request}`);
  if (scripts > 0) faults.push(`${name}: ${scripts} scripts`);
  if (overflow > 0) faults.push(`${name}: ${overflow} px too wide for a telephone`);
}
for (const fault of faults) console.log(fault);
const counts = Object.entries(pages).map(([name, file]) => `${name} ${found[file].pages}`);
console.log(`${counts.length} briefs, pages: ${counts.join(", ")}; ${faults.length} faults`);
process.exit(faults.length > 0 ? 1 : 0);
