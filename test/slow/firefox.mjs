/** Debian's Firefox, driven through the protocol that it speaks itself; where there is none, that is said. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { command, npm } from "./command.mjs";

const NAMES = ["firefox-esr", "firefox"];
const DRIVER = "puppeteer-core@24.43.1";
const home = join(tmpdir(), "yardstick-engines", "firefox");

const path = () =>
  NAMES.map((name) => spawnSync("which", [name], { encoding: "utf8" }).stdout.trim()).find((at) => at !== "");

/** Whether there is one; tells the reader of the log if there is none. */
export function hasFirefox() {
  if (path() !== undefined) return true;
  console.warn("WARNING: there is no Firefox here, so that what needs one is LEFT OUT");
  return false;
}

/** Runs a script of this folder with the folder of the driver, the path of Firefox and these arguments; gives what it prints. */
export function inFirefox(script, ...args) {
  if (!existsSync(join(home, "node_modules", "puppeteer-core"))) {
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, "package.json"), '{ "private": true }');
    npm("install", "--prefix", home, "--ignore-scripts", "--no-audit", "--no-fund", DRIVER);
  }
  return command(process.execPath, [fileURLToPath(new URL(script, import.meta.url)), home, path(), ...args]);
}
