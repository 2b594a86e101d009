/** What the charts of who adopts when write, in both languages. */
export const adoptionPhrases = {
  cumulativeTitle: {
    en: "How fast the provinces followed: AI plans published since {date}",
    zh: "各省跟进的速度：{date}以来发布的人工智能规划",
  },
  cumulativeSubtitle: {
    en: "Number of provinces with a published plan, of {n}",
    zh: "已发布规划的省份数（共{n}个）",
  },
  cumulativeAxis: { en: "provinces with a plan", zh: "已发布规划的省份数" },
  cumulativeEndObserved: { en: "observed: {n}", zh: "实际：{n}" },
  cumulativeEndSimulated: { en: "simulated: {m} ({a} to {b})", zh: "模拟：{m}（{a}至{b}）" },
  cumulativeAlt: {
    en: "Stepped lines from {from} to {to}. Observed: {n} of {all} provinces have a plan at the end, the first {half} by {halfDate}. Simulated: median {m} at the end, middle 80% of runs {a} to {b}.",
    zh: "阶梯线图，{from}至{to}。实际：期末{all}个省份中有{n}个发布规划，前{half}个在{halfDate}之前。模拟：期末中位数{m}，中间80%的模拟为{a}至{b}。",
  },

  timelineTitle: {
    en: "When each province published its plan, observed and simulated",
    zh: "各省发布规划的时间：实际与模拟",
  },
  timelineSubtitle: {
    en: "Provinces in order of the observed date; central plan on {date}",
    zh: "按实际发布日期排列；中央规划发布于{date}",
  },
  observedDate: { en: "observed date", zh: "实际日期" },
  observedNever: { en: "observed: no plan", zh: "实际：未发布" },
  simulatedNever: { en: "simulated: no plan in most runs", zh: "模拟：多数模拟中未发布" },
  neverShare: { en: "runs without a plan", zh: "未发布规划的模拟" },
  timelineAlt: {
    en: "One row for each of {all} provinces. Observed: {n} adopt, first {first} ({firstDate}), last {last} ({lastDate}); {never} never: {nevers}. The simulated 80% interval holds the observed outcome in {inside} of {all} rows. Most often without a plan in the simulation: {often}.",
    zh: "每省一行，共{all}个。实际：{n}个发布，最早{first}（{firstDate}），最晚{last}（{lastDate}）；{never}个从未发布：{nevers}。模拟80%区间包含实际结果的有{inside}行（共{all}行）。模拟中最常未发布的是：{often}。",
  },
  nameAndShare: { en: "{name} {n}%", zh: "{name}{n}%" },

  scatterTitle: {
    en: "Does the simulation place each province where it was?",
    zh: "模拟能否重现各省的发布时间？",
  },
  scatterSubtitle: {
    en: "Days from the central plan of {date} to the provincial plan; on the line, simulation and observation agree",
    zh: "自{date}中央规划至省级规划的天数；落在线上表示模拟与实际一致",
  },
  scatterX: {
    en: "observed: days after the central plan (logarithmic)",
    zh: "实际：中央规划后的天数（对数刻度）",
  },
  scatterY: {
    en: "simulated median: days after the central plan (logarithmic)",
    zh: "模拟中位数：中央规划后的天数（对数刻度）",
  },
  identity: { en: "simulated = observed", zh: "模拟＝实际" },
  provincePoint: { en: "province (simulated median)", zh: "省份（模拟中位数）" },
  scatterAlt: {
    en: "Scatter of {all} provinces. {both} have a date on both sides: the rank correlation is {rho}; {later} are simulated later than observed, {earlier} earlier; the median miss is {miss} days. Never observed: {nevers}. Never in most runs: {simNevers}.",
    zh: "{all}个省份的散点图。{both}个两方面均有日期：秩相关{rho}；模拟偏晚{later}个，偏早{earlier}个；偏差的中位数为{miss}天。实际从未发布：{nevers}。多数模拟中未发布：{simNevers}。",
  },

  mapTitle: { en: "Where plans came early, late or never", zh: "何处较早、较晚或从未发布规划" },
  mapSubtitle: {
    en: "Month of the provincial plan; darker = sooner after the central plan of {date}",
    zh: "省级规划发布的月份；颜色越深，距{date}中央规划越近",
  },
  mapObserved: { en: "Observed", zh: "实际" },
  mapSimulated: { en: "Simulated median", zh: "模拟中位数" },
  mapNote: {
    en: "Schematic tile grid of the {n} units in the source's data; positions are approximate and claim no boundary.",
    zh: "示意方格图，含资料来源中的{n}个单位；位置仅为近似，不表示任何边界。",
  },
  noPlan: { en: "no plan", zh: "未发布" },
  noData: { en: "no data", zh: "无数据" },
  neverIn: { en: "never in {n}%", zh: "{n}%未发布" },
  within: { en: "within {n} months", zh: "{n}个月内" },
  monthsTo: { en: "{a} to {b} months", zh: "{a}至{b}个月" },
  beyond: { en: "after {n} months", zh: "{n}个月后" },
  mapAlt: {
    en: "Two schematic tile maps. {observed} {simulated} Tiles without data: {missing}.",
    zh: "两幅示意方格图。{observed}{simulated}无数据：{missing}。",
  },
  mapPanelAlt: {
    en: "{panel}: plan within 12 months in {early}; no plan in {nevers}.",
    zh: "{panel}：12个月内{early}；从未发布{nevers}。",
  },

  hazardTitle: {
    en: "How likely was a plan, quarter by quarter?",
    zh: "逐季度来看，发布规划的可能性有多大？",
  },
  hazardSubtitle: {
    en: "Plans published in a quarter as a share of the provinces still without one; beside the points plans / provinces still without",
    zh: "当季发布数占季初尚未发布省份的比例；点旁为发布数／尚未发布数",
  },
  hazardAxis: { en: "share per quarter", zh: "每季度比例" },
  hazardAlt: {
    en: "Discrete hazard in {n} quarters. Observed peak {peak}% ({count} of {risk}) in the quarter from {date}. Simulated median peak {simPeak}% in the quarter from {simDate}.",
    zh: "{n}个季度的离散风险率。实际最高为{peak}%（{risk}个中的{count}个），自{date}起的季度。模拟中位数最高为{simPeak}%，自{simDate}起的季度。",
  },
} as const;
