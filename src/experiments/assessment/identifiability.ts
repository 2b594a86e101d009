import type { ParameterSummary } from "../calibration/index.js";
import type { Fitted } from "./fitted.js";

/** How much the data say of a parameter beyond its prior. */
export type Identified = "identified" | "weakly" | "not";

/** A parameter with its verdict. */
export interface IdentifiedParameter {
  readonly path: string;
  /** 1 - variance of the posterior / variance of the prior. */
  readonly contraction: number;
  readonly verdict: Identified;
}

/** Two parameters of which the data know a combination better than either. */
export interface TiedPair {
  readonly one: string;
  readonly other: string;
  readonly correlation: number;
}

export interface Identifiability {
  readonly parameters: readonly IdentifiedParameter[];
  /** The most strongly tied first. */
  readonly pairs: readonly TiedPair[];
  /** Correlations of the posterior, by parameter and parameter. */
  readonly correlations: readonly (readonly number[])[];
}

/** Contractions from which a parameter counts as identified, and as weakly so. */
export const [IDENTIFIED, WEAKLY] = [0.5, 0.2];
/** Correlation from which two parameters count as tied. */
export const TIED = 0.5;

/** What the data tell of each parameter, and which they confound. */
export function identifiability(
  { free, draws }: Pick<Fitted, "free" | "draws">,
  summaries: readonly ParameterSummary[],
): Identifiability {
  const correlations = correlationMatrix(draws);
  const pairs = free.flatMap((one, j) =>
    free
      .slice(0, j)
      .map((other, k): TiedPair => ({ one: other.path, other: one.path, correlation: correlations[j][k] })),
  );
  return {
    parameters: summaries.map(({ path, contraction }) => ({
      path,
      contraction,
      verdict: verdictOf(contraction),
    })),
    pairs: pairs
      .filter(({ correlation }) => Math.abs(correlation) >= TIED)
      .sort((a, b) => Math.abs(b.correlation) - Math.abs(a.correlation) || (a.one < b.one ? -1 : 1)),
    correlations,
  };
}

function verdictOf(contraction: number): Identified {
  return contraction >= IDENTIFIED ? "identified" : contraction >= WEAKLY ? "weakly" : "not";
}

function correlationMatrix(draws: Fitted["draws"]): number[][] {
  const axes = draws[0].map((_, k) => k);
  const means = axes.map((k) => draws.reduce((sum, row) => sum + row[k], 0) / draws.length);
  const cross = (j: number, k: number) =>
    draws.reduce((sum, row) => sum + (row[j] - means[j]) * (row[k] - means[k]), 0);
  return axes.map((j) => axes.map((k) => cross(j, k) / Math.sqrt(cross(j, j) * cross(k, k))));
}
