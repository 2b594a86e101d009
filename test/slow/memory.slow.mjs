/** Ten thousand runs of the core with all their tables fit into a heap of 256 MB: tables are written as they are made. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "yardstick-memory-"));
const words = ["run", "core", "--runs", "10000", "-q", "-o", join(folder, "result")];
const { status, stderr } = spawnSync(process.execPath, ["--max-old-space-size=256", cli, ...words], {
  encoding: "utf8",
});
rmSync(folder, { recursive: true });
console.log(status === 0 ? "10,000 runs in a heap of 256 MB" : stderr);
process.exit(status === 0 ? 0 : 1);
