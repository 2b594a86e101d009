import type { Language } from "../charts/index.js";
import { packageVersion } from "../node/package-files.js";
import type { Circumstances } from "../report/manifest.js";

/** What the shell knows of this run, for a manifest; nothing of it enters a hash. */
export function circumstances(language?: Language): Circumstances {
  return {
    version: packageVersion(),
    commandLine: process.argv.slice(2),
    time: new Date().toISOString(),
    platform: `${process.platform}-${process.arch}`,
    runtime: `node ${process.version}`,
    ...(language && { language }),
  };
}
