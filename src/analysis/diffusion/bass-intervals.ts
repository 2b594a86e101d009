import { exp, ln } from "../../math/exact.js";
import { nelderMead } from "../../math/nelder-mead.js";
import type { SurvivalTime } from "../survival/survival-time.js";
import { type BassCurve, type BassFit, bassLogLikelihood } from "./bass.js";

/** The values of a parameter that the data do not contradict; null = no end was found. */
export interface BassInterval {
  readonly parameter: keyof BassCurve;
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number | null;
}

/** Half of the 95% point of chi-square with one degree of freedom. */
const DROP = 3.841458820694124 / 2;
/** The ends are found to within this share of themselves. */
const PRECISION = 1e-3;
/** A rate this much larger or smaller than the estimate counts as beyond all bounds. */
const BEYOND = 1e6;

/**
 * 95% intervals by profile likelihood (Venzon & Moolgavkar 1988): the values of one parameter at which the best choice of
 * the other two costs no more than 1.92 of the log-likelihood. Unlike mean ± 1.96 standard errors they may be lopsided
 * and may end at 0 or 1, where the best curve often lies.
 */
export function bassIntervals(fit: BassFit, times: readonly SurvivalTime[]): BassInterval[] {
  const rate = times.filter(({ event }) => event).length / times.reduce((sum, { time }) => sum + time, 0);
  return (["p", "q", "m"] as const).map((parameter) => {
    const isWithin = (value: number) =>
      profile(parameter, value, { fit, times, rate }) >= fit.logLikelihood - DROP;
    const estimate = fit[parameter];
    const start = Math.max(estimate, parameter === "m" ? 0 : rate / BEYOND);
    const floor = parameter === "q" ? 0 : start / BEYOND;
    const lower = isWithin(floor) ? 0 : crossing(floor, estimate, isWithin);
    if (parameter === "m")
      return { parameter, estimate, lower, upper: isWithin(1) ? 1 : crossing(1, estimate, isWithin) };
    return { parameter, estimate, lower, upper: upperEnd(start, isWithin) };
  });
}

/** The end above a rate: doubled until it is outside, then narrowed down. */
function upperEnd(start: number, isWithin: (value: number) => boolean): number | null {
  let inside = start;
  for (let factor = 2; factor <= BEYOND * BEYOND; factor *= 2) {
    if (!isWithin(start * factor)) return crossing(start * factor, inside, isWithin);
    inside = start * factor;
  }
  return null;
}

/** Where, between a value outside and one inside, the interval ends. */
function crossing(outside: number, inside: number, isWithin: (value: number) => boolean): number {
  let [out, within] = [outside, inside];
  while (Math.abs(out - within) > PRECISION * Math.abs(within)) {
    const middle = (out + within) / 2;
    if (isWithin(middle)) within = middle;
    else out = middle;
  }
  return within;
}

interface Setting {
  readonly fit: BassFit;
  readonly times: readonly SurvivalTime[];
  readonly rate: number;
}

/** The largest log-likelihood with one parameter held, sought from the fit and from a middling curve. */
function profile(held: keyof BassCurve, value: number, { fit, times, rate }: Setting): number {
  const free = (["p", "q", "m"] as const).filter((parameter) => parameter !== held);
  const curveAt = (x: readonly number[]) =>
    ({
      [held]: value,
      ...Object.fromEntries(
        free.map((each, k) => [each, each === "m" ? 1 / (1 + exp(-x[k])) : rate * exp(x[k])]),
      ),
    }) as unknown as BassCurve;
  const near = free.map((each) => (each === "m" ? logit(fit.m) : ln(Math.max(fit[each] / rate, 1e-3))));
  const middling = free.map((each) => (each === "m" ? 1 : 0));
  const lowest = [near, middling].map(
    (start) => nelderMead((x) => -bassLogLikelihood(curveAt(x), times), start, 0.5).value,
  );
  return -Math.min(...lowest);
}

/** Log odds, kept off the edges. */
function logit(share: number): number {
  const kept = Math.min(Math.max(share, 0.001), 0.999);
  return ln(kept / (1 - kept));
}
