/** Frequencies of adoption against stated probabilities, and slopes of the likelihood, over twenty times as many histories. */
import { spawnSync } from "node:child_process";

const { status } = spawnSync(
  "npx",
  ["vitest", "run", "test/experiments/calibration/likelihood.test.ts", "--testTimeout", "1800000"],
  { stdio: "inherit", env: { ...process.env, HISTORIES: "20" } },
);
process.exit(status ?? 1);
