/** The qualitative claims of the documents and of the scenarios, over 500 seeds each: prints the share that shows them. */
import { fileURLToPath } from "node:url";
import { startVitest } from "vitest/node";

const root = fileURLToPath(new URL("../..", import.meta.url));
const vitest = await startVitest("test", [], { root, config: "vitest.slow.config.ts", watch: false });
await vitest.close();
process.exit(vitest.state.getCountOfFailedTests() > 0 || process.exitCode ? 1 : 0);
