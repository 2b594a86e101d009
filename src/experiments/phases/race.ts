import { rootOf } from "../../analysis/root.js";
import { exp } from "../../math/exact.js";
import { liberalisation } from "../../model/mechanisms/race.js";
import { likeProvinces } from "./like-provinces.js";

/** Provinces and years of a run; where all are alike nothing is left to luck, so one run says all. */
export const raceSetting = { provinces: 5, years: 60 } as const;

/** Level at which like provinces come to rest when they start from `start`, for a disposition and a tournament. */
export function restingLevel(disposition: number, tournament: number, start: number): number {
  const values = {
    "race.disposition": disposition,
    "race.tournament": tournament,
    "race.initial": start,
    "race.preemption": 0,
  };
  const { provinces, years } = raceSetting;
  const model = likeProvinces(provinces, ["race"], [{ fromYear: 0, values }], years);
  model.run(1);
  return model.world.column(liberalisation)[0];
}

/** Theory: the roots of l = logistic(disposition + tournament l), ascending; the middle one of three is unstable. */
export function restPoints(disposition: number, tournament: number): number[] {
  const gap = (level: number) => 1 / (1 + exp(-disposition - tournament * level)) - level;
  const cells = 400;
  return Array.from({ length: cells }, (_, k) => k / cells).flatMap((low) => {
    const high = low + 1 / cells;
    if (gap(low) === 0) return [low];
    if (gap(low) * gap(high) >= 0) return [];
    const sign = gap(low) < 0 ? 1 : -1;
    return [rootOf((level) => sign * gap(level), low, high)];
  });
}
