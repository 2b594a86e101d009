import type { Language } from "../../charts/index.js";
import type { Fit } from "./fit.js";

/** What stands at the foot of every picture of a fit: data, sampler, seed, hash, and what cannot be told. */
export function fitCaption({ calibration, fitted }: Fit, hash: string, language: Language): string[] {
  const { aim, readings, seed } = calibration;
  const { scenario, history, name } = readings[0];
  const known = history.filter(({ plan }) => plan !== null);
  const plans = known.filter(({ plan }) => plan?.known !== "none").length;
  const sizes = fitted[0].summaries.map(({ bulkSize }) => bulkSize ?? 0);
  const least = Math.round(Math.min(...sizes));
  const exact = aim.target === "exact";
  if (language === "zh")
    return [
      `情景${scenario.id}，数据读法${name}：${known.length}个省，其中${plans}个有规划。${exact ? "模型自身的似然" : "只用模拟"}；${fitted[0].draws.length}次抽样，有效样本至少${least}；种子${seed}；结果${hash.slice(0, 8)}。`,
      "区间取决于先验与模型；三十个省份不能证明模型为真，也不能区分扩散与共同趋势。",
    ];
  return [
    `Scenario ${scenario.id}, data read as ${name}: ${known.length} provinces, ${plans} of them with a plan. ${exact ? "The model's own likelihood" : "By simulation alone"}; ${fitted[0].draws.length} draws, effective sizes from ${least}; seed ${seed}; result ${hash.slice(0, 8)}.`,
    "Intervals hold given priors and model; thirty provinces cannot prove a model, nor tell diffusion from a common trend.",
  ];
}
