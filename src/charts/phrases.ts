import { comparisonPhrases } from "./comparison-phrases.js";
import { diffusionPhrases } from "./diffusion-phrases.js";
import { explainPhrases } from "./explain-phrases.js";

/**
 * Every text the charts write, in both languages; `{name}` is a place to fill. All Chinese of the charts stands here,
 * so that the font for pictures can be cut to fit.
 */
export const phrases = {
  ...comparisonPhrases,
  ...diffusionPhrases,
  ...explainPhrases,

  observed: { en: "observed", zh: "实际" },
  median: { en: "simulated median", zh: "模拟中位数" },
  middle50: { en: "middle 50% of runs", zh: "中间50%的模拟" },
  middle80: { en: "middle 80% of runs", zh: "中间80%的模拟" },
  medianAndMiddle80: { en: "simulated: median and middle 80% of runs", zh: "模拟：中位数与中间80%的模拟" },
  never: { en: "never", zh: "从未" },
  none: { en: "none", zh: "无" },
  shareOf: { en: "{n}%", zh: "{n}%" },
  from: { en: "{a} to {b}", zh: "{a}至{b}" },
  medianRange: { en: "{m} ({a} to {b})", zh: "{m}（{a}至{b}）" },
  semicolon: { en: "; ", zh: "；" },
  comma: { en: ", ", zh: "、" },

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
    en: "Schematic tile grid of the 31 units in the source's data; positions are approximate and claim no boundary.",
    zh: "示意方格图，含资料来源中的31个单位；位置仅为近似，不表示任何边界。",
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

  liberalisationTitle: { en: "How far the provinces opened up", zh: "各省放开的程度" },
  liberalisationSubtitle: {
    en: "Level of liberalisation (0 closed, 1 fully open): mean of the provinces over runs, and each province's mean",
    zh: "放开水平（0为封闭，1为完全放开）：各次模拟的省均值，以及各省的均值",
  },
  liberalisationAxis: { en: "level of liberalisation (0 to 1)", zh: "放开水平（0至1）" },
  mean: { en: "mean of provinces", zh: "省均值" },
  meanMedian: { en: "mean of provinces (median run)", zh: "省均值（模拟中位数）" },
  provinceLine: { en: "a province (mean over runs)", zh: "单个省份（各次模拟均值）" },
  liberalisationAlt: {
    en: "Lines from {from} to {to}. The mean of {all} provinces goes from {start} to {m} (middle 80% of runs {a} to {b}). Highest at the end: {high}. Lowest: {low}.",
    zh: "折线图，{from}至{to}。{all}个省份的均值由{start}变为{m}（中间80%的模拟为{a}至{b}）。期末最高：{high}。最低：{low}。",
  },

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

  influenceTitle: {
    en: "Who moved whom: each province's strongest peer",
    zh: "谁带动了谁：对各省影响最大的同侪",
  },
  influenceWeak: {
    en: "Peers carry little weight here: on average {n}% of what moved a province. The arrows rank small influences.",
    zh: "同侪在此影响很小：平均只占推动力的{n}%。箭头只是对微弱影响的排序。",
  },
  influenceStrong: {
    en: "On average peers account for {n}% of what moved a province.",
    zh: "同侪平均占推动一省之力的{n}%。",
  },
  influenceTile: { en: "peers {n}%", zh: "同侪{n}%" },
  influenceKey: {
    en: "Part of the push on the receiving province that came from this peer",
    zh: "受影响省份的推动力中来自该同侪的部分",
  },
  influenceList: { en: "Strongest single influences", zh: "最强的单项影响" },
  influenceItem: { en: "{from} → {to}: {n}%", zh: "{from} → {to}：{n}%" },
  influenceTileKey: {
    en: "In the tiles: all peers together. Dashed arrows: below 5%.",
    zh: "方格中的“同侪”为全部同侪合计。虚线箭头：低于5%。",
  },
  influenceAlt: {
    en: "Schematic tile map with an arrow from each province's strongest peer. {weight} Strongest: {list}.",
    zh: "示意方格图，箭头来自对各省影响最大的同侪。{weight}最强的是：{list}。",
  },

  seriesNote: {
    en: "Lines: simulated medians; dark and light bands: middle 50% and 80% of runs.",
    zh: "线为模拟中位数；深色与浅色带分别为中间50%与80%的模拟。",
  },
  seriesAlt: { en: "Lines from {from} to {to}: {list}.", zh: "折线图，{from}至{to}：{list}。" },
  seriesItem: {
    en: "{name} from {start} to {m} (middle 80% of runs {a} to {b})",
    zh: "{name}由{start}变为{m}（中间80%的模拟为{a}至{b}）",
  },

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
    en: "Sufficient from consistency {cut}, {pri} and {n} case(s) a combination on.",
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
