import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Builds the command line before the first tests of a fresh clone; afterwards `npm test` does so. */
export default function build(): void {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  if (existsSync(`${root}dist/cli.js`)) return;
  execFileSync(process.execPath, ["scripts/build.mjs"], { cwd: root, stdio: "inherit" });
}
