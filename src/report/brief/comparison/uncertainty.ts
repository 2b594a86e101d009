import type { Language } from "../../../charts/index.js";
import type { PairedEffects } from "../../../experiments/compare/index.js";
import type { PosteriorSource } from "../../compare/summary.js";
import { posteriorLine } from "../../compare/summary-text.js";
import { withOnePair } from "../../compare/words.js";
import { fill } from "../../explain/words.js";
import { STRUCTURE } from "../structure.js";

const texts = {
  chance: {
    en: "**Chance is in the intervals.** {pairs} pairs of runs, seeds {first} to {last}; both runs of a pair share their luck, so that what differs between them comes of the rules. An 80% interval holds the middle 80% of the pairs; ± is the Monte-Carlo standard error of a mean. A change is told from chance where the 95% interval of its mean leaves nought out; it is small if nobody could act on it.",
    zh: "**区间包含偶然。**{pairs}对模拟，种子{first}至{last}；每对两次模拟运气相同，因此其差别来自规则。80%区间含中间80%的对；±为均值的蒙特卡罗标准误。均值的95%区间不含零时，才说变化超出偶然；小到无人能据以行动的，称为很小。",
  },
  fixed: {
    en: "**Uncertain parameters are not.** All runs have the same values. Drawn from a fit (`yardstick compare --posterior`), effects would spread further.",
    zh: "**区间不含参数的不确定性。**各次模拟的参数值相同；若取自拟合（`yardstick compare --posterior`），效果的范围会更宽。",
  },
  drawn: {
    en: "**Uncertain parameters are, as far as they were fitted.** {line}",
    zh: "**区间包含已拟合参数的不确定性。**{line}",
  },
} as const;

/** What the intervals of a comparison hold: chance, parameters if they were drawn, never the structure. */
export function uncertaintyOf(
  [{ baseline }]: readonly PairedEffects[],
  posterior: PosteriorSource | null,
  language: Language,
): string[] {
  const { seeds } = baseline;
  const chance = { pairs: seeds.length, first: seeds[0], last: seeds[seeds.length - 1] };
  const drawn = posterior && {
    line: posteriorLine(posterior, language).replace(/[:：][^:：]*$/, language === "zh" ? "。" : "."),
  };
  return [
    withOnePair(fill(texts.chance, language, chance)),
    drawn === null ? texts.fixed[language] : fill(texts.drawn, language, drawn),
    STRUCTURE[language],
  ];
}
