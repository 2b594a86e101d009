/**
 * Same scenario, same bits, everywhere. First engines: the model is bundled without anything from Node, and the result
 * hashes of twenty random worlds are computed in four lines of Node, in headless Chromium and, where there is one, in
 * Firefox. Then the command line: one run and one sweep under every circumstance that must not matter. A table shows
 * every cell; each scenario must have one hash in all of its cells.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runInThisContext } from "node:vm";
import { build } from "esbuild";
import { cellsIn } from "./determinism/cells.mjs";
import { engines } from "./engines.mjs";

const folder = mkdtempSync(join(tmpdir(), "yardstick-determinism-"));
const bundle = join(folder, "bundle.js");

/** For a browser and without externals, so that anything that only Node has is a fault of the build. */
const { metafile } = await build({
  entryPoints: [fileURLToPath(new URL("random-scenarios.ts", import.meta.url))],
  outfile: bundle,
  bundle: true,
  platform: "browser",
  format: "iife",
  globalName: "yardstick",
  metafile: true,
  logLevel: "error",
});
const shell = Object.keys(metafile.inputs).filter((path) => /(^|\/)src\/(node|cli)\//.test(path));
if (shell.length > 0) throw new Error(`the model needs the shell: ${shell.join(", ")}`);
console.log(
  `bundle of ${Object.keys(metafile.inputs).length} files, ${metafile.outputs[Object.keys(metafile.outputs)[0]].bytes} bytes, nothing of Node\n`,
);

const here = runInThisContext(`${readFileSync(bundle, "utf8")}; yardstick.prints()`);
const results = [{ name: "at hand", version: process.versions.v8, prints: here }];
for (const { name, run } of engines) results.push({ name, ...run(bundle) });

for (const { name, version } of results)
  console.log(`${name.padEnd(14)} ${/^(Chromium|Firefox)$/.test(name) ? "" : "V8 "}${version}`);
console.log(
  `\n${["world", "adopters", "policies", ...results.map(({ name }) => name)].map((word) => word.padEnd(14)).join("")}`,
);
let [passed, failed] = [0, 0];
here.forEach(({ name, adopters, policies, hash }, k) => {
  const row = results.map(({ prints }) => {
    const same = prints[k].hash === hash;
    if (!same) failed += 1;
    else if (prints !== here) passed += 1;
    return prints[k].hash.slice(0, 10) + (same ? "" : " !");
  });
  console.log([name, adopters, policies, ...row].map((word) => String(word).padEnd(14)).join(""));
});
const different = new Set(here.map(({ hash }) => hash)).size;
if (different < here.length) {
  console.log(`\nonly ${different} of ${here.length} worlds differ from each other`);
  failed += 1;
}

const begun = Date.now();
const leftOut = (what) => console.error(`WARNING: ${what} is LEFT OUT: its server is not there`);
const cells = await cellsIn(folder, leftOut);
rmSync(folder, { recursive: true });
console.log(`\n${"of".padEnd(8)}${"where".padEnd(30)}hash`);
for (const { of, where, hash } of cells) {
  const same = hash === cells.find((each) => each.of === of).hash;
  if (same) passed += 1;
  else failed += 1;
  console.log(`${of.padEnd(8)}${where.padEnd(30)}${hash.slice(0, 16)}${same ? "" : " !"}`);
}

const hashes = new Set(cells.map(({ of, hash }) => of + hash)).size;
const seconds = Math.round((Date.now() - begun) / 1000);
console.log(
  `\n${here.length * results.length} cells of ${here.length} worlds in ${results.length} engines; ${cells.length} cells of a run and a sweep with ${hashes} hashes (${seconds} s)`,
);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
