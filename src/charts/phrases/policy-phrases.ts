/** What the charts of policies and instruments write, in both languages. */
export const policyPhrases = {
  intensityTitle: { en: "How many AI policies each province issued", zh: "各省出台的人工智能政策数量" },
  intensitySubtitle: {
    en: "Policies by {date}, in order of the observed number",
    zh: "截至{date}的政策数量，按实际数量排列",
  },
  intensityAxis: { en: "number of policies", zh: "政策数量" },
  observedNumber: { en: "observed number", zh: "实际数量" },
  intensityAlt: {
    en: "One row for each of {all} provinces. Observed total {total}, most in {first} ({most}); the simulated 80% interval holds the observed number in {inside} of {all} rows. Simulated medians add up to {simTotal}.",
    zh: "每省一行，共{all}个。实际总数{total}，最多的是{first}（{most}）；模拟80%区间包含实际数量的有{inside}行（共{all}行）。模拟中位数合计{simTotal}。",
  },

  sharesTitle: { en: "Which kinds of policy instrument the provinces opened", zh: "各省启用的政策工具类别" },
  sharesSubtitle: {
    en: "Share of the {n} provinces that have used the category by {date}",
    zh: "截至{date}使用过该类工具的省份比例（共{n}个）",
  },
  sharesAxis: { en: "share of provinces", zh: "省份比例" },
  observedShare: { en: "observed share", zh: "实际比例" },
  authority: { en: "authority", zh: "权威" },
  incentive: { en: "incentive", zh: "激励" },
  capacity: { en: "capacity", zh: "能力建设" },
  symbolic: { en: "symbolic", zh: "象征与劝导" },
  learning: { en: "learning", zh: "学习" },
  sharesAlt: {
    en: "Simulated share of provinces by category: {list}.",
    zh: "各类工具的模拟省份比例：{list}。",
  },
  categoryShare: { en: "{name} {m}% ({a}% to {b}%)", zh: "{name}{m}%（{a}%至{b}%）" },

  breadthTitle: { en: "How broad the provinces' mix of instruments became", zh: "各省政策工具组合的广度" },
  breadthSubtitle: {
    en: "Provinces by the number of instrument categories used (0 to 5) by {date}",
    zh: "截至{date}按所用工具类别数（0至5）统计的省份数",
  },
  tiersTitle: { en: "How ambitious the provinces are", zh: "各省有多大的目标" },
  tiersSubtitle: {
    en: "Provinces by tier of ambition, from 1 (the world) to 5 (no plan)",
    zh: "按目标高低分级的省份数：由1（世界）至5（没有规划）",
  },
  tiersAlt: {
    en: "Provinces by tier of ambition, observed against simulated median (middle 80% of runs): {list}.",
    zh: "按目标分级的省份数，实际与模拟中位数（中间80%的模拟）：{list}。",
  },
  breadthAxis: { en: "number of provinces", zh: "省份数" },
  categories: { en: "{n} categories", zh: "{n}类" },
  oneCategory: { en: "1 category", zh: "1类" },
  breadthAlt: {
    en: "Provinces by number of categories used, observed against simulated median (middle 80% of runs): {list}.",
    zh: "按所用类别数统计的省份数，实际与模拟中位数（中间80%的模拟）：{list}。",
  },
  breadthItem: {
    en: "{name}: {observed} against {m} ({a} to {b})",
    zh: "{name}：实际{observed}，模拟{m}（{a}至{b}）",
  },
} as const;
