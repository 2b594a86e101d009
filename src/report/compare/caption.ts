import type { Language } from "../../charts/index.js";
import type { PairedEffects } from "../../experiments/compare/index.js";
import type { Side } from "../../experiments/compare/side.js";
import { countByStatus } from "../caption.js";
import { countryOf, effectOnly, PEERS_OR_TREND } from "../claims.js";
import { worldLine } from "../world-line.js";
import { rulesInWords } from "./rules-text.js";

/** Rules named under a picture. */
const RULES = 4;

const named = ({ scenario }: Side, language: Language) =>
  language === "zh" ? `“${scenario.title.zh}”（${scenario.id}）` : `“${scenario.title.en}” (${scenario.id})`;

/** Lines at the foot of pictures of comparisons: what was paired, in what the scenarios differ, what is assumed. */
export function comparisonCaption(
  contrasts: readonly PairedEffects[],
  hash: string,
  language: Language,
): string[] {
  const [{ baseline }] = contrasts;
  const { seeds, scenario } = baseline;
  const world = worldLine(scenario, language);
  const effect = effectOnly(countryOf(scenario));
  const [first, last] = [seeds[0], seeds[seeds.length - 1]];
  const others = contrasts.map((each) => named(each.scenario, language));
  const differing = contrasts.map((each) =>
    contrasts.length > 1
      ? `${each.scenario.scenario.id}: ${rulesInWords(each.rules, RULES, language)}`
      : rulesInWords(each.rules, RULES, language),
  );
  const assumed = Math.max(
    ...[baseline, ...contrasts.map((each) => each.scenario)].map((each) => countByStatus(each).assumed),
  );
  if (language === "zh")
    return [
      `${others.join("、")}与${named(baseline, "zh")}相比。各${seeds.length}次模拟，种子均为${first}至${last}，同一种子运气相同；步长${scenario.step}天；结果${hash.slice(0, 8)}。`,
      `规则差别：${differing.join("。")}。`,
      `${effect.zh}；至多${assumed}个生效参数是有据可查的默认值而非估计。${world.length > 0 ? "" : `${PEERS_OR_TREND.zh}。`}`,
      ...world,
    ];
  return [
    `${others.join(", ")} against ${named(baseline, "en")}. ${seeds.length} runs each with the same seeds, ${first} to ${last}; runs with one seed share their luck; step ${scenario.step} days; result ${hash.slice(0, 8)}.`,
    `Rules that differ: ${differing.join(". ")}.`,
    `${effect.en}; up to ${assumed} parameters in force are documented defaults, not estimates.${world.length > 0 ? "" : ` ${PEERS_OR_TREND.en}.`}`,
    ...world,
  ];
}
