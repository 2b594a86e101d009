import type { Language } from "../../charts/index.js";
import { type ComparisonResult, comparisonParts } from "./comparison/parts.js";
import type { BriefParts } from "./parts.js";

/** A result of which a brief can be written. */
export type BriefResult = ComparisonResult;

/** What a result puts into its brief. */
export function partsOf(result: BriefResult, language: Language): BriefParts {
  switch (result.kind) {
    case "comparison":
      return comparisonParts(result, language);
  }
}
