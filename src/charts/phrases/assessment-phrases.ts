/** What the charts of assessments write, in both languages. Names of models, statistics and parameters come from outside. */
export const assessmentPhrases = {
  posteriorCheckTitle: {
    en: "What the fitted model reproduces: {k} of {n} statistics inside",
    zh: "拟合模型能复现什么：{n}个统计量中{k}个在区间内",
  },
  priorCheckTitle: {
    en: "What the model says before it sees data: {k} of {n} statistics inside",
    zh: "看到数据之前模型如何说：{n}个统计量中{k}个在区间内",
  },
  checkSubtitle: {
    en: "Observed provinces within what {n} simulated data sets show; every statistic on the scale of its own 90% band",
    zh: "观测省份在{n}个模拟数据集中的位置；每个统计量以自身90%区间为尺度",
  },
  checkBand: { en: "simulated: middle half, median; line: 90%", zh: "模拟：中间一半、中位数；线：90%" },
  checkInside: { en: "observed, inside 90%", zh: "观测，在90%之内" },
  checkOutside: { en: "observed, outside", zh: "观测，在区间之外" },
  checkAxis: {
    en: "place in the 90% band (−1 and 1 are its ends; beyond ±2 drawn at the edge)",
    zh: "在90%区间中的位置（−1与1为两端；超过±2的画在边上）",
  },
  checkAlt: {
    en: "{k} of {n} statistics of the observed provinces lie within their simulated 90% bands; outside: {list}.",
    zh: "观测省份的{n}个统计量中{k}个在模拟的90%区间内；之外：{list}。",
  },

  rankedDifferenceTitle: {
    en: "Does any model forecast provinces better than Kaplan-Meier?",
    zh: "有没有模型比生存曲线更能预测省份？",
  },
  logDifferenceTitle: {
    en: "Does any model give what happened more probability than the best null?",
    zh: "有没有模型比最好的基准模型给实际结果更高的概率？",
  },
  differenceSubtitle: {
    en: "Scores of {n} provinces, each left out in turn, less those of: {reference}",
    zh: "{n}个省逐一不参与拟合时的得分，减去：{reference}",
  },
  ownModel: { en: "the fitted model", zh: "拟合模型" },
  rivalModel: { en: "others", zh: "其他模型" },
  plainModel: { en: "the same without covariates", zh: "同一模型，不含省份特征" },
  twoErrors: { en: "two standard errors to each side", zh: "两侧各两个标准误" },
  rankedAxis: {
    en: "difference of ranked scores, days (less is better)",
    zh: "排序得分之差，天（越小越好）",
  },
  logAxis: {
    en: "difference of log scores, nats a province (more is better)",
    zh: "每省对数得分之差（越大越好）",
  },
  differenceAlt: { en: "Mean differences to {reference}: {list}.", zh: "与{reference}的平均差：{list}。" },
  differenceItem: { en: "{name} {value} ({low} to {high})", zh: "{name}：{value}（{low}至{high}）" },

  coverageTitle: {
    en: "Do intervals hold the truth as often as they say?",
    zh: "区间包含真值是否如其所说？",
  },
  coverageSubtitle: {
    en: "Share of {n} simulated data sets whose interval holds the value they were made with",
    zh: "{n}个模拟数据集中，区间包含真值的份额",
  },
  coverage50: { en: "50% interval", zh: "50%区间" },
  coverage90: { en: "90% interval", zh: "90%区间" },
  coverageAxis: { en: "share of data sets", zh: "数据集的份额" },
  coverageAlt: {
    en: "Over {n} simulated data sets intervals hold the truth: {list}.",
    zh: "{n}个模拟数据集中区间包含真值：{list}。",
  },
  coverageItem: { en: "{name} {half} (50%) and {most} (90%)", zh: "{name}：{half}（50%）与{most}（90%）" },

  pathwayTitle: {
    en: "How often simulated provinces show the article's pathways",
    zh: "模拟省份多常显示原文的路径",
  },
  pathwaySubtitle: {
    en: "Share of {n} simulated data sets in which the pathway reaches the cut-off of the analysis",
    zh: "{n}个模拟数据集中，路径达到分析标准的份额",
  },
  pathwayAxis: { en: "share of data sets", zh: "数据集的份额" },
  pathwayAlt: { en: "Shares of {n} simulated data sets: {list}.", zh: "{n}个模拟数据集中的份额：{list}。" },
  pathwayItem: {
    en: "{name} {own}%, without covariates {plain}%",
    zh: "{name}：{own}%，不含省份特征{plain}%",
  },

  ranksTitle: { en: "Are true values ranked evenly among the draws?", zh: "真值在抽样中的排位是否均等？" },
  ranksSubtitle: {
    en: "{n} simulated data sets: distribution of ranks less the uniform one; a right sampler keeps all lines within the band with 95%",
    zh: "{n}个模拟数据集：秩的分布减去均等分布；抽样正确时，全部线以95%的概率在区间内",
  },
  ranksAxis: { en: "rank of the truth, as a share", zh: "真值的秩（份额）" },
  placesTitle: {
    en: "Are forecasts of provinces left out as sure as they say?",
    zh: "对未见省份的预测是否可信？",
  },
  placesSubtitle: {
    en: "{n} provinces: distribution of places of what happened in its forecast, less the uniform one",
    zh: "{n}个省：实际结果在预测中位置的分布，减去均等分布",
  },
  placesAxis: { en: "place in the forecast", zh: "在预测中的位置" },
  uniformAxis: { en: "difference from uniform", zh: "与均等分布之差" },
  placesBand: { en: "95% band for the whole line", zh: "整条线的95%区间" },
  ranksBand: { en: "95% band for all lines together", zh: "全部线的95%区间" },
  uniformAlt: {
    en: "Differences of {k} distributions of {n} values from the uniform one, with simultaneous 95% bands; outside: {list}.",
    zh: "{k}个分布（各{n}个值）与均等分布之差及同时95%区间；之外：{list}。",
  },

  recoveryTitle: { en: "Does the fit find what was put in?", zh: "拟合能否找回真值？" },
  recoverySubtitle: {
    en: "{n} simulated data sets: true value across, posterior mean upwards on the same scale, in SDs of the prior; on the line there is no error",
    zh: "{n}个模拟数据集：横轴为真值，纵轴为后验均值，单位为先验标准差；在线上则无误差",
  },
  recoveryAlt: {
    en: "Correlations of true values and posterior means over {n} data sets: {list}.",
    zh: "{n}个数据集中真值与后验均值的相关：{list}。",
  },
  recoveryItem: { en: "{name} {value}", zh: "{name}：{value}" },
} as const;
