/** What the charts of sensitivity analyses write, in both languages. Names of factors and outcomes come from outside. */
export const sensitivityPhrases = {
  tornadoTitle: {
    en: "What moves when one factor is moved: {outcome}",
    zh: "单独改变一个因素时的变化：{outcome}",
  },
  tornadoSubtitle: {
    en: "Mean of {n} runs at each value, in {unit}; all other factors stay where the scenario has them ({base})",
    zh: "每个取值{n}次模拟的均值，单位：{unit}；其余因素保持情景设定（{base}）",
  },
  tornadoLow: { en: "below the scenario's value", zh: "低于情景设定" },
  tornadoHigh: { en: "above the scenario's value", zh: "高于情景设定" },
  tornadoOther: { en: "switched", zh: "开启或关闭" },
  sensitivityError: { en: "95% interval of chance", zh: "随机误差的95%区间" },
  tornadoAlt: {
    en: "Bars of the mean outcome, in {unit}, when one factor at a time is moved away from {base}: {list}.",
    zh: "逐一改变各因素时结果均值的条形图，单位：{unit}，起点{base}：{list}。",
  },
  tornadoItem: { en: "{name} at {value} gives {n}", zh: "{name}取{value}时为{n}" },

  indicesTitle: { en: "Which factor is behind the variance: {outcome}", zh: "方差来自哪些因素：{outcome}" },
  indicesSubtitle: {
    en: "Sobol' indices from {n} base points: what a factor does alone, and with all in which it takes part",
    zh: "由{n}个基本点估计的方差指数：因素单独的作用，以及连同其全部交互的作用",
  },
  givenSubtitle: {
    en: "First-order indices from {n} points: what a factor does alone",
    zh: "由{n}个点估计的一阶指数：因素单独的作用",
  },
  indicesAxis: { en: "share of the variance", zh: "占方差的份额" },
  indexFirst: { en: "alone (first order)", zh: "单独（一阶）" },
  indexTotal: { en: "with all interactions (total)", zh: "连同全部交互（总指数）" },
  indexChance: { en: "what a factor that does nothing would show", zh: "无作用的因素也会有的值" },
  indexError: { en: "95% bootstrap interval", zh: "95%区间（重抽样）" },
  indicesAlt: {
    en: "Indices of {k} factors with 95% intervals: {list}.",
    zh: "{k}个因素的指数及95%区间：{list}。",
  },
  indicesItem: { en: "{name} alone {first}, total {total}", zh: "{name}单独{first}，总{total}" },
  givenItem: { en: "{name} {first}", zh: "{name}{first}" },

  morrisTitle: {
    en: "How strongly and how evenly factors act: {outcome}",
    zh: "各因素作用的强弱与一致程度：{outcome}",
  },
  morrisSubtitle: {
    en: "Elementary effects of {n} trajectories, in {unit} for the whole range of a factor; above the dashed line effects differ more than they are large",
    zh: "{n}条路径的基本效应，单位：{unit}（按因素的全部范围）；虚线以上，效应的差异大于其大小",
  },
  morrisX: { en: "mean size of an effect, μ*", zh: "效应大小的均值 μ*" },
  morrisY: { en: "SD of the effects, σ", zh: "效应的标准差 σ" },
  morrisLine: { en: "σ = μ*", zh: "σ = μ*" },
  morrisStill: { en: "No effect in any trajectory: {list}.", zh: "在任何路径中都无作用：{list}。" },
  morrisRising: { en: "raises the outcome on average", zh: "平均使结果增加" },
  morrisFalling: { en: "lowers the outcome on average", zh: "平均使结果减少" },
  morrisAlt: {
    en: "Points of {k} factors by the mean size of their effects and the SD of these, from {n} trajectories: {list}.",
    zh: "{k}个因素按效应大小的均值与标准差的散点图，{n}条路径：{list}。",
  },
  morrisItem: { en: "{name} μ* {mu}, σ {sigma}", zh: "{name} μ* {mu}，σ {sigma}" },
} as const;
