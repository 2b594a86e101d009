import type { Scenario } from "../../scenario/scenario.js";
import { type Circumstances, dataHash, RESULT_SCHEMA } from "../manifest.js";
import { sha256Of } from "../result-hash.js";

/** What was asked: of which province, or of which outcome and mechanisms. */
export type Asked =
  | { readonly province: string }
  | { readonly outcome: string; readonly mechanisms: readonly string[] };

/** The manifest of an explanation: all that is needed to make it again, and the hash by which to know it. */
export function explainManifest(
  scenario: Scenario,
  asked: Asked,
  result: { readonly hash: string; readonly files: readonly string[] },
  { version, ...circumstances }: Circumstances,
) {
  return {
    tool: "yardstick",
    version,
    command: "explain",
    resultSchema: RESULT_SCHEMA,
    resultHash: result.hash,
    scenarioHash: sha256Of(JSON.stringify(scenario)),
    dataHash: dataHash(),
    asked,
    seeds: { first: scenario.seed, last: scenario.seed + scenario.runs - 1 },
    runs: scenario.runs,
    scenario,
    files: result.files,
    circumstances,
  };
}
