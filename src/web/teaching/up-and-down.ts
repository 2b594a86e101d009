import type { Note } from "./note.js";

export const upAndDown: Note = {
  lesson: "up-and-down",
  purpose: {
    en: "Students see a circle instead of a chain of command: provinces try, rivals copy, the centre makes rules of what works, and all take them over.",
    zh: "学生看到的是循环而不是指挥链：地方试行，竞争者模仿，中央把有效的做法变成规则，各地再采用。",
  },
  ask: [
    {
      en: "Name a rule of your school. Who tried it first, and who made it a rule?",
      zh: "举一条你们学校的规定：最初是谁试行的，又是谁把它变成规定的？",
    },
    {
      en: "If you could keep only one way, trying, copying or central rules, which one? Predict, then run.",
      zh: "试行、模仿、中央规则，只能保留一条途径，你留哪条？先预测，再运行。",
    },
    {
      en: "What does the centre lose when it makes a rule too early?",
      zh: "中央过早制定规则，会失去什么？",
    },
  ],
  expect: [
    {
      says: { en: "“The centre commands and provinces obey.”", zh: "“中央下令，各省服从。”" },
      meet: {
        en: "Ask where the centre's rules come from in the model: from ideas that provinces practise. Without those there is nothing to make a rule of.",
        zh: "问：模型中的中央规则从哪里来？来自各省已采用的创意。没有它们，就没有可以变成规则的东西。",
      },
    },
    {
      says: { en: "“Pilot zones make the rules.”", zh: "“规则是试验区制定的。”" },
      meet: {
        en: "Compare the two figures of the key: pilots bring ideas; how fast the centre makes rules hardly changes.",
        zh: "比较答案中的两个数字：试验区带来创意；中央制定规则的快慢几乎不变。",
      },
    },
    {
      says: { en: "“More rules are better.”", zh: "“规则越多越好。”" },
      meet: {
        en: "The model counts ideas in use and does not say whether they are good. That judgement is the students' own.",
        zh: "模型只数采用的创意，并不说它们好不好。好坏由学生自己判断。",
      },
    },
  ],
  data: {
    en: "{firstAct} ({firstActDate}) and {secondAct} ({secondActDate}) were in force or passed before {central} ({centralDate}). An order in time, no proof of a cause.",
    zh: "{firstAct}（{firstActDate}）与{secondAct}（{secondActDate}）先于{central}（{centralDate}）。这是时间上的先后，不证明因果。",
  },
};
