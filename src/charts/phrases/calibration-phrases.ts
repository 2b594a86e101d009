/** What the charts of calibrations write, in both languages. Names of parameters come from outside. */
export const calibrationPhrases = {
  marginalsTitle: {
    en: "What the data change: parameters before and after",
    zh: "数据改变了什么：拟合前后的参数",
  },
  marginalsSubtitle: {
    en: "Density of {n} draws of the posterior over the prior; contraction 0: the data say nothing, 1: they say all",
    zh: "{n}次后验抽样的密度，灰色为先验；收缩为0：数据没有信息；为1：完全由数据确定",
  },
  marginalsPrior: { en: "prior", zh: "先验" },
  marginalsPosterior: { en: "posterior", zh: "后验" },
  marginalsInterval: { en: "mean and 90% interval of the posterior", zh: "后验均值与90%区间" },
  marginalsContraction: { en: "contraction {value}", zh: "收缩{value}" },
  marginalsAlt: {
    en: "Densities of {k} parameters under prior and posterior: {list}.",
    zh: "{k}个参数在先验与后验下的密度：{list}。",
  },
  marginalsItem: {
    en: "{name} {mean} (90% {low} to {high}), contraction {value}",
    zh: "{name}：{mean}（90%区间{low}至{high}），收缩{value}",
  },

  pairsTitle: { en: "Which parameters the data cannot tell apart", zh: "哪些参数数据无法区分" },
  pairsSubtitle: {
    en: "{n} of the posterior's draws in pairs below, their rank correlations above; a narrow ridge says that only a combination is known",
    zh: "下方为{n}次后验抽样的两两分布，上方为其秩相关；分布成一线表示只有其组合可知",
  },
  pairsAlt: {
    en: "Rank correlations between {k} parameters: {list}.",
    zh: "{k}个参数两两的秩相关：{list}。",
  },
  pairsItem: { en: "{one} and {other} {value}", zh: "{one}与{other}：{value}" },

  evidenceTitle: { en: "How probable the data are under the model", zh: "模型下数据的概率" },
  evidenceSubtitle: {
    en: "Log evidence while the likelihood is raised from power 0 (prior) to 1 (posterior); its end compares models with the same data and stated priors, and nothing else",
    zh: "似然的次方由0（先验）升至1（后验）时的对数证据；最后的值只能用于比较同一数据、先验已知的模型",
  },
  evidenceX: { en: "power of the likelihood (square root)", zh: "似然的次方（平方根）" },
  evidenceY: { en: "log evidence", zh: "对数证据" },
  evidenceAlt: { en: "Log evidence by reading of the data: {list}.", zh: "各种数据读法的对数证据：{list}。" },
  evidenceItem: { en: "{name}: {value}", zh: "{name}：{value}" },
} as const;
