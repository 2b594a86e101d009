import { breadthStatistics } from "./breadths.js";
import { countStatistics } from "./counts.js";
import { curveStatistics } from "./curve.js";
import type { Judgement } from "./judgement.js";
import { neighbourStatistics } from "./neighbours.js";
import { orderStatistics } from "./order.js";
import { pathwayStatistics } from "./pathways.js";

export type { History, Places } from "./history.js";
export { type Aspect, aspects, type Judgement } from "./judgement.js";
export { type Pathway, pathwayStatistics } from "./pathways.js";

/** The statistics by which a fitted model is judged. */
export const judgements: readonly Judgement[] = [
  ...curveStatistics,
  ...orderStatistics,
  ...neighbourStatistics,
  ...countStatistics,
  ...breadthStatistics,
  ...pathwayStatistics,
];
