import { defineConfig } from "vitest/config";

/** What takes minutes, so is not part of `npm test`; `npm run test:slow claims` runs the folder `claims`. */
export default defineConfig({
  test: {
    include: ["test/slow/**/*.slow.ts"],
    isolate: false,
    maxWorkers: "100%",
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
