import { type SurvivalTime, startOf } from "./survival-time.js";

/** One time of events within one stratum; subjects by their position in the data. */
export interface DeathTime {
  readonly time: number;
  readonly stratum: string;
  /** Watched at this time, the dying included. */
  readonly atRisk: readonly number[];
  readonly dying: readonly number[];
}

/** All times of events in order, stratum by stratum. Those in another stratum are not at risk together. */
export function deathTimes(times: readonly SurvivalTime[], strata: readonly string[]): DeathTime[] {
  return [...new Set(strata)].sort().flatMap((stratum) => {
    const members = times.flatMap((_, k) => (strata[k] === stratum ? [k] : []));
    const events = new Set(members.filter((k) => times[k].event).map((k) => times[k].time));
    return [...events]
      .sort((a, b) => a - b)
      .map((time) => ({
        time,
        stratum,
        atRisk: members.filter((k) => startOf(times[k]) < time && times[k].time >= time),
        dying: members.filter((k) => times[k].event && times[k].time === time),
      }));
  });
}
