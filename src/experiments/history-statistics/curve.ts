import { ascending, quantilesOf } from "../../analysis/quantile.js";
import { adopters } from "./history.js";
import type { Judgement } from "./judgement.js";

/** Ends of three months, 2017, a year, 2018 and 2019. */
const COUNT_DAYS = [90, 177, 365, 541, 906];

/** How many have a plan by when, how many never, and when the first and the middle one come. */
export const curveStatistics: readonly Judgement[] = [
  ...COUNT_DAYS.map(
    (last): Judgement => ({
      id: `adopters-by-${last}`,
      aspect: "curve",
      name: { en: `provinces with a plan by day ${last}`, zh: `第${last}天前有规划的省份` },
      of: ({ days }) => days.filter((day) => day <= last).length,
      needs: [],
    }),
  ),
  {
    id: "never",
    aspect: "curve",
    name: { en: "provinces without a plan at the end", zh: "期末没有规划的省份" },
    of: ({ days }) => days.filter((day) => !Number.isFinite(day)).length,
    needs: [],
  },
  {
    id: "first-day",
    aspect: "curve",
    name: { en: "day of the first plan", zh: "首个规划的日数" },
    of: ({ days }) => quantilesOf(ascending(days), [0])[0],
    needs: [],
  },
  {
    id: "median-day",
    aspect: "curve",
    name: { en: "median day of plans", zh: "规划日数的中位数" },
    of: (history) => quantilesOf(ascending(adopters(history, history.days)), [0.5])[0],
    needs: [],
  },
];
