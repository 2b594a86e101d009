/** What the phase diagrams write, in both languages. */
export const phasePhrases = {
  phaseTheory: { en: "theory (dashed: unstable)", zh: "理论（虚线为不稳定）" },
  phaseItem: { en: "{name}: {list}", zh: "{name}：{list}" },
  phaseAlt: {
    en: "Ends of runs, {y} by {x}. {tips}. {list}.",
    zh: "模拟的期末，{y}与{x}。{tips}。{list}。",
  },
  planeCalm: { en: "comes to rest", zh: "归于稳定" },
  planeCycles: { en: "cycles, the deeper the wider", zh: "周期往复，颜色越深幅度越大" },
  planeBoundary: { en: "theory: cycles above the line", zh: "理论：线以上周期往复" },
  planeAlt: {
    en: "Grid of {y} by {x}. Lowest value on the grid that cycles / boundary of the theory, by {x}: {list}.",
    zh: "{y}与{x}的方格。各{x}之下往复的最低格值／理论边界：{list}。",
  },

  racePhaseTitle: {
    en: "The race tips when the tournament is stronger than 4",
    zh: "竞争强于4时放开出现两种结局",
  },
  racePhaseSubtitle: {
    en: "Level at which like provinces come to rest, from closed and from open, with a disposition of minus half the tournament",
    zh: "相同的各省由封闭或放开起步，期末的水平；基准取竞争强度之半的负值",
  },
  racePhaseX: { en: "strength of the tournament (theta)", zh: "竞争强度" },
  racePhaseLow: { en: "from closed (0.02)", zh: "由封闭起步" },
  racePhaseHigh: { en: "from open (0.98)", zh: "由放开起步" },
  racePhaseTips: { en: "theory: 4", zh: "理论：4" },
  racePhaseNote: {
    en: "{n} like provinces, {years} years, one run each: without differences or signals nothing is left to luck. Assumed: everything but theta and the disposition at its default. In the data nothing measures theta: the diagram says what the law implies, not where China stands.",
    zh: "{n}个相同省份，{years}年，各一次模拟：没有差别与信号，便无运气。除竞争强度与基准外均为默认值。没有数据可以识别竞争强度：图示规律的含义，而非中国所处的位置。",
  },

  herdingPhaseTitle: {
    en: "A crowd forms by itself when beta h passes 8",
    zh: "跟风超过8时自行形成一家独大",
  },
  herdingPhaseSubtitle: {
    en: "Effective number of sectors at the end, when all eight suit all alike, from an even mixture and from a crowd",
    zh: "八个产业同样适合各省时期末的有效产业数，由分散或由集中起步",
  },
  herdingPhaseY: { en: "effective number of sectors", zh: "有效产业数" },
  herdingPhaseX: { en: "pull of the crowd (beta h)", zh: "跟风强度" },
  herdingPhaseMixture: { en: "{n} provinces from a mixture", zh: "{n}省，由分散起步" },
  herdingPhaseCrowd: { en: "{n} provinces from a crowd", zh: "{n}省，由集中起步" },
  herdingPhaseTips: { en: "theory: beta h = 8", zh: "理论：8" },
  herdingPhaseNote: {
    en: "{years} years; seed 1 with {many} provinces, medians of seeds 1 to {seeds} with {few}; a crowd is made by a pull of 24 over {gathering} years. Few provinces tip sooner than the theory of very many, by chance. Fits are equal here and unequal in scenarios; no datum measures the pull.",
    zh: "{years}年；{many}省用种子1，{few}省为种子1至{seeds}的中位数；集中由强度24在{gathering}年内形成。省份少时因运气而早于理论。此处适合程度相同，情景中不同；没有数据可以识别跟风强度。",
  },

  pendulumPhaseTitle: {
    en: "When reaction to risk is strong, the centre swings; a tournament makes it swing sooner, up to a point",
    zh: "对风险反应强时中央往复，竞争使其更早，但有限度",
  },
  pendulumPhaseSubtitle: {
    en: "Swing of the weight of the strict side over the last {watched} of {years} years, by tournament and reaction",
    zh: "{years}年中最后{watched}年从严一方权重的幅度，按竞争强度与反应强度",
  },
  pendulumPhaseY: { en: "reaction to risk as seen (bR)", zh: "对所见风险的反应" },
  pendulumPhaseNote: {
    en: "{n} like provinces without luck, one run a cell; lag of information one year, disposition 0.8, pull of a crackdown 6, accidents and pressures off; a swing below 0.02 counts as rest. The line is where the rest point of the five equations turns unstable (Hopf), worked out without a simulation. All sizes are assumed: no datum says where China stands.",
    zh: "{n}个相同省份，无运气，每格一次模拟；信息滞后一年，基准0.8，整治力度6，无事故与压力；幅度小于0.02为稳定。线为五个方程的稳定点失稳之处，不经模拟算出。参数大小均为假定：没有数据表明中国所处的位置。",
  },

  focalPhaseTitle: {
    en: "A strong signal gathers groups that a weaker one then holds together",
    zh: "强信号使各方协调起来，此后弱信号即可维持",
  },
  focalPhaseSubtitle: {
    en: "Coordination of like groups after {years} years under a signal that is kept up, from apart and from together",
    zh: "相同的四方由分散或已协调起步，{years}年后的协调程度，按持续信号的强度",
  },
  focalPhaseX: { en: "force of the signal that is kept up", zh: "持续信号的强度（以规划为1）" },
  focalPhaseY: { en: "share that has aligned", zh: "协调程度" },
  focalPhaseApart: { en: "from apart", zh: "由分散起步" },
  focalPhaseTogether: { en: "from together", zh: "由协调起步" },
  focalPhaseFalls: { en: "theory: fall apart below {x}", zh: "理论：低于{x}分散" },
  focalPhaseGathers: { en: "theory: gather above {x}", zh: "理论：高于{x}协调" },
  focalPhaseNote: {
    en: "Four like groups, one run each: without luck one says all. Pull of the others {mutual}, disposition {disposition}, pull of a full signal {pull}; groups that start together were brought there by a disposition of 0 over {gathering} years. Assumed: every size; no datum says where these groups stand, so the diagram says what the law implies.",
    zh: "四方相同，各一次模拟，无运气；相互之力{mutual}，基准{disposition}，完整信号之力{pull}；由协调起步者先以基准0运行{gathering}年。参数大小均为假定：图示规律的含义，而非中国所处的位置。",
  },
} as const;
