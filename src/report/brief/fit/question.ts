import type { Language } from "../../../charts/index.js";
import type { Sampled } from "../../../experiments/assessment/index.js";
import { isEverOn } from "../../../scenario/ever-on.js";
import { dialectOf } from "../../dialect.js";
import { code } from "../../document/blocks.js";
import { fill } from "../../explain/words.js";
import { type FitResult, plansIn } from "./result.js";

const texts = {
  fitted: {
    en: "Fitted: {k} parameters of the scenario {scenario} to {data} of {n} provinces, {plans} of them with a plan (data read as {reading}), {by}.",
    zh: "拟合：情景“{scenario}”的{k}个参数；数据为{n}个省份的{data}，其中{plans}个有规划（数据读法{reading}）；{by}。",
  },
  plans: { en: "the days of the plans", zh: "规划日期" },
  policies: { en: "the days of the plans and the numbers of policies", zh: "规划日期与政策数" },
  instruments: {
    en: "the days of the plans, the numbers of policies and the kinds of instruments",
    zh: "规划日期、政策数与工具种类数",
  },
  exact: { en: "by the exact likelihood of the model", zh: "用模型的精确似然" },
  abc: {
    en: "by simulation alone, from the distance between statistics of simulated and observed histories",
    zh: "仅用模拟，依据模拟与实际历史的统计量之间的距离",
  },
} as const;

/** What was asked: in the words of the calibration if it has any, then what was fitted to what, and by what measure. */
export function questionOf({ fit: { calibration } }: FitResult, main: Sampled, language: Language): string {
  const { question, readings } = calibration;
  const { scenario, free, target } = main;
  const fitted = fill(texts.fitted, dialectOf(scenario, language), {
    ...{ k: free.length, scenario: scenario.title[language], ...plansIn(main) },
    ...{ data: texts[dataIn(main)][language], by: texts[target][language] },
    reading: code(readings[0].name),
  });
  if (question === null) return fitted;
  return question[language] + (language === "zh" ? "" : " ") + fitted;
}

/** What of the data the mechanisms that are on account for. */
function dataIn({ scenario, history }: Sampled): "plans" | "policies" | "instruments" {
  if (!isEverOn(scenario, "policies") || history.every(({ policies }) => policies === null)) return "plans";
  const hasBreadths = history.some(({ policies, breadth }) => policies !== null && breadth !== null);
  return hasBreadths && isEverOn(scenario, "instruments") ? "instruments" : "policies";
}
