import { type NecessityFit, necessity } from "./fit.js";
import { negation, type Study } from "./memberships.js";

/** The necessity of one condition or its negation. */
export interface NecessityRow extends NecessityFit {
  /** As in `A` or `~A`. */
  readonly condition: string;
}

/** Figures below this are reported as nothing, as the R package does. */
const NOTHING = 0.00001;

/** Necessity of every condition, then of every negation, for the outcome of the study. */
export function necessityTable(study: Study): NecessityRow[] {
  const present = study.conditions.map((name, j) => ({ condition: name, ...fitOf(study.x[j], study) }));
  const absent = study.conditions.map((name, j) => ({
    condition: `~${name}`,
    ...fitOf(negation(study.x[j]), study),
  }));
  return [...present, ...absent];
}

/** Necessity of a set, with figures that are nearly nothing reported as nothing. */
export function fitOf(x: Float64Array, study: Study): NecessityFit {
  const { inclN, RoN, covN } = necessity(x, study.y);
  return { inclN: rounded(inclN), RoN: rounded(RoN), covN: rounded(covN) };
}

function rounded(value: number | null): number | null {
  return value !== null && value < NOTHING ? 0 : value;
}
