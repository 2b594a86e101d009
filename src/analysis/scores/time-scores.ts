import { ln } from "../../math/exact.js";

/** When something happened: at a time, or not by the last time at which it was looked for. */
export interface EventTime {
  readonly event: boolean;
  readonly time: number;
}

/** Minus the log of the probability of a period, or of none so far, under probabilities of periods 1, 2, ...; the rest is never. */
export function periodLogScore(probabilities: readonly number[], { event, time }: EventTime): number {
  if (event) return -ln(probabilities[time - 1] ?? 0);
  return -ln(1 - probabilities.slice(0, time).reduce((sum, p) => sum + p, 0));
}

/** Ranked probability score over periods 1, 2, ...; of what is censored, over those up to its time. */
export function periodCrps(probabilities: readonly number[], { event, time }: EventTime): number {
  let below = 0;
  return probabilities.slice(0, event ? probabilities.length : time).reduce((sum, p, k) => {
    below += p;
    const miss = below - (event && k + 1 >= time ? 1 : 0);
    return sum + miss * miss;
  }, 0);
}

/** A distribution function on ascending points, straight in between; 0 before the first. */
export interface CurveOfTime {
  readonly time: ArrayLike<number>;
  readonly below: ArrayLike<number>;
}

/**
 * Continuous ranked probability score up to a horizon: integral from the first point to the horizon of
 * (F(t) - 1 from the event on)^2, exact for curves of straight pieces. In the unit of time; divided by its span it is the
 * integrated Brier score. What is censored at the horizon needs no weights; what is censored before counts up to its time.
 */
export function timeCrps(
  { time, below }: CurveOfTime,
  { event, time: at }: EventTime,
  horizon: number,
): number {
  let sum = 0;
  const end = event ? horizon : Math.min(at, horizon);
  for (let k = 1; k < time.length && time[k - 1] < end; k++) {
    const piece = { from: time[k - 1], to: time[k], low: below[k - 1], high: below[k] };
    if (event && at > piece.from && at < Math.min(piece.to, end))
      sum += squares(piece, piece.from, at, 0) + squares(piece, at, Math.min(piece.to, end), 1);
    else sum += squares(piece, piece.from, Math.min(piece.to, end), event && at <= piece.from ? 1 : 0);
  }
  return sum;
}

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
}

/** Integral of (F - goal)^2 over part of a straight piece. */
function squares({ from, to, low, high }: Piece, start: number, end: number, goal: number): number {
  const at = (t: number) => low + ((t - from) / (to - from)) * (high - low) - goal;
  const [a, b] = [at(start), at(end)];
  return ((end - start) * (a * a + a * b + b * b)) / 3;
}
