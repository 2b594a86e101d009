import {
  type Contrast,
  contrastsOf,
  mismatches,
  type ProvinceEffect,
  runComparison,
  runsNeeded,
} from "../../experiments/compare/index.js";
import { nationSentence, provinceSentence } from "../../report/compare/sentences.js";
import type { ScenarioFiles } from "../shipped.js";
import { Faulty, read } from "./read.js";
import type { Answer, Compared, ComparedProvince, NamedFile } from "./request.js";

/** Runs two scenarios on the seeds of the first and says what differs. */
export function compare(
  { baseline, scenario }: { readonly baseline: NamedFile; readonly scenario: NamedFile },
  files: ScenarioFiles,
  say: (answer: Answer) => void,
): void {
  const both = [read(baseline, files), read(scenario, files)] as const;
  const apart = mismatches(...both);
  if (apart.length > 0)
    throw new Faulty(apart.map((each) => `${each.what}: ${each.baseline} / ${each.scenario}`));
  const of = runsNeeded(both);
  const comparison = runComparison(both, (done) => say({ kind: "progress", done, of }));
  const [contrast] = contrastsOf(comparison);
  say({ kind: "comparison", comparison: compared(contrast!) });
}

function compared(contrast: Contrast): Compared {
  const { seeds } = contrast.baseline;
  return {
    seeds,
    pairs: seeds.length,
    sentence: { en: nationSentence(contrast, "en"), zh: nationSentence(contrast, "zh") },
    provinces: contrast.provinces.map((province) => comparedProvince(province, contrast)),
  };
}

function comparedProvince(province: ProvinceEffect, contrast: Contrast): ComparedProvince {
  const { turns, restricted } = province.effect;
  return {
    id: province.id,
    median: restricted!.q50,
    low: restricted!.q10,
    high: restricted!.q90,
    earlier: turns.lower,
    later: turns.higher,
    gained: turns.gained,
    lost: turns.lost,
    sentence: {
      en: provinceSentence(province, contrast, "en"),
      zh: provinceSentence(province, contrast, "zh"),
    },
  };
}
