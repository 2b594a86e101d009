import { standardDeviation } from "simple-statistics";
import { betweenOutcomes, withTrait } from "./associations.js";
import { adopters, type History, others } from "./history.js";
import { COUNTING, type Judgement } from "./judgement.js";
import { correlationName, measuredTraits } from "./words.js";

const intensity = (history: History) => history.intensity;
const meanOf = (values: readonly number[]) =>
  values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : null;

const count = (id: string, en: string, zh: string, of: (history: History) => number | null): Judgement => ({
  ...{ id, of, needs: COUNTING },
  aspect: "counts",
  name: { en, zh },
});

/** How many policies there are, how unevenly, and where. */
export const countStatistics: readonly Judgement[] = [
  ...measuredTraits.map(
    (trait): Judgement => ({
      id: `${trait}-intensity`,
      aspect: "counts",
      name: correlationName(trait, { en: "the number of policies", zh: "政策数量" }),
      of: withTrait(trait, intensity),
      needs: COUNTING,
    }),
  ),
  count("intensity-mean", "policies a province, mean", "每省政策数量：均值", (history) =>
    meanOf(history.intensity),
  ),
  count("intensity-sd", "policies a province, SD", "每省政策数量：标准差", (history) =>
    standardDeviation(history.intensity as number[]),
  ),
  count(
    "intensity-adopters",
    "policies of provinces with a plan, mean",
    "有规划省份的政策数量：均值",
    (history) => meanOf(adopters(history, history.intensity)),
  ),
  count(
    "intensity-others",
    "policies of provinces without one, mean",
    "没有规划省份的政策数量：均值",
    (history) => meanOf(others(history, history.intensity)),
  ),
  {
    id: "days-intensity",
    aspect: "counts",
    name: {
      en: "rank correlation of the day of the plan with the number of policies",
      zh: "规划日数与政策数量的秩相关",
    },
    of: betweenOutcomes(({ days }) => days, intensity),
    needs: COUNTING,
  },
];
