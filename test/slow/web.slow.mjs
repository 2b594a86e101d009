/**
 * The classroom page in a real browser, opened from a file: the first lesson by keyboard alone, the same result hashes
 * as the command line for twenty scenarios, a thousand random links, no request, no error, no fault that axe finds, no
 * scrolling of the main view, and a page of bearable size. Pictures of every view are left in `.tmp/web/`.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { inChromium } from "./engines.mjs";
import { hasFirefox, inFirefox } from "./firefox.mjs";
import { accessFaults } from "./web/access-checks.mjs";
import { lessonFaults } from "./web/lesson-checks.mjs";
import { shareFaults } from "./web/share-checks.mjs";
import { teacherFaults } from "./web/teacher-checks.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const page = `${root}dist/web/index.html`;
const pictures = `${root}.tmp/web`;
const SCENARIOS = [
  ...["baseline", "core", "no-centre", "no-competition", "equal-capacity", "late-centre", "herding"],
  ...["race-to-liberalise", "crackdown-pendulum", "early-pilots", "no-codification", "security-first"],
  ...["chip-embargo", "economic-slump", "mixed-signals", "interim-law", "guangxi-agency", "beijing-slack"],
  ...["random-network", "strong-tournament"],
];
/** What the page and the command line are both asked: scenarios as they are, and one with rules changed. */
const asked = [
  ...SCENARIOS.map((name) => ({ link: `v1&s=${name}&runs=5&seed=3&view=lab`, name, settings: [] })),
  {
    link: "v1&s=baseline&runs=5&seed=3&peers=off&race.tournament=5&view=lab",
    name: "baseline",
    settings: ["--set", "mechanisms.peers=off", "--set", "race.tournament=5"],
  },
];
const USUAL = ["--runs", "5", "--seed", "3", "--no-charts", "--json", "--force"];
const MOST_BYTES = 700_000;
const MOST_ZIPPED = 250_000;

function run(command, args) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}\n${stderr}`);
  return stdout;
}

run("npm", ["run", "-s", "build:web"]);
mkdirSync(pictures, { recursive: true });
const text = readFileSync(page);
const found = JSON.parse(
  inChromium("web/page.mjs", page, pictures, asked.map(({ link }) => link).join("\n")),
);
const faults = [];
const expect = (holds, fault) => {
  if (!holds) faults.push(fault);
};

expect(text.length <= MOST_BYTES, `the page has ${text.length} bytes, more than ${MOST_BYTES}`);
const zipped = gzipSync(text).length;
expect(zipped <= MOST_ZIPPED, `zipped it has ${zipped} bytes, more than ${MOST_ZIPPED}`);
for (const error of found.errors) faults.push(`error in the page: ${error}`);
for (const request of found.requests) faults.push(`a request leaves the page: ${request}`);
expect(
  found.lesson.told.includes("Guizhou, Jiangxi, and Zhejiang moved first"),
  `the lesson ends with: ${found.lesson.told}`,
);
for (const { link, name, settings } of asked) {
  const args = ["dist/cli.js", "run", name, ...settings, ...USUAL, "--out", ".tmp/web/result"];
  const hash = JSON.parse(run(process.execPath, args)).resultHash;
  expect(
    found.hashes[link] === hash,
    `${link}: the page says ${found.hashes[link]}, the command line ${hash}`,
  );
}
if (hasFirefox()) {
  const some = asked.slice(-3).map(({ link }) => link);
  const { version, errors, hashes, compared } = JSON.parse(
    inFirefox("web/firefox.mjs", page, pictures, some.join("\n")),
  );
  for (const error of errors) faults.push(`error in Firefox: ${error}`);
  for (const link of some)
    expect(hashes[link] === found.hashes[link], `${link}: Firefox says ${hashes[link]}`);
  expect(/provinces move later/.test(compared), `in Firefox a comparison says: ${compared}`);
  console.log(`Firefox ${version}: ${some.length} hashes`);
}
for (const [name, violations] of Object.entries(found.axe))
  for (const violation of violations) faults.push(`axe, ${name}: ${violation}`);
for (const [name, [right, down]] of Object.entries(found.overflow)) {
  expect(right <= 0, `${name} is ${right} px wider than the window`);
  if (/^(predict|lab)-..$/.test(name)) expect(down <= 0, `${name} is ${down} px higher than the window`);
}
const yardstick = (args) => run(process.execPath, ["dist/cli.js", ...args]);
faults.push(...accessFaults(page, pictures, yardstick));
faults.push(...shareFaults(page, `${root}.tmp/web/saved`, yardstick));
faults.push(...lessonFaults(page, pictures, `${root}.tmp/web/result`, yardstick));
faults.push(...teacherFaults(page, pictures, `${root}.tmp/web/result`, yardstick));
expect(found.heading.length > 0, "after a thousand random links the page is empty");

console.log(
  `Chromium ${found.version}: ${text.length} bytes, ${zipped} zipped; ${asked.length} hashes, 1000 links`,
);
if (faults.length > 0) {
  console.error(faults.join("\n"));
  process.exit(1);
}
