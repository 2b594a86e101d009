import type { Language } from "../../charts/index.js";
import { type ComparisonResult, comparisonParts } from "./comparison/parts.js";
import { fitParts } from "./fit/parts.js";
import type { FitResult } from "./fit/result.js";
import type { BriefParts } from "./parts.js";
import { runParts } from "./run/parts.js";
import type { RunResult } from "./run/result.js";
import { type SensitivityResult, sensitivityParts } from "./sensitivity/parts.js";
import { type SweepResult, sweepParts } from "./sweep/parts.js";

/** A result of which a brief can be written. */
export type BriefResult = RunResult | ComparisonResult | SweepResult | SensitivityResult | FitResult;

/** What a result puts into its brief. */
export function partsOf(result: BriefResult, language: Language): BriefParts {
  switch (result.kind) {
    case "run":
      return runParts(result, language);
    case "comparison":
      return comparisonParts(result, language);
    case "sweep":
      return sweepParts(result, language);
    case "sensitivity":
      return sensitivityParts(result, language);
    case "fit":
      return fitParts(result, language);
  }
}
