/** What the charts of the centre write: its signals, its ministries, its rules. In both languages. */
export const centrePhrases = {
  calendarTitle: { en: "What the centre says, and what is still heard of it", zh: "中央说了什么，余音几何" },
  calendarSubtitle: {
    en: "Numbered marks: force of each signal on its day; areas: what has not yet faded, facilitative up, restrictive down",
    zh: "各信号最初的力度（编号见下）；面积为尚未消退部分之和，促进向上，限制向下",
  },
  calendarAxis: { en: "share of the first force of the plan", zh: "占规划最初力度的比例" },
  calendarFacilitative: { en: "facilitative", zh: "促进性" },
  calendarRestrictive: { en: "restrictive", zh: "限制性" },
  calendarInterim: {
    en: "hollow: interim, discounted (dashes: if it were not) and sooner faded",
    zh: "空心：暂行，打折扣（虚线为若非暂行），消退更快",
  },
  calendarInterimShort: { en: ", interim", zh: "，暂行" },
  calendarSum: { en: "sum of its kind", zh: "同类之和" },
  calendarHeard: { en: "heard, net", zh: "净信号" },
  calendarMixed: { en: "mixed (dark: evenly)", zh: "信号混杂" },
  calendarItem: {
    en: "{name} ({date}, {kind}{interim}, {force})",
    zh: "{name}（{date}，{kind}{interim}，{force}）",
  },
  calendarAlt: {
    en: "Calendar from {from} to {to}. Signals with their first force: {list}. Net strength at the end {end}. Most evenly mixed ({mixed}%) in {date}.",
    zh: "日历，{from}至{to}。信号及其最初力度：{list}。期末净强度{end}。混杂程度最高（{mixed}%）在{date}。",
  },

  ribbonTitle: { en: "Who prevails in the centre, and what presses on it", zh: "中央谁占上风，受何压力" },
  ribbonSubtitle: {
    en: "Weight of the strict regulator (CAC) against the lenient ministries (MOST, MIIT, NDRC); a thought experiment: all sizes are documented defaults",
    zh: "从严的网信部门与从宽的科技、工信、发改部门之权重；思想实验：参数大小均为有记录的默认值",
  },
  ribbonAxis: { en: "weight of the strict side", zh: "从严一方的权重" },
  ribbonStrict: { en: "strict", zh: "从严" },
  ribbonLenient: { en: "lenient", zh: "从宽" },
  ribbonMedian: { en: "median, pale: middle 80% of runs", zh: "中位数，浅色为中间80%的模拟" },
  ribbonCampaign: { en: "above: a campaign", zh: "以上：整治" },
  ribbonItem: { en: "{name}: {n}% on average", zh: "{name}：平均{n}%" },
  ribbonAlt: {
    en: "Ribbon from {from} to {to}. Weight of the strict side, median: {list}. Highest {peak}% in {date}; {end}% at the end.",
    zh: "带状图，{from}至{to}。从严一方权重的中位数：{list}。最高{peak}%在{date}；期末{end}%。",
  },
} as const;
