import type { Language } from "../../charts/index.js";
import { modelOnly, type RunsOfExperiment, runsLine } from "../sweep/runs-caption.js";
import { worldLine } from "../world-line.js";

const RANGES = {
  en: "Indices depend on the ranges: a wider one makes its factor matter more; they stand in summary.txt.",
  zh: "结果取决于各因素的范围，范围见summary.txt。",
} as const;

/** Lines at the foot of a picture: what was run, with which seeds, for which ranges it holds, what is not claimed. */
export function sensitivityCaption(
  { experiment, hash }: { readonly experiment: RunsOfExperiment; readonly hash: string },
  language: Language,
): string[] {
  const { scenario } = experiment;
  return [
    runsLine(experiment, hash, language),
    RANGES[language],
    modelOnly(scenario, language),
    ...worldLine(scenario, language),
  ];
}
