import { observedOf } from "../scenario/observed.js";
import type { Scenario, Words } from "../scenario/scenario.js";
import { NOTHING_OBSERVED } from "./claims.js";

/** What units other than China's provinces are set against, and whose the parameters are. */
export function observedWords(scenario: Scenario): Words {
  const observed = [...observedOf(scenario).values()];
  if (observed.length === 0) return NOTHING_OBSERVED;
  const plans = observed.filter(({ day }) => day !== null).length;
  return {
    en: `Observed: ${observed.length} units, ${plans} with a plan; parameters are those of the model of China unless set.`,
    zh: `实际：${observed.length}个单位，${plans}个发布规划；参数除另设外为中国模型之值。`,
  };
}
