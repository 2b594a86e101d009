import type { Note } from "./note.js";

export const raceOrWaste: Note = {
  lesson: "race-or-waste",
  purpose: {
    en: "Students tell two things apart that newspapers mix: provinces that race each other, and provinces that all do the same.",
    zh: "学生要区分报道中常被混为一谈的两件事：各省你追我赶，与各省都做同一件事。",
  },
  ask: [
    {
      en: "You govern a poor province. Would you promote what suits you, or what everyone promotes? Why?",
      zh: "假如你治理一个较穷的省份：扶持适合自己的产业，还是大家都在扶持的产业？为什么？",
    },
    {
      en: "Which change opens provinces, and which one crowds them? How do you tell from the pairs?",
      zh: "哪个改变使各省放开，哪个使各省扎堆？从配对中怎样看出？",
    },
    {
      en: "When is doing the same as others no waste?",
      zh: "什么时候与别人做同样的事并不是浪费？",
    },
  ],
  expect: [
    {
      says: { en: "“Competition makes waste.”", zh: "“竞争造成浪费。”" },
      meet: {
        en: "Run the tournament alone: sectors stay as they were, pair by pair. Then say that this is built in, and ask whether reality joins the two.",
        zh: "只加强锦标赛再运行：每一对中产业都不变。然后说明这是模型的设定，再问现实中两者是否相连。",
      },
    },
    {
      says: { en: "“Those who follow the herd are stupid.”", zh: "“跟风的人很傻。”" },
      meet: {
        en: "For each province alone it can be sensible to go where support, suppliers and blame are shared. The waste is seen only in the sum.",
        zh: "对每个省来说，去有支持、有配套、有人共担责任的地方可能是明智的；浪费只有加总后才看得见。",
      },
    },
    {
      says: { en: "“So China wasted money on AI.”", zh: "“所以中国在人工智能上浪费了钱。”" },
      meet: {
        en: "The strength of herding is assumed here. What Table 1 does show is reach: see the sentence below.",
        zh: "这里跟风的强度是假定的。表1能说明的是目标定得有多高：见下面一句。",
      },
    },
  ],
  data: {
    en: "In Table 1 the provinces' targets for the core industry in 2020 add up to {ratio2020} times the centre's; for 2025 to {ratio2025} times.",
    zh: "表1中，各省2020年核心产业目标之和是中央目标的{ratio2020}倍，2025年为{ratio2025}倍。",
  },
};
