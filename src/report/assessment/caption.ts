import type { Language } from "../../charts/index.js";
import type { Assessed } from "./story.js";

/** What stands at the foot of every picture of an assessment: data, fit, seed, hash, and what cannot be told. */
export function assessmentCaption(
  { assessment: { fit }, calibration: { id, seed }, fitHash, quick }: Assessed,
  hash: string,
  language: Language,
): string[] {
  const known = fit.history.filter(({ plan }) => plan !== null);
  const plans = known.filter(({ plan }) => plan?.known !== "none").length;
  if (language === "zh")
    return [
      `拟合${id}：${known.length}个省，其中${plans}个有规划；${fit.draws.length}次抽样（${fitHash.slice(0, 8)}），种子${seed}；结果${hash}。`,
      `区间取决于先验与模型；三十个省份不能证明模型为真，也不能区分扩散与共同趋势。${quick ? "快速检查：误差较大。" : ""}`,
    ];
  return [
    `Fit ${id}: ${known.length} provinces, ${plans} of them with a plan; ${fit.draws.length} draws (${fitHash.slice(0, 8)}), seed ${seed}; result ${hash}.`,
    `Intervals hold given priors and model; thirty provinces cannot prove a model, nor tell diffusion from a common trend.${quick ? " A quick look: wide errors." : ""}`,
  ];
}
