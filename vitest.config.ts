import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/slow/**", "test/reference/**"],
    globalSetup: ["test/cli/build.ts"],
    // No module keeps state, so files can share those that are loaded: a quarter of the time.
    isolate: false,
    // By default one core is left idle, which of two is one too many.
    maxWorkers: "100%",
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
