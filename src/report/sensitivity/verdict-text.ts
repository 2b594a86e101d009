import { type Estimate, NORMAL_95 } from "../../analysis/sensitivity/index.js";
import type { Language } from "../../charts/index.js";
import type { Words } from "../../engine/mechanism.js";
import { type Remark, remarksOf, type Sensitivity } from "../../experiments/sensitivity/index.js";
import { fill, listed, number, percent, plusMinus } from "../explain/words.js";
import { factorName } from "../factor-names.js";

const texts = {
  constant: {
    en: "The outcome is the same in every run: nothing to explain.",
    zh: "所有模拟的结果相同，无可解释。",
  },
  first: { en: "{name} matters most{share}.", zh: "作用最大的是{name}{share}。" },
  ties: {
    en: "{name} has the largest index{share}, but cannot be told from {list}: more points would be needed to rank them.",
    zh: "{name}的指数最大{share}，但与{list}无法区分，须增加点数才能排序。",
  },
  idle: {
    en: "Not told from nothing: {list}; their indices are at most {most}.",
    zh: "与零无法区分：{list}；其指数至多为{most}。",
  },
  unresolved: {
    en: "Not resolved, the interval being up to ±{width} wide: {list}.",
    zh: "未能确定（区间宽达±{width}）：{list}。",
  },
  chance: {
    en: "Below 0 by chance: {list}. An index cannot be negative; the estimate scatters around it, and the interval contains 0.",
    zh: "因随机误差为负：{list}。指数不可能为负，估计值在其周围波动，区间包含零。",
  },
  few: {
    en: "Below 0 by more than the interval: {list}. The estimate has not settled; take more points.",
    zh: "为负且超出区间：{list}。估计尚未稳定，请增加点数。",
  },
  reversed: {
    en: "The total is below the part alone, which cannot be, beyond the errors: {list}; take more points.",
    zh: "总指数低于单独指数且超出误差，这不可能：{list}；请增加点数。",
  },
  interactions: {
    en: "{share}{error} of the variance belongs to no factor alone: interactions, and whatever chance adds.",
    zh: "方差的{share}{error}不属于任何单独因素：交互作用，以及随机误差。",
  },
  uneven: {
    en: "Effects differ more than they are large, by place or by the other factors: {list}. Their mean says little.",
    zh: "效应的差异大于其大小（随位置或其他因素而变）：{list}，均值意义有限。",
  },
  noise: {
    en: "Chance makes {runs} of the variance of single runs, and up to {means} of that of the means on which the indices rest.",
    zh: "随机性占单次模拟方差的{runs}，至多占指数所依据均值的方差的{means}。",
  },
  single: {
    en: "Every point was run once, so chance cannot be told from interaction: set runs to 2 or more.",
    zh: "每点只模拟一次，随机性与交互作用无法区分：请将runs设为2或以上。",
  },
} as const;

/** What can be said of an analysis and what cannot, one sentence each. */
export function verdictText(sensitivity: Sensitivity, language: Language): string[] {
  return remarksOf(sensitivity).map((remark) => sentenceOf(remark, language));
}

function sentenceOf(remark: Remark, language: Language): string {
  const say = (text: Words, values: Readonly<Record<string, string>> = {}) => fill(text, language, values);
  const list =
    "names" in remark
      ? listed(
          remark.names.map((name) => factorName(name, language)),
          language,
        )
      : "";
  switch (remark.kind) {
    case "first": {
      const values = { name: factorName(remark.name, language), share: bracketed(remark.share, language) };
      const ties = listed(
        remark.ties.map((name) => factorName(name, language)),
        language,
      );
      return remark.ties.length > 0 ? say(texts.ties, { ...values, list: ties }) : say(texts.first, values);
    }
    case "negative":
      return say(remark.isChance ? texts.chance : texts.few, { list });
    case "idle":
      return say(texts.idle, { list, most: number(remark.most) });
    case "unresolved":
      return say(texts.unresolved, { list, width: number(remark.halfWidth) });
    case "interactions": {
      const error = remark.error === null ? "" : ` ± ${percent(NORMAL_95 * remark.error)}`;
      return say(texts.interactions, { share: percent(Math.max(0, remark.share)), error });
    }
    case "noise":
      return say(texts.noise, { runs: percent(Math.max(0, remark.ofRuns)), means: percent(remark.ofMeans) });
    default:
      return say(texts[remark.kind], { list });
  }
}

function bracketed(share: Estimate | null, language: Language): string {
  if (share === null) return "";
  const text = number(share.value) + plusMinus(share.error);
  return language === "zh" ? `（${text}）` : ` (${text})`;
}
