/**
 * Same scenario, same bits, everywhere: bundles the model without anything from Node, computes the result hashes of
 * twenty random worlds in four lines of Node, in headless Chromium and, where there is one, in Firefox, and compares them with those of the Node at hand.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runInThisContext } from "node:vm";
import { build } from "esbuild";
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
rmSync(folder, { recursive: true });

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
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
