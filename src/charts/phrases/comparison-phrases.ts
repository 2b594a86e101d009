/** What the charts of paired scenarios write, in both languages. Titles of scenarios come from their files. */
export const comparisonPhrases = {
  pairedDotsTitle: {
    en: "“{scenario}” against “{baseline}”: how much sooner or later each plan comes",
    zh: "“{scenario}”与“{baseline}”相比：各省规划提前或推迟多少",
  },
  pairedDotsSubtitle: {
    en: "Differences within {n} pairs of runs with the same seed; provinces in order of the median",
    zh: "{n}对种子相同的模拟之间的差；省份按中位数排列",
  },
  soonerOrLater: {
    en: '{unit}: sooner (−) or later (+) than in "{baseline}"',
    zh: "比“{baseline}”提前（−）或推迟（＋）的时间（{unit}）",
  },
  unitMonths: { en: "months", zh: "个月" },
  unitDays: { en: "days", zh: "天" },
  pairedMedian: {
    en: "median and 80% interval of the pairs in which both have a plan",
    zh: "两者均发布规划的各对：中位数与80%区间",
  },
  pairedMedianFew: {
    en: "the same, but fewer than half of the pairs have both",
    zh: "同上，但两者均发布的不足半数",
  },
  pairedMean: {
    en: "mean of all pairs, a missing plan taken as the last day, {date}",
    zh: "全部各对的均值，未发布者按最后一天（{date}）计",
  },
  turnsHeading: { en: "what becomes of the pairs", zh: "各对的结果" },
  turnGained: { en: "plan only in “{scenario}”", zh: "仅“{scenario}”发布" },
  turnLower: { en: "sooner", zh: "提前" },
  turnSame: { en: "the same", zh: "相同" },
  turnNeither: { en: "no plan in either", zh: "均未发布" },
  turnHigher: { en: "later", zh: "推迟" },
  turnLost: { en: "plan only in “{baseline}”", zh: "仅“{baseline}”发布" },
  neverBoth: { en: "in no pair do both have a plan", zh: "没有一对两者均发布" },
  pairedDotsAlt: {
    en: "One row for each of {all} provinces, {n} pairs. Soonest against “{baseline}”: {soon}. Latest: {late}. The same in every pair: {same}. Most often a plan in only one of the two: {flips}.",
    zh: "每省一行，共{all}个，{n}对。与“{baseline}”相比最提前：{soon}。最推迟：{late}。每一对都相同：{same}。最常仅一方发布：{flips}。",
  },
  nameAndDifference: { en: "{name} {d} {unit} ({a} to {b})", zh: "{name}{d}{unit}（{a}至{b}）" },

  differenceMapTitle: {
    en: "“{scenario}” against “{baseline}”: where plans come sooner or later",
    zh: "“{scenario}”与“{baseline}”相比：何处提前，何处推迟",
  },
  differenceMapSubtitle: {
    en: "Mean difference in {unit} over {n} pairs with the same seed ± Monte-Carlo standard error, a missing plan taken as the last day, {date}; below it the pairs in which only one of the two has a plan",
    zh: "{n}对种子相同的模拟的平均差（{unit}）±蒙特卡罗标准误，未发布者按最后一天（{date}）计；其下为仅一方发布的比例",
  },
  soonerBeyond: { en: "more than {n} {unit} sooner", zh: "提前{n}{unit}以上" },
  soonerBetween: { en: "{a} to {b} {unit} sooner", zh: "提前{a}至{b}{unit}" },
  aboutTheSame: { en: "−{n} to +{n} {unit}", zh: "−{n}至＋{n}{unit}" },
  laterBetween: { en: "{a} to {b} {unit} later", zh: "推迟{a}至{b}{unit}" },
  laterBeyond: { en: "more than {n} {unit} later", zh: "推迟{n}{unit}以上" },
  onlyOneIn: { en: "only one: {n}%", zh: "仅一方{n}%" },
  noDifference: { en: "no change", zh: "无变化" },
  differenceMapAlt: {
    en: "Schematic tile map of mean differences over {n} pairs. Sooner: {soon}. Later: {late}. Between −{limit} and +{limit} {unit}: {same}. Tiles without data: {missing}.",
    zh: "平均差的示意方格图，{n}对。提前：{soon}。推迟：{late}。−{limit}至＋{limit}{unit}之间：{same}。无数据：{missing}。",
  },

  pairedBandNote: {
    en: "Lines: medians; bands: the middle 80% of runs or of pairs.",
    zh: "线为中位数；带为中间80%的模拟或成对差。",
  },
  pairedCurveTitle: {
    en: "How many provinces more or fewer have a plan than in “{baseline}”",
    zh: "已发布规划的省份比“{baseline}”多或少几个",
  },
  pairedCurveSubtitle: {
    en: "Difference in the number of provinces with a plan on each date, within {n} pairs of runs with the same seed",
    zh: "各日期已发布规划省份数之差，{n}对种子相同的模拟",
  },
  pairedCurveAxis: { en: "provinces more (+) or fewer (−)", zh: "多（＋）或少（−）的省份数" },
  pairedLevelsTitle: { en: "How far plans spread, scenario by scenario", zh: "各情景下规划扩散的程度" },
  pairedLevelsSubtitle: {
    en: "Number of {all} provinces with a plan; {n} runs each, with the same seeds",
    zh: "已发布规划的省份数（共{all}个）；各{n}次模拟，种子相同",
  },
  pairedLiberalisationTitle: {
    en: "How far the provinces open up, scenario by scenario",
    zh: "各情景下各省放开的程度",
  },
  pairedLiberalisationSubtitle: {
    en: "Mean level of liberalisation of {all} provinces (0 closed, 1 fully open); {n} runs each, with the same seeds",
    zh: "{all}个省份的平均放开水平（0为封闭，1为完全放开）；各{n}次模拟，种子相同",
  },

  regimeTitle: { en: "The same luck under different institutions", zh: "同一运气，不同制度" },
  regimeSubtitle: {
    en: "Median and middle 80% of {n} runs with the same seeds; grey: the medians of the other columns; differences follow from the switches, no datum of another country enters",
    zh: "种子相同的{n}次模拟的中位数与中间80%；灰色为其他各列的中位数；差别来自设定，未用他国数据",
  },
  regimeAbsent: { en: "does not exist", zh: "不存在" },
  regimeItem: { en: "{name} {value}", zh: "{name}{value}" },
  regimeMeasure: { en: "{name}: {list}", zh: "{name}：{list}" },
  regimeAlt: {
    en: "Small multiples of {n} runs with the same seeds. Medians on {date}: {list}.",
    zh: "种子相同的{n}次模拟的小图组。{date}的中位数：{list}。",
  },
} as const;
