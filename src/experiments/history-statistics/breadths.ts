import { spearman } from "../../analysis/rank-correlation.js";
import { withTrait } from "./associations.js";
import { type Judgement, OPENING } from "./judgement.js";
import { correlationName, measuredTraits } from "./words.js";

/** How many categories of instruments provinces use, and which do. */
export const breadthStatistics: readonly Judgement[] = [
  ...measuredTraits.map(
    (trait): Judgement => ({
      id: `${trait}-breadth`,
      aspect: "breadth",
      name: correlationName(trait, { en: "the breadth of instruments", zh: "工具广度" }),
      of: withTrait(trait, ({ breadth }) => breadth),
      needs: OPENING,
    }),
  ),
  {
    id: "breadth-mean",
    aspect: "breadth",
    name: { en: "categories of instruments a province, mean", zh: "每省工具类别数：均值" },
    of: ({ breadth }) => breadth.reduce((sum, each) => sum + each, 0) / breadth.length,
    needs: OPENING,
  },
  {
    id: "intensity-breadth",
    aspect: "breadth",
    name: { en: "rank correlation of number and breadth of policies", zh: "政策数量与工具广度的秩相关" },
    of: ({ intensity, breadth }) => spearman(intensity, breadth),
    needs: OPENING,
  },
];
