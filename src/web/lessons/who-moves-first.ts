import type { Lesson } from "./lesson.js";
import { effectNotFinding, explain, limitsStep, manyRuns, openPlay } from "./shared-steps.js";

export const whoMovesFirst: Lesson = {
  id: "who-moves-first",
  title: { en: "Who moves first?", zh: "谁先行动？" },
  question: {
    en: "Thirty provinces heard the same plan. Why did some answer in months and others in years?",
    zh: "三十个省份听到的是同一份规划。为什么有的几个月就响应，有的要几年？",
  },
  base: "baseline",
  outcome: {
    title: { en: "Provinces with a plan", zh: "已有规划的省份数" },
    course: "plans",
    top: 30,
    onlyRises: true,
    figures: ["restricted_mean_toa", "adopters", "liberalisation_mean"],
    kind: "day",
  },
  turned: [
    {
      path: "decision.baseRate",
      title: { en: "Central pressure", zh: "中央压力" },
      meaning: { en: "the plan's push on its first day", zh: "规划在第一天的推动力" },
    },
    {
      path: "signals.halfLife",
      title: { en: "Centre remembered", zh: "中央的余音" },
      meaning: { en: "days until attention to the plan halves", zh: "对规划的关注减半所需的天数" },
    },
    {
      path: "peers.weight",
      title: { en: "Rivalry", zh: "竞争" },
      meaning: { en: "push of rivals' plans (the centre's = 1)", zh: "竞争者规划的推动力（中央为1）" },
    },
    {
      path: "decision.university",
      title: { en: "Capacity counts", zh: "能力的作用" },
      meaning: { en: "strong universities: how much sooner", zh: "高校强的省份决定得早多少" },
    },
  ],
  changes: [
    {
      id: "no-competition",
      title: { en: "Nobody looks at rivals", zh: "谁也不看竞争者" },
      base: "no-competition",
    },
    {
      id: "no-centre",
      title: { en: "No plan of the centre, one pioneer", zh: "没有中央规划，只有一个先行者" },
      base: "no-centre",
    },
    {
      id: "equal-capacity",
      title: { en: "All provinces equally capable", zh: "各省能力相同" },
      base: "equal-capacity",
    },
    {
      id: "security-first",
      title: { en: "The centre puts security first", zh: "中央把安全放在首位" },
      base: "security-first",
    },
  ],
  steps: [
    {
      tool: "predict",
      minutes: 5,
      title: { en: "Predict", zh: "预测" },
      task: {
        en: "Tap the three provinces that answer first, then the one that answers last. Draw how many have a plan by when. Then lock it.",
        zh: "点选最先响应的三个省份，再点最晚的一个。画出各时点已有规划的省份数，然后锁定。",
      },
      ask: { en: "Why these? One line.", zh: "为什么是它们？一句话。" },
    },
    openPlay,
    manyRuns,
    {
      tool: "reality",
      minutes: 8,
      title: { en: "What happened", zh: "与实际比较" },
      task: {
        en: "Black is what happened. How good was your prediction, how good is the model, and where is it wrong?",
        zh: "黑线是实际情况。你的预测有多准？模型有多准？它错在哪里？",
      },
      ask: { en: "Choose one miss. What may the model leave out?", zh: "选一个偏差。模型可能漏掉了什么？" },
    },
    {
      tool: "change",
      minutes: 10,
      title: { en: "Change one rule", zh: "改变一条规则" },
      task: {
        en: "Choose one rule. Say first whether plans come earlier or later on average, then run it in pairs on the same luck.",
        zh: "选一条规则。先说规划平均会提前还是推迟，再在同样的运气下成对运行。",
      },
      ask: { en: "Were you right? What do the pairs tell?", zh: "你说对了吗？这些配对说明了什么？" },
    },
    {
      ...explain,
      task: {
        en: "Choose a province on the map. Write why it moves when it does in this run.",
        zh: "在地图上选一个省份，写出它在这次运行中为何此时行动。",
      },
    },
    limitsStep,
  ],
  limits: [
    {
      en: "{plans} plans of {n} provinces are few: several sets of rules fit them about as well.",
      zh: "{n}个省份的{plans}份规划太少：好几套规则都能差不多地吻合。",
    },
    {
      en: "The order among those that adopt is mostly luck in the model, and nothing here predicts it well.",
      zh: "采纳者之间的先后在模型中主要是运气，这里没有什么能很好地预测它。",
    },
    {
      en: "The shares behind a decision say who pushed on that day, not who alone would have sufficed.",
      zh: "决定背后的份额说明当天谁在推动，而不是谁单独就已足够。",
    },
    effectNotFinding,
  ],
};
