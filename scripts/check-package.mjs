// Packs the package, installs it into an empty project as a user does, and checks that the command draws, that the
// library runs, and that its types compile without any other package beside it. Needs no network after `npm ci`.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const project = mkdtempSync(join(tmpdir(), "yardstick-package-"));
const isWindows = process.platform === "win32";

/** Runs a command in the project and gives what it prints; a command that fails ends the check. */
function run(command, args, { cwd = project, stderr = "inherit" } = {}) {
  return execFileSync(command, args, {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", stderr],
    shell: isWindows,
  });
}

/** Whether something holds; the check ends where it does not. */
function expect(holds, sentence) {
  if (!holds) throw new Error(`not so: ${sentence}`);
  console.log(`  ${sentence}`);
}

const consumer = `
import { picturesOf, readScenario, resultHash, runEnsemble, vocabulary, type Chart } from "yardstick";
import { findScenario, loadParent, loadRenderPng } from "yardstick/node";

const { text, where } = findScenario("baseline");
const reading = readScenario(text, where, vocabulary, loadParent);
if (!reading.ok) throw new Error(reading.faults.map(({ found }) => found).join());
const ensemble = runEnsemble({ ...reading.scenario, runs: 2 });
const chart: Chart | undefined = picturesOf(ensemble, resultHash(ensemble), "en")[0];
const png: Uint8Array = (await loadRenderPng())(chart!);
const years: number = (ensemble.until - ensemble.from) / 365.25;
export const figures = { years, bytes: png.length, alt: chart!.alt.length };
`;

/** The project has what a lock file of its own would have after an install: the package and its dependencies. */
function writeProject(tarball) {
  const { packages, lockfileVersion } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  const { version, dependencies, bin } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const own = {
    name: "empty",
    private: true,
    type: "module",
    dependencies: { yardstick: `file:${tarball}` },
  };
  const brought = Object.entries(packages).filter(([path, { dev }]) => path !== "" && !dev);
  const lock = {
    name: own.name,
    lockfileVersion,
    requires: true,
    packages: {
      "": own,
      "node_modules/yardstick": { version, resolved: `file:${tarball}`, dependencies, bin },
      ...Object.fromEntries(brought),
    },
  };
  writeFileSync(join(project, "package.json"), JSON.stringify(own));
  writeFileSync(join(project, "package-lock.json"), JSON.stringify(lock));
}

function install() {
  const quiet = ["--no-audit", "--no-fund", "--loglevel=error"];
  try {
    run("npm", ["install", "--offline", ...quiet], { stderr: "ignore" });
  } catch {
    console.log("  (a dependency is not in the cache of npm and is fetched)");
    run("npm", ["install", "--prefer-offline", ...quiet]);
  }
}

function checkCommand() {
  const summary = JSON.parse(run("npx", ["--no-install", "yardstick", "run", "--runs", "5", "--json"]));
  const pictures = readdirSync(join(project, summary.folder, "charts")).filter((name) =>
    name.endsWith(".png"),
  );
  const sizes = pictures.map((name) => readFileSync(join(project, summary.folder, "charts", name)).length);
  expect(
    summary.runs === 5 && pictures.length >= 5 && sizes.every((size) => size > 10_000),
    `npx yardstick run --runs 5 draws ${pictures.length} charts`,
  );
}

function checkLibrary() {
  writeFileSync(join(project, "consumer.ts"), consumer);
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const options = ["--strict", "--target", "es2022", "--lib", "es2022", "--module", "nodenext"];
  for (const skip of ["true", "false"]) {
    run(process.execPath, [tsc, ...options, "--skipLibCheck", skip, "consumer.ts"]);
    expect(true, `a program in TypeScript compiles, skipLibCheck ${skip}`);
  }
  const print = "import('./consumer.js').then(({ figures }) => console.log(JSON.stringify(figures)))";
  const { years, bytes, alt } = JSON.parse(run(process.execPath, ["-e", print]));
  expect(years > 5 && bytes > 10_000 && alt > 100, "the program runs an ensemble and draws a chart of it");
}

try {
  const [{ filename }] = JSON.parse(
    run("npm", ["pack", "--json", "--loglevel=error", "--pack-destination", project], { cwd: root }),
  );
  writeProject(filename);
  install();
  const others = readdirSync(join(project, "node_modules")).filter((name) => !name.startsWith("."));
  expect(
    others.join() === "@napi-rs,piscina,yardstick",
    "the package brings two others along, the canvas and the pool of threads",
  );
  checkCommand();
  checkLibrary();
} catch (cause) {
  console.error(`${cause.message}\n${cause.stdout ?? ""}`);
  process.exitCode = 1;
} finally {
  rmSync(project, { recursive: true, force: true });
}
