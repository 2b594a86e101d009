import { exp, ln } from "../../../math/exact.js";
import { leastSquaresFit } from "./least-squares.js";

/** Smallest distance of a fitted share from 0 and 1, reached at log odds of 30. */
const SMALLEST = 2.220446049250313e-16;
const MOST_ROUNDS = 25;
const CLOSE_ENOUGH = 1e-8;

/**
 * Fitted shares of a logistic regression of y (0 to 1) on the columns, by iteratively reweighted least squares
 * (McCullagh & Nelder 1989, 2.5): start at (y + 1/2) / 2, stop when the deviance changes by less than 1e-8 of itself or
 * after 25 rounds.
 */
export function logisticRegression(columns: readonly Float64Array[], y: Float64Array): Float64Array {
  let logOdds: Float64Array = y.map((value) => oddsOf((value + 0.5) / 2));
  let deviance = devianceOf(y, logOdds.map(shareAt));
  for (let round = 0; round < MOST_ROUNDS; round++) {
    logOdds = nextLogOdds(columns, y, logOdds);
    const next = devianceOf(y, logOdds.map(shareAt));
    const change = Math.abs(next - deviance) / (Math.abs(next) + 0.1);
    deviance = next;
    if (change < CLOSE_ENOUGH) break;
  }
  return logOdds.map(shareAt);
}

function oddsOf(share: number): number {
  return ln(share / (1 - share));
}

/** The share that belongs to log odds. */
function shareAt(logOdds: number): number {
  const odds = logOdds < -30 ? SMALLEST : logOdds > 30 ? 1 / SMALLEST : exp(logOdds);
  return odds / (1 + odds);
}

/** One round: weighted least squares on the working response. */
function nextLogOdds(columns: readonly Float64Array[], y: Float64Array, logOdds: Float64Array): Float64Array {
  const share = logOdds.map(shareAt);
  const slope = logOdds.map((value, i) => (Math.abs(value) > 30 ? SMALLEST : share[i] * (1 - share[i])));
  const weight = slope.map((value, i) => Math.sqrt((value * value) / (share[i] * (1 - share[i]))));
  const response = y.map((value, i) => (logOdds[i] + (value - share[i]) / slope[i]) * weight[i]);
  const weighted = columns.map((column) => column.map((value, i) => value * weight[i]));
  const fitted = leastSquaresFit(weighted, response, 1e-11);
  return fitted.map((value, i) => value / weight[i]);
}

/** Deviance of shares from fitted shares: 2 sum [y ln(y / m) + (1 - y) ln((1 - y) / (1 - m))]. */
function devianceOf(y: Float64Array, fitted: Float64Array): number {
  const part = (a: number, b: number) => (a === 0 ? 0 : a * ln(a / b));
  return y.reduce((sum, value, i) => sum + 2 * (part(value, fitted[i]) + part(1 - value, 1 - fitted[i])), 0);
}
