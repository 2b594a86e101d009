import { defineConfig } from "vitest/config";

/** Tests against reference data that may not be published here; they are looked for in ../shared/reference. */
export default defineConfig({
  test: { include: ["test/reference/**/*.test.ts"], testTimeout: 60_000 },
});
