/** What the charts of set-theoretic analysis write, in both languages. */
export const qcaPhrases = {
  xyTitle: { en: "Is {x} sufficient for {y}?", zh: "{x}是否足以产生{y}？" },
  xySubtitle: {
    en: "Membership of {n} cases in both sets; in the shaded upper-left triangle x is at most y, as sufficiency demands",
    zh: "{n}个案例在两个集合中的隶属度；左上阴影三角区内横轴值不大于纵轴值，符合充分性",
  },
  xyAxis: { en: "membership in {name}", zh: "对{name}的隶属度" },
  xyTypical: { en: "typical: in both sets", zh: "典型案例：同属两个集合" },
  xyDegree: { en: "in both, but below the diagonal", zh: "同属两个集合，但在对角线之下" },
  xyDeviant: { en: "contradicts: in x, not in y", zh: "相悖：属于横轴集合而不属于纵轴集合" },
  xyUncovered: { en: "not covered: in y, not in x", zh: "未覆盖：属于纵轴集合而不属于横轴集合" },
  xyIrrelevant: { en: "in neither", zh: "均不属于" },
  xyFit: {
    en: "{n} cases; consistency {incl}, {pri}, coverage {cov}. Dashed: the crossovers at 0.5.",
    zh: "{n}个案例；一致性{incl}，{pri}，覆盖度{cov}。虚线为0.5交叉点。",
  },
  xyAlt: {
    en: "XY plot of {n} cases: {x} against {y}. Consistency {incl}, {pri}, coverage {cov}. {above} cases lie on or above the diagonal. Typical: {typical}. Contradicting: {deviant}. In the outcome but not covered: {uncovered}.",
    zh: "{n}个案例的散点图：横轴{x}，纵轴{y}。一致性{incl}，{pri}，覆盖度{cov}。{above}个案例在对角线上或其上方。典型：{typical}。相悖：{deviant}。属于结果而未覆盖：{uncovered}。",
  },
  andMore: { en: "and {n} more", zh: "等另{n}个" },
  undefinedRatio: { en: "undefined", zh: "无定义" },

  truthTitle: { en: "Which combinations lead to {y}?", zh: "哪些组合产生{y}？" },
  truthSubtitle: {
    en: "{shown} of {all} combinations of {k} conditions have cases ({n} cases); the others are logical remainders",
    zh: "{k}个条件的{all}种组合中{shown}种有案例（共{n}个案例）；其余为逻辑余项",
  },
  truthOutcome: { en: "outcome", zh: "结果" },
  truthN: { en: "n", zh: "案例数" },
  truthInclusion: { en: "consistency", zh: "一致性" },
  truthCases: { en: "cases", zh: "案例" },
  truthPresent: { en: "condition present", zh: "条件存在" },
  truthAbsent: { en: "condition absent", zh: "条件不存在" },
  truthSufficient: { en: "sufficient for the outcome", zh: "对结果充分" },
  truthDeviant: { en: "in the combination, not in the outcome", zh: "属于组合而不属于结果" },
  truthCut: { en: "cut-off of consistency {cut}", zh: "一致性阈值{cut}" },
  truthCuts: {
    en: "A combination with {n} or more cases is sufficient from consistency {cut} and {pri} on.",
    zh: "充分的标准：一致性不低于{cut}，{pri}，每种组合至少{n}个案例。",
  },
  truthLeftOut: {
    en: "{n} combinations with the lowest consistency are left out.",
    zh: "一致性最低的{n}种组合未画出。",
  },
  truthAlt: {
    en: "Truth table with {shown} of {all} combinations of {conditions}. Sufficient for {y}: {sufficient}. Not sufficient: {other} combinations.",
    zh: "真值表，条件为{conditions}，{all}种组合中{shown}种有案例。对{y}充分：{sufficient}。不充分：{other}种组合。",
  },
  truthRow: {
    en: "{name} (n {n}, consistency {incl}: {cases})",
    zh: "{name}（案例数{n}，一致性{incl}：{cases}）",
  },
} as const;
