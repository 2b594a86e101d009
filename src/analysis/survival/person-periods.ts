import { checkTimes, refuseStarts, type SurvivalTime } from "./survival-time.js";

/** One period in which one subject could have had its event: the rows of a discrete-time event history. */
export interface PersonPeriod {
  /** Position of the subject in the data. */
  readonly subject: number;
  /** 1 is the first. */
  readonly period: number;
  readonly event: boolean;
}

/**
 * A row for every period of every subject until its event or censoring, which counts as a period survived. Times must be
 * whole numbers of periods from 1; covariates may then be read off subject and period.
 */
export function personPeriods(times: readonly SurvivalTime[]): PersonPeriod[] {
  checkTimes(times, "personPeriods");
  refuseStarts(times, "personPeriods");
  return times.flatMap(({ time, event }, subject) => {
    if (!Number.isInteger(time) || time < 1)
      throw new RangeError(
        `personPeriods: times[${subject}].time is ${time}; allowed are whole numbers of periods from 1 (round days up to periods first)`,
      );
    return Array.from({ length: time }, (_, k) => ({
      subject,
      period: k + 1,
      event: event && k + 1 === time,
    }));
  });
}
