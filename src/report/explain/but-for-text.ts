import type { Language } from "../../charts/index.js";
import type { ButFor, Pairs } from "../../experiments/explain/but-for.js";
import type { Explanation } from "../../experiments/explain/explanation.js";
import { groundsOf } from "../../experiments/explain/grounds.js";
import { mechanismName } from "./names.js";
import type { Block } from "./needed-text.js";
import { dated, fill, listed, mark, plusMinus, shift } from "./words.js";

const texts = {
  head: { en: "But for one mechanism, with the same luck", zh: "去除一个机制，随机数相同" },
  without: { en: "Without {name}{mark}: {told} {pairs}", zh: "去除“{name}”{mark}：{told}{pairs}" },
  same: { en: "in this run the same date.", zh: "本次模拟日期不变。" },
  sameNever: { en: "in this run no plan either.", zh: "本次模拟同样未发布。" },
  moved: { en: "in this run published on {date}, {shift}.", zh: "本次模拟于{date}发布，{shift}。" },
  lost: { en: "in this run no plan.", zh: "本次模拟未发布规划。" },
  gained: { en: "in this run a plan on {date}.", zh: "本次模拟于{date}发布规划。" },
  nothing: {
    en: "Without any one of these the date is the same in all {n} pairs: {list}.",
    zh: "去除以下任一机制，{n}对模拟的日期全都不变：{list}。",
  },
  countLater: { en: "later in {x}", zh: "推迟{x}对" },
  countSooner: { en: "sooner in {x}", zh: "提前{x}对" },
  countSame: { en: "on the same day in {x}", zh: "同日{x}对" },
  countLost: { en: "no plan any more in {x}", zh: "不再发布{x}对" },
  countGained: { en: "a plan only then in {x}", zh: "仅此时发布{x}对" },
  countNeither: { en: "no plan in either in {x}", zh: "均未发布{x}对" },
  counts: { en: "Of {n} pairs: {list}.", zh: "{n}对模拟中：{list}。" },
  delta: {
    en: " Where both have a plan: median {m} (80% interval {a} to {b}).",
    zh: "两者均发布时：中位数为{m}（80%区间：{a}至{b}）。",
  },
  restricted: {
    en: " Over all pairs, with no plan counting as the last day: on average {mean}.",
    zh: "全部成对模拟（未发布计为最后一日）：平均{mean}。",
  },
} as const;

/** What becomes of the date without each mechanism, in the run that is told and over all pairs. */
export function butForLines(explanation: Explanation, language: Language, block: Block): string[] {
  const { scenario, butFor, seeds } = explanation;
  const isIdle = ({ pairs }: ButFor) => pairs.same + pairs.neither === pairs.n;
  const idle = butFor.filter(isIdle).map(({ mechanism }) => mechanismName(mechanism, language));
  const lines = butFor
    .filter((each) => !isIdle(each))
    .map((each) =>
      fill(texts.without, language, {
        name: mechanismName(each.mechanism, language),
        mark: mark(groundsOf(scenario, each.mechanism), language),
        told: toldLine(explanation, each, language),
        pairs: pairsLine(each.pairs, language),
      }),
    );
  const values = { n: seeds.length, list: listed(idle, language) };
  return block(texts.head, [...lines, ...(idle.length > 0 ? [fill(texts.nothing, language, values)] : [])]);
}

function toldLine({ told, baseDay }: Explanation, { dates }: ButFor, language: Language): string {
  const [before, after] = [told.published, dates.published[0]];
  if (before === after) return (Number.isFinite(before) ? texts.same : texts.sameNever)[language];
  if (!Number.isFinite(after)) return texts.lost[language];
  const date = dated(after, baseDay, language);
  if (!Number.isFinite(before)) return fill(texts.gained, language, { date });
  return fill(texts.moved, language, { date, shift: shift(after - before, language) });
}

/** One honest sentence about pairs of runs: counts first, days only where both have them. */
export function pairsLine(pairs: Pairs, language: Language): string {
  const { n, later, sooner, same, onlyWith, onlyWithout, neither } = pairs;
  const counts = [
    [texts.countLater, later],
    [texts.countSooner, sooner],
    [texts.countSame, same],
    [texts.countLost, onlyWith],
    [texts.countGained, onlyWithout],
    [texts.countNeither, neither],
  ] as const;
  const list = counts.filter(([, x]) => x > 0).map(([text, x]) => fill(text, language, { x }));
  const [a, m, b] = pairs.delta?.map((days) => shift(days, language)) ?? [];
  return (
    fill(texts.counts, language, { n, list: listed(list, language) }) +
    (pairs.delta ? fill(texts.delta, language, { a, m, b }) : "") +
    fill(texts.restricted, language, {
      mean: shift(pairs.restricted, language, plusMinus(pairs.restrictedError)),
    })
  );
}
