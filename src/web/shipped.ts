/// <reference types="vite/types/importMeta.d.ts" />
import type { ScenarioFiles } from "./scenario-files.js";

const files = import.meta.glob<string>("../../scenarios/*.yaml", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The scenario files of the package. */
export const shipped: ScenarioFiles = Object.fromEntries(
  Object.entries(files).map(([path, text]) => [path.slice(path.lastIndexOf("/") + 1, -".yaml".length), text]),
);
