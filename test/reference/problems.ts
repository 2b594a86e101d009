/** Problems whose posteriors are known exactly: put posteriors.json into ../shared/reference. */
import { readFileSync } from "node:fs";
import { normalUpperTail } from "../../src/math/normal-tail.js";

const file = new URL("../../../shared/reference/posteriors.json", import.meta.url);
export const problems = JSON.parse(readFileSync(file, "utf8"));

/** A posterior of one parameter. */
export interface Exact {
  readonly mean: number;
  readonly sd: number;
  readonly probs: number[];
  readonly quantiles: number[];
}

/** A uniform prior from its score. */
export const uniform = (score: number, [low, high]: readonly [number, number]) =>
  low + (high - low) * normalUpperTail(-score);

const { prior, adjacency, ...rest } = problems.network_hazard;
const weights: number[][] = adjacency.map((row: number[]) => {
  const degree = row.reduce((sum, each) => sum + each, 0);
  return row.map((each) => (degree > 0 ? each / degree : 0));
});

/** Thirty units on a network: by own push and by neighbours, each adopts in one of T periods (`toa`), or in none (0). */
export const networkHazard = {
  ...(rest as {
    toa: number[];
    x: number[];
    T: number;
    exact: { log_evidence: number } & Record<string, Exact>;
  }),
  parameters: ([a, b, g]: readonly number[]) => [
    uniform(a, prior.a),
    uniform(b, prior.b),
    uniform(g, prior.g),
  ],
  /** Shares of the neighbours of each unit that have adopted before a period. */
  exposureOf: (toa: readonly number[], period: number): number[] =>
    weights.map((row) => row.reduce((sum, w, j) => sum + (toa[j] > 0 && toa[j] < period ? w : 0), 0)),
  weights,
};
