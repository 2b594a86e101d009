/**
 * R reads what `yardstick export` writes: coxph has the coefficients and standard errors of our own Cox regression, the
 * blocks of docs/export.md run, and every table has its rows. Needs Rscript with survival; takes 25 s of one core.
 */
import { spawnSync } from "node:child_process";
import { runInFolder } from "./in-folder.mjs";

const { status } = spawnSync("Rscript", ["-e", "library(survival)"], { stdio: "ignore" });
if (status !== 0) {
  console.error("LEFT OUT: Rscript with the package survival is not installed, so nothing was read in R");
  process.exit(0);
}
await runInFolder("export");
