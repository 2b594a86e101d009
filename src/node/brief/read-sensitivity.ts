import type { Factor } from "../../experiments/designs/index.js";
import { type Sensitivity, sensitivityTable } from "../../experiments/sensitivity/index.js";
import type { SensitivityResult } from "../../report/brief/sensitivity/parts.js";
import { csvOf } from "../../report/csv.js";
import { sha256Of } from "../../report/result-hash.js";
import type { Words } from "../../scenario/scenario.js";
import { savedScenario } from "../saved-scenarios.js";
import { makingOf } from "./making.js";
import { checkHash, type ResultsManifest, refuse, tableText } from "./results-manifest.js";

/** What the manifest says of the experiment, as far as a brief tells it. */
interface Asked {
  readonly title: Words;
  readonly factors: readonly Factor[];
  readonly design: { readonly kind: string; readonly points: number };
  readonly runs: {
    readonly perPoint: number;
    readonly seed: number;
    readonly commonRandomNumbers: boolean;
  };
}

/** An analysis of sensitivity as its folder holds it, once its indices were found to be those it was written with. */
export function readSensitivity(manifest: ResultsManifest): SensitivityResult {
  const { folder, where, text, values } = manifest;
  const scenario = savedScenario(text, where);
  try {
    const { analyses } = JSON.parse(tableText(manifest, "summary.json")) as { analyses: Sensitivity[] };
    checkHash(manifest, sha256Of(csvOf(sensitivityTable(analyses))), ["summary.json"]);
    const { title, factors, design, runs } = values.asked as Asked;
    const { perPoint: replicates, seed, commonRandomNumbers } = runs;
    return {
      ...{ kind: "sensitivity", making: makingOf(manifest), title, scenario, factors, analyses },
      design: {
        ...{ replicates, seed, commonRandomNumbers },
        ...{ points: { length: design.points }, generator: { kind: design.kind } },
      },
    };
  } catch (cause) {
    if (cause instanceof TypeError || cause instanceof SyntaxError)
      return refuse(folder, `summary.json or the manifest is damaged (${cause.message})`);
    throw cause;
  }
}
