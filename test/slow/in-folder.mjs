/** Runs the slow tests of a folder beside this file with vitest and ends with 1 if any fails. */
import { fileURLToPath } from "node:url";
import { startVitest } from "vitest/node";

/** `folder`: its name, e.g. `claims`. */
export async function runInFolder(folder) {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const options = { root, config: "vitest.slow.config.ts", watch: false };
  const vitest = await startVitest("test", [`test/slow/${folder}/`], options);
  await vitest.close();
  process.exit(vitest.state.getCountOfFailedTests() > 0 || process.exitCode ? 1 : 0);
}
