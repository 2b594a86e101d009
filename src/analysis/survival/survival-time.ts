/**
 * How long one subject was watched, and whether that ended with the event. Without the event the time is censored: it
 * says that the event comes later, or never, and must not be read as late.
 */
export interface SurvivalTime {
  /** End of watching, in any unit, from 0. */
  readonly time: number;
  /** Whether the event happened at `time`. */
  readonly event: boolean;
  /**
   * Watched only after this time: (start, time]. A subject whose covariates change is several such spells, one after the
   * other. Left out: watched from the beginning.
   */
  readonly start?: number;
}

/**
 * Times of adoption as survival times: null and Infinity (never) are censored at the horizon, the last day on which
 * adoption would have been seen.
 */
export function survivalTimes(days: readonly (number | null)[], horizon: number): readonly SurvivalTime[] {
  return days.map((day, k) => {
    if (day === null || day === Number.POSITIVE_INFINITY) return { time: horizon, event: false };
    if (day >= 0 && day <= horizon) return { time: day, event: true };
    throw new RangeError(
      `survivalTimes: days[${k}] is ${day}; allowed are 0 to the horizon ${horizon}, and null or Infinity for never`,
    );
  });
}

/** When watching began; before all times if it is not said. */
export function startOf({ start }: SurvivalTime): number {
  return start ?? Number.NEGATIVE_INFINITY;
}

/** Refuses an empty sample, times that are no numbers and spells that end before they start. `where` names the caller. */
export function checkTimes(times: readonly SurvivalTime[], where: string): void {
  if (times.length === 0) throw new RangeError(`${where}: times is empty; give at least one`);
  times.forEach((each, k) => {
    if (!(each.time >= 0 && each.time < Number.POSITIVE_INFINITY))
      throw new RangeError(
        `${where}: times[${k}].time is ${each.time}; allowed are finite numbers from 0 (never = censored: event false, time the last seen)`,
      );
    if (!(startOf(each) < each.time))
      throw new RangeError(
        `${where}: times[${k}] starts at ${each.start} and ends at ${each.time}; a spell must start before it ends`,
      );
  });
}

/** Refuses a sample without any event. */
export function checkEvents(times: readonly SurvivalTime[], where: string): void {
  if (!times.some(({ event }) => event))
    throw new RangeError(
      `${where}: none of the ${times.length} times is an event; at least one has to be (event: true)`,
    );
}

/** Refuses spells that start late, for methods that know only subjects watched from the beginning. */
export function refuseStarts(times: readonly SurvivalTime[], where: string): void {
  times.forEach(({ start }, k) => {
    if (start !== undefined && start !== 0)
      throw new RangeError(
        `${where}: times[${k}] starts at ${start}; only subjects watched from 0 are allowed here (leave start out)`,
      );
  });
}
