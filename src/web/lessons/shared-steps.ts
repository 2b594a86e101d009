import type { Step } from "./lesson.js";

/** Steps that several lessons have in the same words. */
export const openPlay: Step = {
  tool: "play",
  minutes: 5,
  title: { en: "Open play", zh: "自由探索" },
  task: {
    en: "Five minutes without instructions: turn a rule, watch the curve, find something odd.",
    zh: "五分钟，没有指令：转动一条规则，观察曲线，找出一件奇怪的事。",
  },
  ask: { en: "What was odd?", zh: "你发现了什么奇怪的事？" },
};

export const manyRuns: Step = {
  tool: "run",
  minutes: 5,
  title: { en: "Run", zh: "运行" },
  task: {
    en: "Run the same rules once, then two hundred times. Only luck differs.",
    zh: "同样的规则先运行一次，再运行二百次。不同的只有运气。",
  },
  ask: { en: "Why is one run not an answer?", zh: "为什么一次运行不是答案？" },
};

export const explain: Step = {
  tool: "explain",
  minutes: 7,
  title: { en: "Explain", zh: "解释" },
  task: {
    en: "Write one claim, the evidence for it in your runs, and the reasoning that joins the two.",
    zh: "写下一个论点、运行中支持它的证据，以及连接两者的推理。",
  },
};

export const limitsStep: Step = {
  tool: "limits",
  minutes: 5,
  title: { en: "What it cannot tell you", zh: "模型不能告诉你什么" },
  task: {
    en: "Read these limits, then print your worksheet.",
    zh: "读一读这些局限，然后打印你的学习单。",
  },
  ask: { en: "What would you have to know to be surer?", zh: "要更有把握，你还需要知道什么？" },
};

/** Holds of every lesson. */
export const effectNotFinding = {
  en: "A difference between runs is an effect under these rules, not a finding about China.",
  zh: "运行之间的差异是这套规则之下的作用，不是关于中国的发现。",
};
