import type { PlanForecast } from "../scores/plan-forecast.js";
import type { Rival, RivalData } from "./rival.js";

/** What a rival that is fitted to all other provinces says of each. */
export function forecastRivals(rival: Rival, data: RivalData, horizon: number): PlanForecast[] {
  const without = <Item>(list: readonly Item[], place: number) => list.filter((_, i) => i !== place);
  return data.times.map((time, i) => {
    const fitted = rival.learn({
      times: without(data.times, i),
      university: without(data.university, i),
    });
    return fitted({ university: data.university[i], time, horizon });
  });
}
