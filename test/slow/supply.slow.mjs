/** What this package stands on: the bill of materials holds every package of the lock file, and the registry is asked for faults. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const cwd = fileURLToPath(new URL("../..", import.meta.url));
const npm = (...words) =>
  spawnSync("npm", words, { cwd, encoding: "utf8", maxBuffer: 1 << 26, timeout: 180_000 });

const bill = npm("run", "-s", "sbom");
const { bomFormat, components } = JSON.parse(bill.stdout);
const named = new Set(components.map(({ name, version }) => `${name}@${version}`));
const { packages } = JSON.parse(readFileSync(new URL("../../package-lock.json", import.meta.url), "utf8"));
// Packages for other systems and peers that nobody asked for need not stand in it.
const missing = Object.entries(packages)
  .filter(([path, { optional, peer, link }]) => path !== "" && !optional && !peer && !link)
  .map(([path, { name, version }]) => `${name ?? path.split("node_modules/").at(-1)}@${version}`)
  .filter((each) => !named.has(each));
const isWhole = bomFormat === "CycloneDX" && missing.length === 0;
console.log(
  isWhole ? `  bill of materials: ${components.length} packages` : `  not in the bill: ${missing.join(", ")}`,
);

const audit = npm("run", "-s", "audit");
process.stdout.write(`  ${audit.stdout}${audit.stderr}`);
process.exit(isWhole && audit.status === 0 ? 0 : 1);
