import type { Bilingual } from "../../data/provinces.js";
import type { PublishedFigure, Statistic } from "./published-figures.js";

/** Why a published number does not come out even with the corrections. Whether it does is computed, not stated here. */
export interface Explanation {
  readonly table: string;
  readonly item: string;
  readonly statistic: Statistic;
  readonly why: Bilingual;
}

const COPIED: Bilingual = {
  en: "The pair of scores is that of path 2 in Table 6, so it was probably copied from there.",
  zh: "这一对数值与表6路径2完全相同，可能是误抄。",
};

/** The numbers known not to reproduce, with the likeliest reason. */
export const explanations: readonly Explanation[] = [
  {
    table: "A2",
    item: "1001",
    statistic: "inclusion",
    why: {
      en: "Wrong or misprinted; no memberships were found that give it together with the rest of the table. It matters: with the printed value one cut-off of 0.85 would serve all four analyses, with the recomputed one none does.",
      zh: "有误或误印：没有找到能同时得出此值与该表其余数值的隶属度。此值并非无关紧要：按印刷值，0.85这一个临界值可用于全部四项分析；按重算值则没有任何一个临界值可以。",
    },
  },
  {
    table: "A3",
    item: "0110",
    statistic: "PRI",
    why: {
      en: "Misprint: PRI cannot exceed the inclusion of the same row.",
      zh: "误印：PRI不可能大于同一行的包含度。",
    },
  },
  {
    table: "A3",
    item: "0101",
    statistic: "inclusion",
    why: { en: "Two digits have changed places.", zh: "两位数字颠倒。" },
  },
  {
    table: "A3",
    item: "0000",
    statistic: "n",
    why: { en: "The same printed row lists nine cases.", zh: "同一行列出了九个案例。" },
  },
  {
    table: "A4",
    item: "0100",
    statistic: "inclusion",
    why: {
      en: "Rounding: the value lies a hair below the middle between two thousandths.",
      zh: "四舍五入：该值略低于两个千分位的中点。",
    },
  },
  {
    table: "A4",
    item: "0000",
    statistic: "inclusion",
    why: {
      en: "Two digits have changed places, or the value of the row above was repeated.",
      zh: "两位数字颠倒，或重复了上一行的数值。",
    },
  },
  {
    table: "A8",
    item: "GDP",
    statistic: "covN",
    why: { en: "Misprint of one digit.", zh: "一位数字误印。" },
  },
  { table: "Table 5", item: "UNI*GDP*~POW", statistic: "inclusion", why: COPIED },
  { table: "Table 5", item: "UNI*GDP*~POW", statistic: "PRI", why: COPIED },
];

/** The reason given for a number, if it is among those that are known not to reproduce. */
export function explanationOf({ table, item, statistic }: PublishedFigure): Explanation | undefined {
  return explanations.find(
    (each) => each.table === table && each.item === item && each.statistic === statistic,
  );
}
