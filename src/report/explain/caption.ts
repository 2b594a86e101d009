import type { Language } from "../../charts/index.js";
import type { Scenario } from "../../scenario/scenario.js";
import { countryOf } from "../claims.js";
import { worldLine } from "../world-line.js";

/** What the caption of a picture must tell besides its scenario. */
interface Told {
  readonly scenario: Scenario;
  readonly seeds: readonly number[];
}

/** Lines at the foot of a picture: what was run, with which seeds, and what is not claimed. */
export function explainCaption(
  { scenario, seeds }: Told,
  hash: string,
  defaults: readonly string[],
  language: Language,
): string[] {
  const [first, last] = [seeds[0], seeds[seeds.length - 1]];
  const title = scenario.title[language];
  const country = countryOf(scenario)[language];
  if (language === "zh")
    return [
      `情景：${title}（${scenario.id}）；${seeds.length}次模拟，种子${first}至${last}；步长${scenario.step}天；结果${hash.slice(0, 8)}。`,
      `大小仅为默认值（无数据可证实）的机制：${defaults.length > 0 ? defaults.join("、") : "无"}。`,
      `相同种子即相同随机数。所示为本模型规则之下的结果，并非关于${country}的因果证明。`,
      ...worldLine(scenario, language),
    ];
  return [
    `Scenario: ${title} (${scenario.id}); ${seeds.length} runs, seeds ${first} to ${last}; step ${scenario.step} days; result ${hash.slice(0, 8)}.`,
    `Mechanisms whose size is a documented default that no datum confirms: ${defaults.length > 0 ? defaults.join(", ") : "none"}.`,
    `Equal seeds are equal luck. What is shown follows from the rules of this model; it is no proof of what caused what in ${country}.`,
    ...worldLine(scenario, language),
  ];
}
