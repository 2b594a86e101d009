import { refuseStarts, type SurvivalTime } from "../survival/survival-time.js";

/** Weight of subject `other` in the eyes of subject `self`, from 0; positions in the data. */
export type Weight = (self: number, other: number) => number;

/** Whether those who adopt at the very moment count as adopters: netdiffuseR counts them, causes do not. */
export type SameTime = "counted" | "not counted";

/**
 * Exposure: the weighted share of the others who have adopted before a time, sum of w_ij a_j over sum of w_ij (Valente
 * 1996). Null for a subject who sees nobody. Who is censored counts as not having adopted.
 */
export function exposureAt(
  times: readonly SurvivalTime[],
  weight: Weight,
  self: number,
  time: number,
  sameTime: SameTime = "not counted",
): number | null {
  let seen = 0;
  let adopted = 0;
  times.forEach((other, j) => {
    if (j === self) return;
    const w = weight(self, j);
    if (!(w >= 0 && w < Number.POSITIVE_INFINITY))
      throw new RangeError(
        `exposureAt: weight(${self}, ${j}) is ${w}; allowed are finite numbers from 0 (0 = not seen)`,
      );
    seen += w;
    const isBefore = sameTime === "counted" ? other.time <= time : other.time < time;
    if (other.event && isBefore) adopted += w;
  });
  return seen > 0 ? adopted / seen : null;
}

/**
 * Threshold: a subject's exposure when it adopted. For one that never adopted it is unknown, though above the exposure
 * at the end: null.
 */
export function thresholds(
  times: readonly SurvivalTime[],
  weight: Weight,
  sameTime: SameTime = "not counted",
): (number | null)[] {
  refuseStarts(times, "thresholds");
  return times.map(({ time, event }, self) =>
    event ? exposureAt(times, weight, self, time, sameTime) : null,
  );
}
