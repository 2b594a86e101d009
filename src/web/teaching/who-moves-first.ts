import type { Note } from "./note.js";

export const whoMovesFirst: Note = {
  lesson: "who-moves-first",
  purpose: {
    en: "Students find that strength alone does not decide who answers first, that one run is luck, and that a model can fit a curve and still be wrong about single provinces.",
    zh: "学生会发现：实力并不单独决定谁最先响应；一次运行只是运气；模型可以吻合曲线，却仍在个别省份上出错。",
  },
  ask: [
    {
      en: "Before the reveal: who has a reason to hurry, and who can afford to wait?",
      zh: "揭晓之前：谁有理由着急，谁等得起？",
    },
    {
      en: "After 200 runs: in how many of them is your province among the first? What would you need to call a forecast wrong?",
      zh: "运行200次之后：你选的省份在其中多少次属于最先？要说一个预测错了，需要什么？",
    },
    {
      en: "The curve fits. Which other rules would give the same curve?",
      zh: "曲线吻合了。还有哪些规则会给出同样的曲线？",
    },
  ],
  expect: [
    {
      says: { en: "“The strongest provinces move first.”", zh: "“最强的省份最先行动。”" },
      meet: {
        en: "Show both ends of the timeline: {last} leads every ranking of Table 2 and came last. Capacity makes a plan possible; it also makes it slower to write.",
        zh: "请看时间线的两端：{last}在表2的每项排名中都领先，却最晚。能力使规划成为可能，也使起草更慢。",
      },
    },
    {
      says: { en: "“They all copy each other.”", zh: "“它们都在互相模仿。”" },
      meet: {
        en: "Run the lesson without rivals: the key below says how little changes. The data bound rivalry from above; they do not show it.",
        zh: "去掉竞争再运行一次：下面的答案说明变化有多小。数据只给出竞争的上限，并未证明竞争。",
      },
    },
    {
      says: { en: "“The model is right, the curve fits.”", zh: "“曲线吻合，所以模型是对的。”" },
      meet: {
        en: "Open the list of what the model is wrong about. A curve of {plans} plans leaves room for many rules.",
        zh: "打开“模型错在哪里”的列表。{plans}份规划的曲线容得下许多套规则。",
      },
    },
  ],
  data: {
    en: "{first} moved first; {last}, of all that answered, last, after {years} years; {silent} of {n} had no plan by the end of observation.",
    zh: "{first}最先行动；在响应的省份中{last}最晚，过了{years}年；到观察结束时，{n}个省份中有{silent}个没有规划。",
  },
};
