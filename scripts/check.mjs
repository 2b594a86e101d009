// Checks types, of the program and of the page, and style, side by side: each takes one core for half a minute.
import { spawn } from "node:child_process";

const CHECKS = ["tsc -p .", "tsc -p tsconfig.web.json", "biome ci ."];

const codes = await Promise.all(
  CHECKS.map(
    (line) =>
      new Promise((resolve) => {
        spawn(line, { shell: true, stdio: "inherit" }).once("close", (code) => resolve({ line, code }));
      }),
  ),
);
const failed = codes.filter(({ code }) => code !== 0).map(({ line }) => line);
if (failed.length > 0) console.error(`failed: ${failed.join(", ")}`);
process.exit(failed.length > 0 ? 1 : 0);
