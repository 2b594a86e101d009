/** What the charts of ideas, sectors and targets write, in both languages. */
export const portfolioPhrases = {
  circulationTitle: { en: "Ideas travel up, rules travel down", zh: "创意上行，规则下行" },
  circulationSubtitle: {
    en: "A year, mean over the runs; widths and areas on one scale; a thought experiment: all sizes are documented defaults",
    zh: "每年，各次模拟均值；宽度与面积同一比例；思想实验：参数大小均为有记录的默认值",
  },
  circulationCentre: { en: "Centre", zh: "中央" },
  circulationProvinces: { en: "Provinces", zh: "各省" },
  circulationInvented: { en: "tried of one's own", zh: "自行试行" },
  circulationCopied: { en: "copied from rivals", zh: "模仿对手" },
  circulationCodified: { en: "up: made a rule", zh: "上行：成为规则" },
  circulationStock: { en: "rules in force", zh: "现有规则" },
  circulationPromoted: { en: "down: taken up as a rule", zh: "下行：按规则采用" },
  circulationNote: {
    en: "A province that takes up an idea is shared out among the three causes by their parts of the rate. How provinces adjust a rule is not in the model: taking it up and adjusting it are one.",
    zh: "一省采用创意时，按三种成因在速率中的比例分开计数。各省如何调整规则不在模型中：采用与调整视为一体。",
  },
  circulationItem: { en: "{year}: {i}, {c}, {r}, {p}", zh: "{year}：{i}、{c}、{r}、{p}" },
  circulationAlt: {
    en: "Two lanes with arrows, year by year. In all {i} ideas tried of one's own, {c} copied, {r} made a rule, {p} taken up as a rule. In this order: {list}.",
    zh: "两条带与箭头，逐年。合计自行试行{i}，模仿{c}，成为规则{r}，按规则采用{p}。按此次序：{list}。",
  },

  portfolioTitle: { en: "Who promotes which sector, and who follows the crowd", zh: "谁选何种产业，谁跟风" },
  portfolioSubtitle: {
    en: "One run (seed {seed}); provinces from the richest down, so that rivals stand next to each other; letters are sectors without a name",
    zh: "单次模拟（种子{seed}）；各省按人均产值由高到低，对手相邻；所标产业无名",
  },
  portfolioJoins: { en: "moves to where most others are", zh: "进入最多省所在的产业" },
  portfolioRank: { en: "by rank", zh: "名次相邻" },
  portfolioDoor: { en: "next door", zh: "相邻省份" },
  portfolioColumns: { en: "same sector, all runs", zh: "同产业，全部模拟" },
  portfolioNote: {
    en: "At the end, over all runs: provinces next in rank of GDP per head promote the same sector in {rank}% of the cases, neighbours in {door}%, any two in {any}%. What one copies in the model is the crowd of all, not a single rival.",
    zh: "期末，全部模拟：人均产值名次相邻的省同产业占{rank}%，相邻省份{door}%，任意两省{any}%。模型中所模仿的是全体，而非单个对手。",
  },
  portfolioAlt: {
    en: "One strip a province. In the run shown the largest sector has {most} of {all} provinces at the end; {moves} moves, {joins} of them to where most others are. Same sector over all runs: next in rank {rank}%, next door {door}%, any two {any}%.",
    zh: "每省一条。所示模拟期末最大产业有{all}个省份中的{most}个；共变动{moves}次，其中{joins}次进入最多省所在的产业。全部模拟中同产业：名次相邻{rank}%，相邻省份{door}%，任意两省{any}%。",
  },

  targetTitle: { en: "Targets against what enterprises carry", zh: "目标与企业能力" },
  targetSubtitle: {
    en: "Target for the core AI industry in 2020 (logarithmic) by enterprise capacity; shaded: above what capacity carries",
    zh: "2020年核心产业目标（对数刻度）与企业能力；阴影：超出能力",
  },
  targetX: { en: "enterprise capacity (SD from the mean)", zh: "企业能力（距均值的标准差）" },
  targetY: { en: "target for 2020, RMB bn (logarithmic)", zh: "2020年目标，十亿元（对数刻度）" },
  targetLine: { en: "what capacity carries", zh: "能力所及" },
  targetOver: { en: "over-reach", zh: "超出" },
  targetSimulated: { en: "simulated: median and middle 80% of runs", zh: "模拟：中位数与中间80%的模拟" },
  targetObserved: { en: "observed", zh: "实际" },
  targetNote: {
    en: "Observed: {n} provinces with a core target for 2020 in Table 1 of Khanal et al.; they add up to {sum} bn, {ratio} times the centre's {centre} bn. Simulated: all {all} provinces add up to {m} bn ({a} to {b}). By default the line is fitted to the same {n} provinces, so that about half of them lie above it by construction.",
    zh: "实际：资料来源表1中有2020年核心目标的{n}个省份，合计{sum}，与中央{centre}之比为{ratio}。模拟：全部{all}个省份合计{m}（{a}至{b}）。该线默认由同样的{n}个省份估计，约半数在线上方是必然的。",
  },
  targetAlt: {
    en: "Scatter of {all} provinces. Observed above the line: {over}. Simulated medians above the line: {simulated}. Sums: observed {sum} bn against {centre} bn of the centre, simulated {m} bn.",
    zh: "{all}个省份的散点图。实际高于线：{over}。模拟中位数高于线：{simulated}。合计：实际{sum}，中央{centre}，模拟{m}。",
  },
} as const;
