import { existsSync, readFileSync } from "node:fs";
import { packageFile } from "../node/package-files.js";
import { circumstances } from "./circumstances.js";

/** Circumstances of a run, and what the program was built from: the commit and the lock file, if that was noted. */
export function provenance(): Record<string, unknown> {
  const built = packageFile("dist/built-from.json");
  return {
    ...circumstances(),
    builtFrom: existsSync(built) ? JSON.parse(readFileSync(built, "utf8")) : null,
  };
}
