/** What the charts of adoption times write, in both languages. Names of columns and cases come from the user's table. */
export const diffusionPhrases = {
  survivalTitle: {
    en: "How many were still without it, by the time that had passed",
    zh: "随时间推移，尚未采用者还有多少",
  },
  survivalSubtitle: {
    en: "Share still without “{event}” (Kaplan–Meier); n = {n}, {censored} censored",
    zh: "尚未出现“{event}”的比例（生存曲线）；共{n}个案例，删失{censored}个",
  },
  survivalAxis: { en: "share without the event", zh: "未发生事件的比例" },
  atRisk: { en: "at risk", zh: "在险案例数" },
  all: { en: "all", zh: "全部" },
  censoredTick: { en: "censored", zh: "删失" },
  interval95: { en: "95% interval, point by point", zh: "逐点的95%区间" },
  logRankResult: {
    en: "Log-rank test: chi-square {chi} on {df} df, p = {p}",
    zh: "对数秩检验：卡方{chi}，自由度{df}，概率值{p}",
  },
  survivalAlt: {
    en: "Stepped survival curves of {n} cases, {censored} censored. {list}.",
    zh: "{n}个案例的阶梯形生存曲线，删失{censored}个。{list}。",
  },
  survivalItem: {
    en: "{name}: {events} of {n} with the event, {end}% without it at the end, median time {median}",
    zh: "{name}：{n}个中{events}个发生，期末{end}%未发生，中位时间{median}",
  },
  notReached: { en: "not reached", zh: "未达到" },

  curveTitle: { en: "How it spread", zh: "扩散的过程" },
  curveSubtitle: {
    en: "Cumulative share with “{event}”: 1 less Kaplan–Meier; n = {n}, {censored} censored",
    zh: "累计出现“{event}”的比例（1减生存曲线）；共{n}个案例，删失{censored}个",
  },
  curveAxis: { en: "cumulative share", zh: "累计比例" },
  observedShare95: { en: "observed, with its 95% interval", zh: "实际及其95%区间" },
  bassCurve: { en: "Bass curve", zh: "巴斯曲线" },
  curveEnd: { en: "{events} of {n}", zh: "{n}个中{events}个" },
  bassResult: {
    en: "Bass: innovation p = {p}, imitation q = {q} per unit of time, ceiling m = {m} (95% profile intervals)",
    zh: "巴斯模型：创新系数{p}，模仿系数{q}（每单位时间），上限{m}（95%轮廓似然区间）",
  },
  curveAlt: {
    en: "A stepped line that rises to {end}% of {n} cases at time {time}; half of all by {median}. {bass}",
    zh: "阶梯线，在时间{time}升至{n}个案例的{end}%；半数所在的时间为{median}。{bass}",
  },

  rateTitle: { en: "How likely was it, period by period?", zh: "逐期来看，发生的可能性有多大？" },
  rateSubtitle: {
    en: "Events in a period as a share of the cases still without “{event}”; n = {n}, {censored} censored",
    zh: "当期事件数占尚未出现“{event}”者的比例；共{n}个案例，删失{censored}个",
  },
  rateAxis: { en: "share per period of {length}", zh: "每期比例（每期长{length}）" },
  events: { en: "events", zh: "事件数" },
  ratePoint: { en: "events as a share of cases at risk", zh: "事件数占在险案例数的比例" },
  rateInterval: { en: "95% interval", zh: "95%区间" },
  rateAlt: {
    en: "Discrete hazard in {n} periods of {length}. The highest, {peak}% ({count} of {risk}), is in the period from {from} to {to}.",
    zh: "{n}期的离散风险率，每期长{length}。最高为{peak}%（{risk}个中的{count}个），在{from}至{to}。",
  },

  thresholdTitle: { en: "How much company did each need before it moved?", zh: "各自在多少同伴之后才行动？" },
  thresholdSubtitle: {
    en: "Share of a case's neighbours with “{event}” just before its own; n = {n}, {censored} censored",
    zh: "自身之前邻居中已出现“{event}”的比例；共{n}个案例，删失{censored}个",
  },
  thresholdAxis: { en: "exposure (share of neighbours)", zh: "接触度（邻居比例）" },
  adopterPoint: { en: "with the event: the exposure is its threshold", zh: "已发生：接触度即其阈值" },
  censoredPoint: { en: "censored: the threshold is unknown", zh: "删失：阈值未知" },
  thresholdAlt: {
    en: "Scatter of {n} cases by time and exposure. {zero} of {events} moved before any neighbour; the median threshold is {median}.",
    zh: "{n}个案例按时间与接触度的散点图。{events}个中有{zero}个先于所有邻居行动；阈值中位数为{median}。",
  },

  adopterTitle: {
    en: "Early and late adopters, and those who have not adopted",
    zh: "早采用者、晚采用者与未采用者",
  },
  adopterSubtitle: {
    en: "Cases by category of “{event}”, earliest below; n = {n}, {censored} censored, kept apart because censored is not late",
    zh: "按类别排列的“{event}”采用者，最早者在下；共{n}个案例，删失{censored}个，单独列出，因为删失并不等于晚",
  },
  adopterAxis: { en: "number of cases", zh: "案例数" },
  "early adopter": { en: "early adopters", zh: "早期采用者" },
  "early majority": { en: "early majority", zh: "早期多数" },
  "late majority": { en: "late majority", zh: "晚期多数" },
  laggard: { en: "laggards", zh: "落后者" },
  "non-adopter": { en: "no adoption seen", zh: "未见采用" },
  countShare: { en: "{n} ({share}%)", zh: "{n}（{share}%）" },
  "rule log": {
    en: "Rule: limits at the mean and one standard deviation either side, of the logarithm of time ({limits}).",
    zh: "规则：以时间对数的均值及其上下一个标准差为界（{limits}）。",
  },
  "rule rank": {
    en: "Rule: by rank, the first 15.9%, 50% and 84.1% of adopters.",
    zh: "规则：按名次，以采用者的前15.9%、50%与84.1%为界。",
  },
  "rule mean-sd": {
    en: "Rule: limits at the mean and one standard deviation either side, of time ({limits}).",
    zh: "规则：以时间的均值及其上下一个标准差为界（{limits}）。",
  },
  adopterAlt: { en: "Cases by category: {list}. {rule}", zh: "各类案例数：{list}。{rule}" },
  categoryCount: { en: "{name} {n}", zh: "{name}{n}个" },
} as const;
