// Writes docs/assessment.md: the report of `yardstick assess` on the shipped fit `core`, without pictures. It takes some
// seven minutes of one core. Run it with `node scripts/write-assessment.mjs` after a change of that fit or of the report;
// a test fails where page and fit disagree. A folder of a finished assessment may be given instead of making one.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const FIT = "scenarios/calibration/fits/core";
const PAGE = "docs/assessment.md";
const PREFACE = `# Assessment of the shipped fit

What \`yardstick assess\` says of the fit \`core\` as it is shipped: every tenth draw of the posterior, 400 in all. Written by
\`scripts/write-assessment.mjs\`. [Calibration](calibration.md) says how the fit was made, [validity](validity.md) what
follows for its use.
`;

/** The report of an assessment without its title. */
function reportIn(folder) {
  const report = readFileSync(join(folder, "report.md"), "utf8");
  return report.slice(report.indexOf("\n## "));
}

/** The same of an assessment made now. */
function assessed() {
  const home = mkdtempSync(join(tmpdir(), "assessment-"));
  const folder = join(home, "made");
  try {
    execFileSync(process.execPath, ["dist/cli.js", "assess", FIT, "--no-charts", "--quiet", "--out", folder]);
    return reportIn(folder);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

const [, , given] = process.argv;
writeFileSync(PAGE, PREFACE + (given === undefined ? assessed() : reportIn(given)));
