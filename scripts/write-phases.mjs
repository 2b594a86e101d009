// Makes the phase diagrams again, from real runs: node scripts/write-phases.mjs [folder] [en or zh], after a build.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { csvOf, phasePictures } from "../dist/index.js";
import { loadRenderPng } from "../dist/node.js";

const [folder = "results/gallery/phases", language = "en"] = process.argv.slice(2);
const draw = await loadRenderPng();
mkdirSync(folder, { recursive: true });
for (const chart of phasePictures(language)) {
  writeFileSync(join(folder, `${chart.id}.png`), draw(chart));
  writeFileSync(join(folder, `${chart.id}.csv`), csvOf(chart.table));
  writeFileSync(join(folder, `${chart.id}.alt.txt`), `${chart.alt}\n`);
}
