import type { Simulated } from "../simulate/request.js";

/** Days of the plans in the first of the runs, by province; Infinity = none. */
export function planDays({ published, ids }: Simulated): number[] {
  return [...published.subarray(0, ids.length)];
}

/** Day of a province's plan in the first of the runs; undefined = it takes no part. */
export function planDay({ published, ids }: Simulated, id: string): number | undefined {
  const index = ids.indexOf(id);
  return index < 0 ? undefined : published[index];
}
