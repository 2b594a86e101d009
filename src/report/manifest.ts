import { landBorders, seaLinks } from "../data/borders.js";
import { centralSignals } from "../data/central-signals.js";
import { externalPressures } from "../data/external-pressures.js";
import { illustrativeSets } from "../data/illustrative-units.js";
import { table2, targets } from "../data/khanal2024.js";
import { provinces } from "../data/provinces.js";
import { readingOptions } from "../data/readings.js";
import type { Ensemble } from "../experiments/ensemble.js";
import { sha256Of } from "./result-hash.js";

/** Version of the layout of results. */
export const RESULT_SCHEMA = 1;

/** What the shell knows of the run; nothing of it enters a hash. */
export interface Circumstances {
  readonly version: string;
  readonly commandLine: readonly string[];
  readonly time: string;
  readonly platform: string;
  readonly runtime: string;
  /** Language of pictures and words; English where it is not said. */
  readonly language?: "en" | "zh";
}

/** What the manifest of a run says: all that is needed to make it again, and the hashes by which to know that it is the same. */
export function aboutRun(ensemble: Ensemble, resultHash: string) {
  const { scenario, seeds, steps } = ensemble;
  return {
    resultHash,
    scenarioHash: sha256Of(JSON.stringify(scenario)),
    dataHash: dataHash(),
    seeds: { first: seeds[0], last: seeds[seeds.length - 1] },
    runs: seeds.length,
    steps,
    scenario,
  };
}

/** SHA-256 over the data that results can depend on. */
export function dataHash(): string {
  return sha256Of(
    JSON.stringify([
      provinces,
      landBorders,
      seaLinks,
      illustrativeSets,
      table2,
      targets,
      centralSignals,
      externalPressures,
      readingOptions,
    ]),
  );
}
