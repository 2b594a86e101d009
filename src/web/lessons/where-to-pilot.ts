import type { Lesson } from "./lesson.js";
import { effectNotFinding, explain, limitsStep } from "./shared-steps.js";

export const whereToPilot: Lesson = {
  id: "where-to-pilot",
  title: { en: "Where would you pilot?", zh: "你会在哪里试点？" },
  question: {
    en: "Three pilot zones on the first day: which provinces bring the whole country most ideas?",
    zh: "第一天设三个试验区：设在哪些省份，能给全国带来最多创意？",
  },
  base: "early-pilots",
  until: "2023-12-31",
  outcome: {
    title: { en: "Ideas practised per province", zh: "各省采用的创意数" },
    course: "ideaCount",
    top: 20,
    onlyRises: true,
    figures: ["idea_count"],
    kind: "level",
  },
  turned: [],
  changes: [],
  steps: [
    {
      tool: "choose",
      minutes: 5,
      title: { en: "Choose", zh: "选择" },
      task: {
        en: "Tap three provinces for pilot zones, then lock them. All other zones are off in this lesson.",
        zh: "点选三个省份作试验区，然后锁定。本课中不设其他试验区。",
      },
      ask: { en: "Why these? One line.", zh: "为什么是它们？一句话。" },
    },
    {
      tool: "pilots",
      minutes: 15,
      title: { en: "Try", zh: "尝试" },
      task: {
        en: "Run your three against no pilots at all. Then try other sets: who leads the table?",
        zh: "把你的三个试验区与不设试点作比较。再试其他组合：谁排在最前？",
      },
      ask: { en: "What do the leaders have in common?", zh: "领先的组合有什么共同点？" },
    },
    {
      tool: "luck",
      minutes: 10,
      title: { en: "Fresh luck", zh: "换一次运气" },
      task: {
        en: "Run the same sets once more on luck that they have not seen. What becomes of the leader?",
        zh: "用没有见过的运气再运行同样的组合。领先者结果如何？",
      },
      ask: {
        en: "Why does the winner of a contest tend to lose some of its lead?",
        zh: "为什么比赛的赢家往往会失去一部分优势？",
      },
    },
    { ...explain, minutes: 10 },
    limitsStep,
  ],
  limits: [
    {
      en: "What a pilot zone does is a documented default that no datum identifies: this is a thought experiment, no advice.",
      zh: "试验区有什么作用是写明的默认设定，没有数据能够确定：这是思想实验，不是建议。",
    },
    {
      en: "Sets whose intervals overlap are not settled: more runs might turn them round.",
      zh: "区间重叠的组合尚未分出高下：更多运行可能使先后颠倒。",
    },
    {
      en: "The best of many tries owes part of its lead to the luck on which it was chosen. Quote the fresh luck.",
      zh: "许多尝试中最好的一个，其优势部分来自挑选时的运气。请引用新运气下的结果。",
    },
    effectNotFinding,
  ],
};
