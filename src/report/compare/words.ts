import { type Dialect, spoken } from "../../charts/drawing/dialect.js";
import { measures } from "../../experiments/measures/index.js";

/** A text in both languages; `{name}` is a place to fill. */
interface Text {
  readonly en: string;
  readonly zh: string;
}

/** What the figures of a run are called in few words; the others have the names that their mechanisms declare. */
export const figureNames: Readonly<Partial<Record<string, Text>>> = {
  adopters: { en: "provinces with a plan", zh: "发布规划的省份数" },
  first_adopter: { en: "day of the first plan", zh: "首个规划的天数" },
  t50: { en: "day by which half have a plan", zh: "半数省份发布的天数" },
  final_share: { en: "share with a plan", zh: "发布规划的比例" },
  mean_toa: { en: "mean day of those with a plan", zh: "发布者的平均天数" },
  restricted_mean_toa: { en: "mean day, no plan = last day", zh: "平均天数（未发布按最后一天）" },
  mean_intensity: { en: "policies per province", zh: "各省政策数" },
  mean_breadth: { en: "instrument categories per province", zh: "各省工具类别数" },
  liberalisation_mean: { en: "liberalisation, mean", zh: "放开水平均值" },
  liberalisation_sd: { en: "liberalisation, SD", zh: "放开水平标准差" },
  targets_sum: { en: "sum of targets for 2020, RMB bn", zh: "2020年目标之和（十亿元）" },
  peers_share: { en: "share of rivals in hazards", zh: "对手在风险率中的份额" },
};

/** The name of a figure in a table for people. */
export function nameOfFigure(figure: string, language: Dialect): string {
  const named = figureNames[figure] ?? measures.find((each) => each.figure === figure)?.title;
  return named ? spoken(named, language) : figure;
}

/** Texts of sentences, captions and the summary. */
export const words = {
  earlier: { en: "earlier", zh: "提前" },
  later: { en: "later", zh: "推迟" },
  lower: { en: "lower", zh: "较低" },
  higher: { en: "higher", zh: "较高" },
  fewer: { en: "fewer", zh: "较少" },
  more: { en: "more", zh: "较多" },
  same: { en: "the same", zh: "相同" },
  first: { en: "in {n} of {pairs} pairs {what}", zh: "{pairs}对中有{n}对{what}" },
  next: { en: "in {n} {what}", zh: "{n}对{what}" },
  allSame: { en: "{name}: the same in all {pairs} pairs.", zh: "{name}：{pairs}对全部相同。" },
  onlyIn: { en: "in {n} a plan only in {where}", zh: "{n}对仅{where}发布" },
  whereBoth: { en: "where both have a plan ({n} pairs): ", zh: "两者均发布时（{n}对）：" },
  noBoth: { en: "in no pair do both have a plan", zh: "没有一对两者均发布" },
  median: { en: "median {d}", zh: "中位数{d}" },
  mean: { en: "mean {d}", zh: "均值{d}" },
  noDifference: { en: "no difference", zh: "无差别" },
  oneSided: { en: "80% interval {a} to {b}", zh: "80%区间{a}至{b}" },
  twoSided: { en: "80% interval from {a} to {b}", zh: "80%区间从{a}到{b}" },
  error: { en: " ± {e}", zh: "±{e}" },
  under: { en: "under {n}", zh: "不足{n}" },
  neither: { en: "a plan in neither", zh: "两者均未发布" },
  duration: { en: "{n} {unit} {way}", zh: "{way}{n}{unit}" },
  months: { en: "months", zh: "个月" },
  month: { en: "month", zh: "个月" },
  days: { en: "days", zh: "天" },
  day: { en: "day", zh: "天" },
  nation: {
    en: "{scenario} against {baseline}. Provinces with a plan at the end: {adopters}. Mean day of the plan, none counted as the last day: {time}.{note}",
    zh: "{scenario}与{baseline}相比。期末发布规划的省份：{adopters}。规划的平均天数（未发布按最后一天计）：{time}。{note}",
  },
  errorNote: { en: " ± is the Monte-Carlo standard error of the mean.", zh: "±为均值的蒙特卡罗标准误。" },
  nothing: {
    en: "{scenario} against {baseline}: no figure and no province differs in any of the {pairs} pairs.",
    zh: "{scenario}与{baseline}相比：{pairs}对中没有任何指标或省份不同。",
  },
  comma: { en: ", ", zh: "，" },
  semicolon: { en: "; ", zh: "；" },
  colon: { en: ": ", zh: "：" },
  fullStop: { en: ".", zh: "。" },
  list: { en: ", ", zh: "、" },
  noRules: { en: "nothing", zh: "无" },
  moreRules: { en: "and {n} more", zh: "等另{n}项" },
  absent: { en: "absent", zh: "无" },
  on: { en: "on", zh: "开" },
  off: { en: "off", zh: "关" },
} as const satisfies Readonly<Record<string, Text>>;

/** A text with its places filled. */
export function tell(
  language: Dialect,
  word: keyof typeof words,
  fillings: Readonly<Record<string, string | number>> = {},
): string {
  return withOnePair(
    spoken(words[word], language).replace(/\{(\w+)\}/g, (_, place: string) => String(fillings[place])),
  );
}

/** An English text in which pairs may be one. */
export function withOnePair(text: string): string {
  return text
    .replace(/(?:all|any of the) 1 pairs\b/g, "the only pair")
    .replace(/(?<!\d)1 pairs\b/g, "1 pair");
}
