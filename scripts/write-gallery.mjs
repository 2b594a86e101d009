// Makes results/gallery again (charts, summary, fit and manifest of the baseline, pictures of the political economy and of
// regimes side by side, sweeps, phase diagrams, a fit and its assessment) and the table of fit in docs/validity.md.
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const made = join(mkdtempSync(join(tmpdir(), "gallery-")), "baseline");
const summary = JSON.parse(
  execFileSync(
    process.execPath,
    ["dist/cli.js", "run", "baseline", "--runs", "200", "--json", "--out", made],
    { encoding: "utf8" },
  ),
);

rmSync("results/gallery", { recursive: true, force: true });
for (const name of ["charts", "summary.csv", "fit.csv", "manifest.json"])
  cpSync(join(made, name), join("results/gallery", name), { recursive: true });
// Where and when it was made is nobody's business, and would change at every making.
const manifest = JSON.parse(readFileSync("results/gallery/manifest.json", "utf8"));
manifest.circumstances = { commandLine: ["run", "baseline", "--runs", "200"] };
writeFileSync("results/gallery/manifest.json", `${JSON.stringify(manifest, null, 2)}\n`);

const number = (value) =>
  value === null
    ? ""
    : Math.abs(value) >= 100 || Number.isInteger(value)
      ? value.toFixed(0)
      : value.toFixed(Math.abs(value) >= 2 ? 1 : 2);
const rows = summary.fit.map(
  ({ statistic, observed, mean, q05, q95 }) =>
    `| ${statistic} | ${number(observed)} | ${number(mean)} | ${number(q05)} to ${number(q95)} |`,
);
const table = ["| | observed | simulated | 90% of runs |", "|---|---|---|---|", ...rows].join("\n");
const page = readFileSync("docs/validity.md", "utf8");
writeFileSync(
  "docs/validity.md",
  page.replace(/(<!-- fit -->\n)[\s\S]*(<!-- \/fit -->)/, (_, open, close) => `${open}${table}\n${close}`),
);

/** Runs a command that writes results, and copies these of its pictures with their numbers and descriptions. */
function copyPictures(args, names, into = "economy") {
  const folder = join(mkdtempSync(join(tmpdir(), "gallery-")), "made");
  execFileSync(process.execPath, ["dist/cli.js", ...args, "--quiet", "--out", folder]);
  copyFrom(folder, names, into);
  rmSync(folder, { recursive: true, force: true });
}

/** Copies pictures of a results folder. */
function copyFrom(folder, names, into) {
  for (const name of names)
    for (const ending of ["png", "csv", "alt.txt"])
      cpSync(join(folder, "charts", `${name}.${ending}`), join("results/gallery", into, `${name}.${ending}`));
}

copyPictures(
  ["run", "political-economy", "--runs", "200"],
  ["circulation", "pendulum", "sector-portfolios", "signal-calendar", "stance", "target-capacity"],
);
copyPictures(["compare", "political-economy", "eu-single-track", "us-silos", "--runs", "100"], ["regimes"]);
const runs = mkdtempSync(join(tmpdir(), "gallery-runs-"));
copyPictures(
  ["sensitivity", "core-sobol", "--sample", runs],
  ["sensitivity-indices-adopters", "sensitivity-indices-mean-day"],
  "sensitivity",
);
rmSync(runs, { recursive: true, force: true });
copyPictures(["sweep", "race-tipping"], ["sweep-liberalisation-mean"], "sweeps");
copyPictures(["sweep", "crowd"], ["sweep-effective-sectors"], "sweeps");
copyPictures(["sweep", "pendulum-phases"], ["sweep-crackdown-days"], "sweeps");
const fit = join(mkdtempSync(join(tmpdir(), "gallery-")), "fit");
execFileSync(process.execPath, ["dist/cli.js", "calibrate", "policies", "--quiet", "--out", fit]);
copyFrom(fit, ["posterior-marginals", "posterior-pairs"], "calibration");
copyPictures(
  ["assess", fit],
  ["coverage", "pathway-frequency", "posterior-check", "recovery", "sbc-ranks", "score-differences"],
  "assessment",
);
rmSync(fit, { recursive: true, force: true });
execFileSync(process.execPath, ["scripts/write-phases.mjs"]);
rmSync(made, { recursive: true, force: true });
