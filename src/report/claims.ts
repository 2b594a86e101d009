import type { Scenario, Words } from "../scenario/scenario.js";
import { PROVINCES } from "../scenario/units.js";

/** What thirty provinces leave open, without a full stop. */
export const PEERS_OR_TREND: Words = {
  en: "Thirty provinces cannot tell mechanisms of peers from a common trend",
  zh: "三十个省份无法区分同侪机制与共同趋势",
};

/** Whose the parameters are, without a full stop: to be said wherever units are not China's provinces. */
export const CHINAS_PARAMETERS: Words = {
  en: "Parameters are those of the model of China, unless the scenario sets them",
  zh: "参数除另设外为中国模型之值",
};

/** The country that the model is about. */
export const CHINA: Words = { en: "China", zh: "中国" };

/** Of which country a result is no finding: China, the scenario's own, or any that is real. */
export function countryOf({ units, country }: Pick<Scenario, "units" | "country">): Words {
  if (country) return country.name;
  return units === PROVINCES ? CHINA : { en: "any real country", zh: "任何实际国家" };
}

/** What a difference between scenarios about a country is and is not. */
export function effectOnly(country: Words): Words {
  return {
    en: `A difference is an effect under this model, not a finding about ${country.en}`,
    zh: `差别是本模型之下的效果，而非关于${country.zh}的发现`,
  };
}
