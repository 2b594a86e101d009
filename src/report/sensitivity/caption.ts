import type { Language } from "../../charts/index.js";
import { fill } from "../explain/words.js";
import type { SensitivityAccount } from "./account.js";

const texts = {
  runs: {
    en: "Scenario: {title} ({id}); {points} points x {n} runs, {seeds}; design {design}; step {step} days; result {hash}.",
    zh: "情景：{title}（{id}）；{points}个点，每点{n}次模拟，{seeds}；{design}；步长{step}天；结果{hash}。",
  },
  common: { en: "seeds {a} to {b} at every point", zh: "各点种子均为{a}至{b}" },
  own: { en: "every run with a seed of its own, from {a} on", zh: "各次种子不同，自{a}起" },
  ranges: {
    en: "Indices depend on the ranges: a wider one makes its factor matter more; they stand in summary.txt.",
    zh: "结果取决于各因素的范围，范围见summary.txt。",
  },
  model: {
    en: "What is shown is how this model depends on its parameters; it is no finding about China.",
    zh: "所示为本模型规则之下的结果，并非关于中国的证明。",
  },
} as const;

/** Lines at the foot of a picture: what was run, with which seeds, for which ranges it holds, what is not claimed. */
export function sensitivityCaption(
  { experiment, hash }: Pick<SensitivityAccount, "experiment" | "hash">,
  language: Language,
): string[] {
  const { design, scenario } = experiment;
  const { points, replicates, seed, commonRandomNumbers, generator } = design;
  const seeds = fill(commonRandomNumbers ? texts.common : texts.own, language, {
    a: seed,
    b: seed + replicates - 1,
  });
  const values = {
    ...{ title: scenario.title[language], id: scenario.id, points: points.length, n: replicates },
    ...{ seeds, design: generator.kind, step: scenario.step, hash: hash.slice(0, 8) },
  };
  return [fill(texts.runs, language, values), texts.ranges[language], texts.model[language]];
}
