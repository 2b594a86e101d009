import { checkTimes, type SurvivalTime, startOf } from "./survival-time.js";

/** What happened at one distinct time. */
export interface RiskRow {
  readonly time: number;
  /** Subjects watched at this time, those included to whom something happened at it. */
  readonly atRisk: number;
  readonly events: number;
  readonly censored: number;
}

/** The distinct times in order, with the numbers at risk. Of equal times, events come before censorings. */
export function riskTable(times: readonly SurvivalTime[]): RiskRow[] {
  checkTimes(times, "riskTable");
  const distinct = [...new Set(times.map(({ time }) => time))].sort((a, b) => a - b);
  return distinct.map((time) => {
    const ending = times.filter((each) => each.time === time);
    const events = ending.filter(({ event }) => event).length;
    const atRisk = times.filter((each) => startOf(each) < time && each.time >= time).length;
    return { time, atRisk, events, censored: ending.length - events };
  });
}
