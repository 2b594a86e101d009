/** What the charts of sweeps write, in both languages. Names of factors and outcomes come from outside. */
export const sweepPhrases = {
  sweepMean: { en: "{n} ± {half}", zh: "{n} ± {half}" },
  sweepOutcome: { en: "{outcome}, {unit}", zh: "{outcome}，{unit}" },
  sweepKeyMean: { en: "mean of the runs", zh: "各次模拟的均值" },
  sweepKeyError: { en: "95% interval of the mean", zh: "均值的95%区间" },
  sweepKeyBand: { en: "middle 80% of runs", zh: "中间80%的模拟" },
  sweepKeyRun: { en: "a run", zh: "单次模拟" },
  sweepKeyOwn: { en: "value of the scenario", zh: "情景的取值" },
  sweepKeyJump: { en: "jump between two values", zh: "两个取值之间的转折" },
  sweepKeyOnset: { en: "begins or ends to move", zh: "开始变化或不再变化" },
  sweepKeySplit: { en: "runs in two groups: their means", zh: "模拟分为两组：各组均值" },
  sweepKeyParting: { en: "lines part that agree elsewhere", zh: "此处分开、别处一致" },

  sweepCurveTitle: { en: "Over {factor}: {outcome}", zh: "{outcome}与{factor}" },
  sweepCurveSubtitle: { en: "{n} at each of {k} values", zh: "{k}个取值，每个取值{n}" },
  sweepLinesSubtitle: {
    en: "{n} at each of {k} values, a line for each value of {by}",
    zh: "{k}个取值，每个取值{n}；每条线为{by}的一个取值",
  },
  sweepRuns: { en: "{n} runs", zh: "{n}次模拟" },
  sweepOneRun: { en: "one run", zh: "1次模拟" },
  sweepAlt: { en: "Means of {outcome} by {factor}. {list}.", zh: "{outcome}的均值与{factor}。{list}。" },
  sweepAltLine: { en: "{name}: {list}", zh: "{name}：{list}" },
  sweepAltItem: { en: "at {x} {n}", zh: "{x}时{n}" },

  sweepPlaneTitle: { en: "Over {x} and {y}: {outcome}", zh: "{outcome}与{x}、{y}" },
  sweepPlaneSubtitle: { en: "Means of {n} in each cell, in {unit}", zh: "每格为{n}的均值，单位：{unit}" },
  sweepPlaneJump: { en: "jump between two cells", zh: "两格之间的转折" },
  sweepPlaneSplit: { en: "runs in two groups", zh: "模拟分为两组" },

  sweepMarginsTitle: { en: "Over each factor: {outcome}", zh: "{outcome}与各因素" },
  sweepMarginsSubtitle: {
    en: "Means over all points that have a value, whatever the other factors are: {points} points, {n} each",
    zh: "具有该取值的全部点的均值，不论其余因素为何：{points}个点，每点{n}",
  },
  sweepMarginsMore: {
    en: "Not drawn, since they move the mean less: {list}.",
    zh: "未画出（对均值影响较小）：{list}。",
  },
  sweepMarginsAlt: {
    en: "Panels of the mean of {outcome}, {unit}, over the values of each factor. {list}.",
    zh: "{outcome}（{unit}）的均值随各因素取值的变化。{list}。",
  },
} as const;
