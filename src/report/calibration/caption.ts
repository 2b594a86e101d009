import { type Language, spoken } from "../../charts/index.js";
import { dialectOf } from "../dialect.js";
import { fill } from "../explain/words.js";
import { worldLine } from "../world-line.js";
import type { Fit } from "./fit.js";

const texts = {
  data: {
    en: "Scenario {id}, data read as {name}: {known} provinces, {plans} of them with a plan. {how}; {draws} draws, effective sizes from {least}; seed {seed}; result {hash}.",
    zh: "情景{id}，数据读法{name}：{known}个省，其中{plans}个有规划。{how}；{draws}次抽样，有效样本至少{least}；种子{seed}；结果{hash}。",
  },
  exact: { en: "The model's own likelihood", zh: "模型自身的似然" },
  simulated: { en: "By simulation alone", zh: "只用模拟" },
  thirty: {
    en: "Intervals hold given priors and model; thirty provinces cannot prove a model, nor tell diffusion from a common trend.",
    zh: "区间取决于先验与模型；三十个省份不能证明模型为真，也不能区分扩散与共同趋势。",
  },
  few: {
    en: "Intervals hold given priors and model; {known} provinces cannot prove a model, nor tell diffusion from a common trend.",
    zh: "区间取决于先验与模型；{known}个省份不能证明模型为真，也不能区分扩散与共同趋势。",
  },
} as const;

/** What stands at the foot of every picture of a fit: data, sampler, seed, hash, and what cannot be told. */
export function fitCaption({ calibration, fitted }: Fit, hash: string, language: Language): string[] {
  const { aim, readings, seed } = calibration;
  const [{ scenario, history, name }] = readings;
  const dialect = dialectOf(scenario, language);
  const known = history.filter(({ plan }) => plan !== null);
  const sizes = fitted[0].summaries.map(({ bulkSize }) => bulkSize ?? 0);
  const values = {
    ...{ id: scenario.id, name, known: known.length, seed, hash: hash.slice(0, 8) },
    plans: known.filter(({ plan }) => plan?.known !== "none").length,
    how: spoken(aim.target === "exact" ? texts.exact : texts.simulated, dialect),
    ...{ draws: fitted[0].draws.length, least: Math.round(Math.min(...sizes)) },
  };
  return [
    fill(texts.data, dialect, values),
    fill(scenario.country ? texts.few : texts.thirty, dialect, values),
    ...worldLine(scenario, language),
  ];
}
