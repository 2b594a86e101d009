// Packs a fit of `yardstick calibrate` for shipping, under the name of its calibration: every tenth draw and the summaries.
// Run as: node scripts/pack-fit.mjs <folder of the fit>
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const EACH = 10;
const [, , folder] = process.argv;
if (folder === undefined) throw new Error("node scripts/pack-fit.mjs <folder of yardstick calibrate>");
const read = (name) => readFileSync(join(folder, name), "utf8");
const out = join("scenarios/calibration/fits", JSON.parse(read("fit.json")).calibration.id);
mkdirSync(out, { recursive: true });
for (const name of ["fit.json", "posterior.csv", "generations.csv", "summary.txt"])
  writeFileSync(join(out, name), read(name));
const [head, ...draws] = read("draws.csv").trimEnd().split("\n");
writeFileSync(join(out, "draws.csv"), `${[head, ...draws.filter((_, k) => k % EACH === 0)].join("\n")}\n`);
