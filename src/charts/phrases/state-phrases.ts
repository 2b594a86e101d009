/** What the charts of openness, of rivals' influence and of national courses write, in both languages. */
export const statePhrases = {
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
    zh: "同侪平均占推动一个省份之力的{n}%。",
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
} as const;
