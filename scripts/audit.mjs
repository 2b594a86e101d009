// Asks the registry for known faults of the packages in the lock file. Ends with 1 if it knows any; a registry that does not
// answer this question, as mirrors often do not, keeps nobody from working, and that is said.
import { spawnSync } from "node:child_process";

const { stdout, error } = spawnSync("npm", ["audit", "--json", "--package-lock-only"], {
  encoding: "utf8",
  shell: process.platform === "win32",
  timeout: 120_000,
});

/** Numbers of faults by how grave they are; null if there is no answer. */
function findingsIn(text) {
  try {
    return JSON.parse(text).metadata?.vulnerabilities ?? null;
  } catch {
    return null;
  }
}

const found = findingsIn(stdout);
if (found === null) {
  const reason = /"message": "([^"]*)"/.exec(stdout)?.[1] ?? error?.message ?? "no answer";
  console.log(`audit: the registry could not be asked (${reason})`);
} else if (found.total > 0) {
  console.error(`audit: ${JSON.stringify(found)}; npm audit tells which`);
  process.exitCode = 1;
} else console.log("audit: the registry knows no fault of any package in the lock file");
