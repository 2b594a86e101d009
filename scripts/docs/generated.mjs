import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";

const SECTION = "The science";

const yardstick = (...args) =>
  execFileSync(process.execPath, ["dist/cli.js", ...args], { stdio: ["ignore", "ignore", "inherit"] });

/**
 * Makes the pages that the command line writes, under `generated/` of a folder.
 * @returns {{ path: string, section: string, title: string }[]} paths from that folder
 */
export function writeGenerated(folder) {
  const into = join(folder, "generated");
  mkdirSync(into, { recursive: true });
  yardstick("odd", "--out", join(into, "odd.md"));
  yardstick("replicate", "--quiet", "--out", join(into, "replication"));
  return [
    { path: "generated/odd.md", section: SECTION, title: "Description by ODD+D" },
    { path: "generated/replication/report.md", section: SECTION, title: "Replication report" },
  ];
}
