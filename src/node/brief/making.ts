import type { Making } from "../../report/brief/parts.js";
import type { ResultsManifest } from "./results-manifest.js";
import { typedFor } from "./typed.js";

/** How a result was made, as its manifest says. */
export function makingOf({ version, resultHash, commandLine }: ResultsManifest): Making {
  return { version, resultHash, command: commandLine, typed: (id) => typedFor(id, commandLine) };
}
