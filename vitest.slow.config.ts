import { defineConfig } from "vitest/config";

/** Claims over many seeds: minutes, so not part of `npm test`; `npm run test:slow claims` runs them. */
export default defineConfig({
  test: {
    include: ["test/slow/**/*.slow.ts"],
    isolate: false,
    maxWorkers: "100%",
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
