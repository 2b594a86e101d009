import type { Note } from "./note.js";

export const whereToPilot: Note = {
  lesson: "where-to-pilot",
  purpose: {
    en: "Students choose, compete and then lose part of their lead on fresh luck: a lesson on choosing the best of many tries.",
    zh: "学生先选择、再竞争，然后在新的运气下失去部分优势：这是一堂关于“从许多尝试中挑出最好”的课。",
  },
  ask: [
    {
      en: "What should a pilot have: strong firms, strong universities, or many neighbours who watch it?",
      zh: "试点地区应当具备什么：强的企业、强的高校，还是许多关注它的邻居？",
    },
    {
      en: "Two sets differ by less than their intervals. What do you write in the report to the minister?",
      zh: "两个组合的差别小于各自的区间。你在给部长的报告里怎么写？",
    },
    {
      en: "Who gains and who loses when only three provinces may try?",
      zh: "只有三个省可以试行时，谁得益，谁吃亏？",
    },
  ],
  expect: [
    {
      says: { en: "“Pilot where firms are strongest.”", zh: "“应当设在企业最强的地方。”" },
      meet: {
        en: "The key runs the strongest and the weakest three against no pilots. Let students see how far apart they are before they believe it.",
        zh: "答案把最强的三个与最弱的三个分别同不设试点相比。先看两者相差多少，再决定信不信。",
      },
    },
    {
      says: { en: "“Our set won, so it is the best.”", zh: "“我们的组合赢了，所以它最好。”" },
      meet: {
        en: "The winner of many tries was also lucky. On fresh luck it keeps what is its own and loses the rest.",
        zh: "许多尝试中的赢家也有运气成分。换一次运气，它只留下自己的那部分。",
      },
    },
    {
      says: { en: "“The sets are all alike, so the lesson failed.”", zh: "“各组合都差不多，这课白上了。”" },
      meet: {
        en: "“Not settled” is a result. Ask how many runs would settle it: four times as many halve the interval.",
        zh: "“尚无定论”也是结果。问：要多少次运行才能分出高下？运行次数增到四倍，区间缩小一半。",
      },
    },
  ],
  data: {
    en: "By enterprises Table 2 ranks {strongest} highest and {weakest} lowest.",
    zh: "按人工智能企业，表2中{strongest}排名最高，{weakest}最低。",
  },
};
