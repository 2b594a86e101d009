import type { Language } from "../../charts/index.js";
import type { Design } from "../../experiments/designs/index.js";
import type { Scenario } from "../../scenario/scenario.js";
import { countryOf } from "../claims.js";
import { fill } from "../explain/words.js";

const texts = {
  runs: {
    en: "Scenario: {title} ({id}); {points} points x {n} runs, {seeds}; design {design}; step {step} days; result {hash}.",
    zh: "情景：{title}（{id}）；{points}个点，每点{n}次模拟，{seeds}；{design}；步长{step}天；结果{hash}。",
  },
  common: { en: "seeds {a} to {b} at every point", zh: "各点种子均为{a}至{b}" },
  modelOnly: {
    en: "What is shown is how this model depends on its parameters; it is no finding about {country}.",
    zh: "所示为本模型规则之下的结果，并非关于{country}的证明。",
  },
  own: { en: "every run with a seed of its own, from {a} on", zh: "各次种子不同，自{a}起" },
} as const;

/** What was run of an experiment; of its points their number alone, and of how they were chosen the kind. */
export interface RunsOfExperiment {
  readonly scenario: Scenario;
  readonly design: Pick<Design, "replicates" | "seed" | "commonRandomNumbers"> & {
    readonly points: { readonly length: number };
    readonly generator: { readonly kind: string };
  };
}

/** What of this model's dependence on its parameters is no claim. */
export function modelOnly(scenario: Scenario, language: Language): string {
  return fill(texts.modelOnly, language, { country: countryOf(scenario)[language] });
}

/** The line at the foot of every picture of an experiment: what was run, how often, with which seeds, and its hash. */
export function runsLine({ design, scenario }: RunsOfExperiment, hash: string, language: Language): string {
  const { points, replicates, seed, commonRandomNumbers, generator } = design;
  const seeds = fill(commonRandomNumbers ? texts.common : texts.own, language, {
    a: seed,
    b: seed + replicates - 1,
  });
  return fill(texts.runs, language, {
    ...{ title: scenario.title[language], id: scenario.id, points: points.length, n: replicates },
    ...{ seeds, design: generator.kind, step: scenario.step, hash: hash.slice(0, 8) },
  });
}
