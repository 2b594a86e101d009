import type { Words } from "../scenario/scenario.js";

/** What thirty provinces leave open, without a full stop. */
export const PEERS_OR_TREND: Words = {
  en: "Thirty provinces cannot tell mechanisms of peers from a common trend",
  zh: "三十个省份无法区分同侪机制与共同趋势",
};

/** What is said of made-up units beside their label. */
export const NOTHING_OBSERVED: Words = {
  en: "Nothing observed to compare with; parameters are those of the model of China.",
  zh: "没有实际值可比。",
};

/** What a difference between scenarios is and is not; `areProvinces` unless units are made up. */
export function effectOnly(areProvinces: boolean): Words {
  return {
    en: `A difference is an effect under this model, not a finding about ${areProvinces ? "China" : "these units"}`,
    zh: `差别是本模型之下的效果，而非${areProvinces ? "关于中国的" : ""}发现`,
  };
}
