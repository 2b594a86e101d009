/** What charts of the effects of sets of provinces write, in both languages. Their titles come with the data. */
export const effectPhrases = {
  effectFresh: { en: "effect on fresh seeds", zh: "新种子上的作用" },
  effectSeen: { en: "effect on the seeds of the search", zh: "搜索所用种子上的作用" },
  effectError: { en: "95% Monte-Carlo interval of the mean", zh: "均值的95%蒙特卡罗区间" },
  effectRange: { en: "from the least to the greatest of several sets", zh: "若干组合中从最小到最大" },
  effectValue: { en: "{n} ± {error}", zh: "{n} ± {error}" },
  effectAlt: { en: "Effects, one row each: {list}.", zh: "各行的作用：{list}。" },
  effectItem: { en: "{name}: {list}", zh: "{name}：{list}" },
  effectSeenItem: { en: "{n} on the seeds of the search", zh: "搜索种子上{n}" },
  effectFreshItem: { en: "{n} on fresh seeds", zh: "新种子上{n}" },
  effectRangeItem: { en: "between {a} and {b}", zh: "在{a}与{b}之间" },
} as const;
