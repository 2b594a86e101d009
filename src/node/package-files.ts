import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * Folder of the package: the nearest one above this module with a package.json of ours. The same code runs from `src`
 * in tests and from `dist` in the published package.
 */
function packageFolder(): URL {
  for (const up of ["../", "../../"]) {
    const folder = new URL(up, import.meta.url);
    try {
      if (JSON.parse(readFileSync(new URL("package.json", folder), "utf8")).name === "yardstick")
        return folder;
    } catch {}
  }
  throw new Error("the package is incomplete: its package.json is missing; install it again");
}

/** Version of the package, as in its package.json. */
export function packageVersion(): string {
  return JSON.parse(readFileSync(new URL("package.json", packageFolder()), "utf8")).version;
}

/** Folder of the shipped scenarios. */
export function shippedScenarios(): string {
  return fileURLToPath(new URL("scenarios/", packageFolder()));
}

/** Folder of the shipped experiments. */
export function shippedExperiments(): string {
  return fileURLToPath(new URL("experiments/", packageFolder()));
}

/** The document of the model, in which its laws stand. */
export function modelDocument(): string {
  return readFileSync(new URL("src/model/README.md", packageFolder()), "utf8");
}

/** Path of a file of the package, by its path inside it. */
export function packageFile(path: string): string {
  return fileURLToPath(new URL(path, packageFolder()));
}
