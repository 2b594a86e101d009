/**
 * An assessment made again by `verify`, whole: one cell of one table has been changed before, and that must be the only
 * difference found. A quick assessment of a small fit; takes some 20 s of two quiet cores, which is too long for `npm test`.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { commandsIn, done } from "./commands.mjs";
import { smallFitsIn } from "./small-fits.mjs";

const DIFFERENT = 3;
const home = mkdtempSync(join(tmpdir(), "yardstick-verify-assessment-"));
const { yardstick } = commandsIn(home);
const { writeSpec, words } = smallFitsIn(home);
const begun = Date.now();
/** The table that is changed, and what stands in the second column of its last row. */
const TABLE = join(home, "assessed", "ceiling.csv");

try {
  writeSpec("exact");
  done(yardstick(words("exact", "fit")), "calibrate");
  done(yardstick(["assess", "fit", "--quick", "--no-charts", "-q", "-o", "assessed"]), "assess");
  const lines = readFileSync(TABLE, "utf8").trimEnd().split("\n");
  const cells = lines.at(-1).split(",");
  writeFileSync(TABLE, `${[...lines.slice(0, -1), cells.with(1, "elsewhere").join(",")].join("\n")}\n`);
  const { status, stdout, stderr } = yardstick(["verify", "assessed", "--json"]);
  const { differences, what } = JSON.parse(stdout || "{}");
  const [found, ...others] = differences ?? [];
  const isFound = found?.file === "ceiling.csv" && found.line === lines.length && found.again === cells[1];
  if (status !== DIFFERENT || !isFound || others.length > 0)
    throw new Error(`verify ended with ${status}: ${stdout}${stderr}`);
  console.log(
    `  ${what}: nothing differs but the cell that was changed (${Math.round((Date.now() - begun) / 1000)} s)`,
  );
} catch (cause) {
  console.error(cause.message);
  process.exitCode = 1;
} finally {
  rmSync(home, { recursive: true, force: true });
}
