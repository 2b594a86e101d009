import { reworded } from "../charts/drawing/dialect.js";
import { observedOf } from "../scenario/observed.js";
import type { Scenario, Words } from "../scenario/scenario.js";
import { CHINAS_PARAMETERS } from "./claims.js";
import { dialectOf } from "./dialect.js";

/** What units other than China's provinces are set against, and whose the parameters are. */
export function observedWords(scenario: Scenario): Words {
  const days = [...observedOf(scenario).values()].map(({ day }) => day);
  const plans = days.filter((day) => day !== null).length;
  const seen: Words =
    days.length === 0
      ? { en: "Nothing observed to compare with", zh: "没有实际值可比" }
      : {
          en: `Observed: ${days.length} ${reworded("provinces", dialectOf(scenario, "en"))}, ${plans} with a plan`,
          zh: `实际：${days.length}个${reworded("省份", dialectOf(scenario, "zh"))}，${plans}个发布规划`,
        };
  return {
    en: `${seen.en}. ${CHINAS_PARAMETERS.en}.`,
    zh: `${seen.zh}。${CHINAS_PARAMETERS.zh}。`,
  };
}
