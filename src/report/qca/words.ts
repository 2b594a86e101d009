/** The words of the report on the terminal; `{name}` is a place to fill. */
export const words = {
  head: {
    en: "Set-theoretic analysis of {outcome}: {n} cases, {k} conditions ({conditions})",
    zh: "{outcome}的集合论分析：{n}个案例，{k}个条件（{conditions}）",
  },
  cuts: {
    en: "A combination with {n} or more cases suffices from inclusion {incl} and PRI {pri} on; {solution} solution.",
    zh: "组合充分的标准：一致性不低于{incl}，PRI不低于{pri}，至少{n}个案例；{solution}。",
  },
  conservative: { en: "conservative", zh: "保守解（不用逻辑余项）" },
  parsimonious: { en: "parsimonious", zh: "简约解（可用任何逻辑余项）" },
  intermediate: { en: "intermediate", zh: "中间解（只用合乎预期的逻辑余项）" },
  truthTable: { en: "Truth table", zh: "真值表" },
  diversity: {
    en: "{filled} of {all} combinations have cases; {remainders} ({share}%) have too few and are logical remainders.",
    zh: "{all}种组合中{filled}种有案例；{remainders}种（{share}%）案例不足，为逻辑余项。",
  },
  truthColumns: {
    en: ["outcome", "n", "inclusion", "PRI", "cases (in brackets: not in the outcome)"],
    zh: ["结果", "案例数", "一致性", "PRI", "案例（括号内：不属于结果）"],
  },
  moreRows: {
    en: "... and {n} more combinations (truth_table.csv)",
    zh: "……另有{n}种组合（见truth_table.csv）",
  },
  solution: { en: "Solution", zh: "解" },
  ambiguous: {
    en: "{n} models fit equally well: report all of them.",
    zh: "{n}个模型同样合适：应全部报告。",
  },
  incomplete: { en: "There are, or may be, more models than are listed.", zh: "可能还有未列出的模型。" },
  unproven: {
    en: "The search for the shortest models was cut off: a shorter one than those below may exist, and others as short. Use fewer conditions or a higher inclusion cut-off.",
    zh: "最短模型的搜索已提前中止：可能存在更短的或同样短的其他模型。请减少条件，或提高一致性阈值。",
  },
  solutionColumns: {
    en: ["", "inclS", "PRI", "covS", "covU", "cases"],
    zh: ["", "inclS", "PRI", "covS", "covU", "案例"],
  },
  whole: { en: "whole model", zh: "整个模型" },
  deviantConsistency: { en: "In the solution, not in the outcome", zh: "属于解而不属于结果" },
  deviantCoverage: { en: "In the outcome, not in the solution", zh: "属于结果而不属于解" },
  assumptions: { en: "Remainders it assumes to be sufficient", zh: "假定为充分的逻辑余项" },
  necessity: { en: "Necessity", zh: "必要性" },
  necessityColumns: { en: ["", "inclN", "RoN", "covN"], zh: ["", "inclN", "RoN", "covN"] },
  noneNecessary: {
    en: "No single condition reaches inclN {incl}: none is necessary.",
    zh: "没有单个条件的inclN达到{incl}：均非必要条件。",
  },
  unions: {
    en: "Necessary unions and conjunctions (inclN from {incl}, RoN from {ron})",
    zh: "必要的并集与交集（inclN不低于{incl}，RoN不低于{ron}）",
  },
  none: { en: "none", zh: "无" },
  robustness: { en: "Robustness", zh: "稳健性" },
  grid: {
    en: "{n} analyses round this one (each calibrated set shifted by 5 and 10% of its anchors' spread, inclusion cut-off by 0.05 and 0.1, one case more, PRI cut-off up by 0.25 and 0.5): {same}% give the same solution, {none}% none.",
    zh: "围绕此分析的{n}个变体（各校准集合的锚点移动其跨度的5%与10%，一致性阈值移动0.05与0.1，案例数加1，PRI阈值加0.25与0.5）：{same}%得到同一解，{none}%无解。",
  },
  survivalColumns: {
    en: ["path", "in every model", "in some model"],
    zh: ["路径", "出现于全部模型", "出现于部分模型"],
  },
  boundsColumns: {
    en: ["the solution stays the same for", "given", "from", "to"],
    zh: ["解保持不变的范围", "设定值", "自", "至"],
  },
  inclusionCut: { en: "inclusion cut-off", zh: "一致性阈值" },
  casesCut: { en: "fewest cases", zh: "最少案例数" },
  priCut: { en: "PRI cut-off", zh: "PRI阈值" },
  above: { en: "above {n}", zh: "大于{n}" },
  anyHigher: { en: "any higher", zh: "任何更高值" },
  orBelow: { en: "{n} or below", zh: "{n}或更低" },
  orMore: { en: "{n} or above", zh: "{n}或更高" },
  anchors: {
    exclusion: "完全不隶属",
    crossover: "交叉点",
    inclusion: "完全隶属",
    threshold: "阈值",
    left: "左侧",
    right: "右侧",
  },
  reading: { en: "How to read this", zh: "如何阅读" },
  guide: {
    en: [
      "~ is not, * is and, + is or. inclS: how far the cases in a set are also in the outcome (1 = all of it). PRI: the same without what would count as well for the outcome's absence; far below inclS it warns. covS: how much of the outcome a set covers, covU what it alone covers.",
      "A solution describes these cases under these thresholds and cut-offs; it proves no cause. RoN near 0 means that a necessary condition is trivial.",
    ],
    zh: [
      "~表示非，*表示且，+表示或。inclS：属于该集合的案例在多大程度上也属于结果（1为完全）。PRI：扣除同样支持结果不出现的部分；远低于inclS时须警惕。covS：该集合覆盖结果的比例；covU：仅由其覆盖的比例。",
      "解只描述这些案例在这些阈值下的规律，并不证明因果。RoN接近0表示该必要条件无足轻重。",
    ],
  },
  results: { en: "Results", zh: "结果文件" },
} as const;

/** A text with its places filled. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, key: string) => String(values[key]));
}
