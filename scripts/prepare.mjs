// Builds the package when it is installed, unless dist/ is there and nothing that it is made of has changed since: the first
// `npx yardstick` in a copy of the repository installs that copy, and would build it all again.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
/** What a build writes first and last. */
const MADE = ["dist/built-from.json", "dist/web/index.html"];
const FOLDERS = ["src", "scripts", "scenarios", "experiments"];
const FILES = /\.(ts|json)$/;

const changed = (path) => statSync(path).mtimeMs;
const under = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));

const sources = [
  ...FOLDERS.flatMap((folder) => under(join(root, folder))),
  ...readdirSync(root)
    .filter((name) => FILES.test(name))
    .map((name) => join(root, name)),
];

function isCurrent() {
  const made = MADE.map((path) => join(root, path));
  if (!made.every((path) => existsSync(path))) return false;
  return Math.min(...made.map(changed)) > Math.max(...sources.map(changed));
}

if (!isCurrent()) {
  const { status } = spawnSync("npm run -s build", { cwd: root, shell: true, stdio: "inherit" });
  process.exitCode = status ?? 1;
}
