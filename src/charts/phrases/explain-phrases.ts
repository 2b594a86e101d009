/** What the charts that explain write, in both languages. Names of causes and mechanisms come from the model. */
export const explainPhrases = {
  clockTitle: {
    en: "Why {name} decided when it did: hazard against its clock",
    zh: "{name}为何在此时决策：累积风险与其时钟",
  },
  clockTitleNever: {
    en: "Why {name} did not decide: hazard against its clock",
    zh: "{name}为何没有决策：累积风险与其时钟",
  },
  clockSubtitle: {
    en: "Hazard of deciding, accumulated since {date} and split by cause; the province decides where it reaches the clock that luck has drawn (seed {seed})",
    zh: "自{date}起累积并按成因划分的决策风险；累积值达到随机抽取的时钟时，该省即决策（种子{seed}）",
  },
  clockAxis: { en: "accumulated hazard", zh: "累积风险" },
  clockLine: { en: "clock {n}", zh: "时钟{n}" },
  clockDecided: { en: "decided {date}", zh: "{date}决策" },
  clockCause: { en: "{name} {n} ({share}%)", zh: "{name}{n}（{share}%）" },
  clockMissing: { en: "{n} missing", zh: "尚缺{n}" },
  clockAlt: {
    en: "Stacked areas of accumulated hazard from {from} to {to}: {list}. The clock stands at {clock}. {end}",
    zh: "累积风险的堆积面积图，{from}至{to}：{list}。时钟为{clock}。{end}",
  },
  clockReached: { en: "It is reached on {date}.", zh: "于{date}达到。" },
  clockNotReached: { en: "It is not reached; {n} are missing.", zh: "未达到，尚缺{n}。" },

  butForTitle: {
    en: "{name} but for one mechanism at a time",
    zh: "逐一去除各机制后的{name}",
  },
  butForSubtitle: {
    en: "Day of the plan with the same luck; each row switches one mechanism off and leaves all else as it was",
    zh: "相同随机数下规划的发布日；每行关闭一个机制，其余不变",
  },
  asItIs: { en: "nothing switched off", zh: "不关闭任何机制" },
  lacking: { en: "without “{name}”", zh: "去除“{name}”" },
  thisRun: { en: "run with seed {seed}", zh: "种子为{seed}的模拟" },
  thisRunNever: { en: "the same: no plan", zh: "该次模拟未发布" },
  butForAlt: {
    en: "One row for each mechanism switched off, with the date in one run, the median and the middle 80% of {n} runs. {list}.",
    zh: "每行关闭一个机制，列出一次模拟中的日期，以及{n}次模拟的中位数与中间80%。{list}。",
  },
  butForItem: {
    en: "{name}: {date} in the run shown, no plan in {share}% of runs",
    zh: "{name}：所示模拟中为{date}，{share}%的模拟未发布",
  },

  shapleyTitle: {
    en: "How much of it is which mechanism: {outcome}",
    zh: "各机制各占多少：{outcome}",
  },
  shapleySubtitle: {
    en: "Shapley shares of the difference between all {k} mechanisms on ({on}) and all off ({off}), in {unit}",
    zh: "{k}个机制全部开启（{on}）与全部关闭（{off}）之差的沙普利份额，单位：{unit}",
  },
  shapleyBar: { en: "Shapley share", zh: "沙普利份额" },
  shapleyAssumed: { en: "the same, size a documented default", zh: "沙普利份额，大小为默认值" },
  shapleyError: { en: "95% Monte-Carlo interval of the mean", zh: "均值的95%蒙特卡罗区间" },
  shapleyAlone: { en: "effect with the others off", zh: "其余关闭时的作用" },
  shapleyLast: { en: "effect with the others on", zh: "其余开启时的作用" },
  shapleyValue: { en: "{n} ± {error}", zh: "{n} ± {error}" },
  shapleyAlt: {
    en: "Bars of Shapley shares over {n} paired runs of {c} coalitions each, in {unit}: {list}. They add up to {total}.",
    zh: "沙普利份额条形图，{n}组配对模拟，每组{c}种组合，单位：{unit}：{list}。合计{total}。",
  },
  shapleyItem: {
    en: "{name} {n} (95% interval {a} to {b}; others off {alone}, others on {last})",
    zh: "{name}{n}（95%区间{a}至{b}；其余关闭时{alone}，其余开启时{last}）",
  },
} as const;
