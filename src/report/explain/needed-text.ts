import type { Language } from "../../charts/index.js";
import type { Words } from "../../engine/mechanism.js";
import type { Explanation } from "../../experiments/explain/explanation.js";
import type { Goal } from "../../experiments/explain/needed.js";
import { dated, fill, number } from "./words.js";

/** A heading with its lines. */
export type Block = (head: Words, lines: readonly string[]) => string[];

const texts = {
  head: {
    en: "What would have been needed (all else in the course of the hazard kept)",
    zh: "需要什么条件（风险过程的其余部分不变）",
  },
  factor: {
    en: "{goal}, by {date}: {sum} had accumulated, {missing} was missing; the hazard would have had to be {factor} times as large all along.",
    zh: "{goal}，即{date}之前：已累积{sum}，尚缺{missing}；风险须自始至终为{factor}倍。",
  },
  nothing: {
    en: "{goal}, by {date}: nothing had accumulated by then, so that no factor would have been enough.",
    zh: "{goal}，即{date}之前：其时尚无累积，无论放大多少倍都不够。",
  },
  before: {
    en: "{goal}, by {date}: that is before the run begins, on {from}, and nothing can be decided by then.",
    zh: "{goal}，即{date}之前：这早于模拟开始之日{from}，其时不可能有任何决策。",
  },
} as const;

const goals: Readonly<Record<Goal, Words>> = {
  half: { en: "To decide in half the time", zh: "用一半时间决策" },
  year: { en: "To decide a year earlier", zh: "提前一年决策" },
  observed: {
    en: "To publish when it really did, after as many days of drafting",
    zh: "在现实日期发布（起草天数相同）",
  },
  ever: { en: "To decide at all within the run", zh: "在模拟期内决策" },
};

/** What the run that is told lacked, goal by goal. */
export function neededLines(
  { needed, baseDay, from }: Explanation,
  language: Language,
  block: Block,
): string[] {
  const lacking = (day: number) => (day < from ? texts.before : texts.nothing);
  return block(
    texts.head,
    needed.map(({ goal, day, accumulated, missing, factor }) =>
      fill(factor === null ? lacking(day) : texts.factor, language, {
        goal: goals[goal][language],
        date: dated(day, baseDay, language),
        from: dated(from, baseDay, language),
        sum: number(accumulated),
        missing: number(missing),
        factor: factor === null ? "" : number(factor),
      }),
    ),
  );
}
