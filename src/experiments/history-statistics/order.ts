import { withTrait } from "./associations.js";
import { adopted, adopters } from "./history.js";
import type { Judgement } from "./judgement.js";
import { correlationName, measuredTraits } from "./words.js";

/** Who has a plan at all, and in which order those come that have one. */
export const orderStatistics: readonly Judgement[] = [
  ...measuredTraits.map(
    (trait): Judgement => ({
      id: `${trait}-adoption`,
      aspect: "order",
      name: correlationName(trait, { en: "having a plan", zh: "有无规划" }),
      of: withTrait(trait, adopted),
      needs: [],
    }),
  ),
  ...measuredTraits.map(
    (trait): Judgement => ({
      id: `${trait}-days`,
      aspect: "order",
      name: correlationName(trait, { en: "the day of the plan", zh: "规划日数" }),
      of: withTrait(trait, ({ days }) => days, adopters),
      needs: [],
    }),
  ),
];
