import type { Language } from "../../charts/index.js";
import type { Experiment } from "../../experiments/sweep/experiment.js";

/** Lines at the foot of a picture of an analysis: what was run, with which seeds, and what is not claimed. */
export function sensitivityCaption(
  { title, scenario, design }: Experiment,
  hash: string,
  language: Language,
): string[] {
  const { points, replicates, seed } = design;
  const runs = points.length * replicates;
  const last = seed + replicates - 1;
  if (language === "zh")
    return [
      `情景：${title.zh}（${scenario.id}）；${runs}次模拟，种子${seed}至${last}；步长${scenario.step}天；结果${hash.slice(0, 8)}。`,
      "所示为本模型规则之下的结果，并非关于中国的因果证明。",
    ];
  return [
    `${title.en}, on the scenario ${scenario.id}: ${points.length} points x ${replicates} runs, seeds ${seed} to ${last}; step ${scenario.step} days; result ${hash.slice(0, 8)}.`,
    "Shares hold for the ranges that were given to the factors, most of which no datum confirms; they say what moves this model, not what moved China.",
  ];
}
