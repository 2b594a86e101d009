import { checkTimes, refuseStarts, type SurvivalTime } from "../survival/survival-time.js";

/** Adoption in one period. */
export interface CoursePeriod {
  /** Last time that belongs to the period; it begins after the end of the one before, the first at 0. */
  readonly end: number;
  /** Adopters within the period, and until its end. */
  readonly adopters: number;
  readonly cumulative: number;
  /** Cumulative adopters as a share of all, those who never adopt included. */
  readonly share: number;
  /** Adopters within the period as a share of those who had not adopted before it; null once all have. */
  readonly hazard: number | null;
}

/**
 * Cumulative adoption q_t and the hazard rate (q_t - q_(t-1)) / (n - q_(t-1)) by period, as netdiffuseR defines them
 * (Valente 1995), with q = 0 before the first period. Everyone who never adopts must be watched to the last end.
 */
export function adoptionCourse(times: readonly SurvivalTime[], ends: readonly number[]): CoursePeriod[] {
  checkCourse(times, ends);
  const until = (end: number) => times.filter(({ time, event }) => event && time <= end).length;
  return ends.map((end, k) => {
    const cumulative = until(end);
    const before = k === 0 ? 0 : until(ends[k - 1]);
    const waiting = times.length - before;
    return {
      end,
      adopters: cumulative - before,
      cumulative,
      share: cumulative / times.length,
      hazard: waiting > 0 ? (cumulative - before) / waiting : null,
    };
  });
}

function checkCourse(times: readonly SurvivalTime[], ends: readonly number[]): void {
  checkTimes(times, "adoptionCourse");
  refuseStarts(times, "adoptionCourse");
  ends.forEach((end, k) => {
    if (!(end > (ends[k - 1] ?? 0)))
      throw new RangeError(
        `adoptionCourse: ends[${k}] is ${end} after ${ends[k - 1] ?? 0}; ends must rise, from above 0`,
      );
  });
  const last = ends[ends.length - 1] ?? 0;
  const lost = times.findIndex(({ time, event }) => !event && time < last);
  if (lost >= 0)
    throw new RangeError(
      `adoptionCourse: times[${lost}] is censored at ${times[lost].time}, before the last end ${last}; end earlier, or use kaplanMeier, which allows for it`,
    );
}
