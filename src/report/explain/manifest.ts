import type { Scenario } from "../../scenario/scenario.js";
import { dataHash } from "../manifest.js";
import { sha256Of } from "../result-hash.js";

/** What was asked: of which province, or of which outcome and mechanisms. */
export type Asked =
  | { readonly province: string }
  | { readonly outcome: string; readonly mechanisms: readonly string[] };

/** What the manifest of an explanation says: all that is needed to make it again, and the hash by which to know it. */
export function aboutExplanation(scenario: Scenario, asked: Asked, resultHash: string) {
  return {
    command: "explain",
    resultHash,
    scenarioHash: sha256Of(JSON.stringify(scenario)),
    dataHash: dataHash(),
    asked,
    seeds: { first: scenario.seed, last: scenario.seed + scenario.runs - 1 },
    runs: scenario.runs,
    scenario,
  };
}
