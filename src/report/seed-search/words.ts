import { type Dialect, languageOf } from "../../charts/index.js";
import type { How, Towards } from "../../experiments/seed-search/index.js";
import type { Scenario } from "../../scenario/scenario.js";
import { provinceName } from "../explain/names.js";
import { fill, listed } from "../explain/words.js";

/** What the ways to choose pilots are called. */
export const ways: Readonly<Record<How | "random", { readonly en: string; readonly zh: string }>> = {
  greedy: { en: "one by one", zh: "逐一选取" },
  exact: { en: "best of all sets", zh: "全部组合中最优" },
  enterprise: { en: "most AI firms", zh: "人工智能企业最多" },
  university: { en: "most universities", zh: "高校最多" },
  power: { en: "most authority", zh: "政治权力最高" },
  random: { en: "at random", zh: "随机" },
};

/** Which way the outcome is to be moved. */
export const directions: Readonly<Record<Towards, { readonly en: string; readonly zh: string }>> = {
  more: { en: "up", zh: "增加" },
  less: { en: "down", zh: "减少" },
};

/** Texts of pictures and captions. */
export const words = {
  setsTitle: {
    en: "Which {k} pilot provinces move it most: {outcome}",
    zh: "哪{k}个试点省份作用最大：{outcome}",
  },
  setsSubtitle: {
    en: "Effect against no pilots named, in pairs of runs with the same seed; on its own seeds a search tends to flatter what it chose",
    zh: "与不设试点相比的作用，种子相同的配对模拟；在搜索所用种子上，所选组合往往显得比实际更好",
  },
  candidatesTitle: { en: "Each province as the only pilot: {outcome}", zh: "各省单独作为试点：{outcome}" },
  candidatesSubtitle: {
    en: "Effect against no pilots named, on the seeds of the search; the best of many is flattered by luck",
    zh: "与不设试点相比的作用，使用搜索种子；众多之中的最优者部分出于运气",
  },
  axis: { en: "effect on the {outcome}, {unit}", zh: "对{outcome}的作用（{unit}）" },
  row: { en: "{way}: {pilots}", zh: "{way}：{pilots}" },
  randomRow: { en: "{n} sets at random, their mean", zh: "{n}个随机组合的均值" },
  captionRuns: {
    en: "Scenario: {title} ({id}); pilots named on {at}; search: {n} runs a set, seeds {a} to {b}; fresh: {m} runs a set, seeds {c} to {d}; step {step} days; result {hash}.",
    zh: "情景：{title}（{id}）；试点设立日{at}；搜索：每组合{n}次模拟，种子{a}至{b}；新种子：每组合{m}次，种子{c}至{d}；步长{step}天；结果{hash}。",
  },
  captionAssumed: {
    en: "What a pilot does is a documented default that no datum identifies.",
    zh: "试点的作用为有记录的默认值，没有数据可以识别。",
  },
  captionOwn: {
    en: "The centre names no other zones of its own accord.",
    zh: "中央不自行设立其他试验区。",
  },
  captionBeside: {
    en: "The centre names its own zones besides.",
    zh: "中央另外自行设立试验区。",
  },
  captionModel: {
    en: "What is shown follows from the rules of this model; it is no proof of what would happen in {country}.",
    zh: "所示为本模型规则之下的结果，并非关于{country}的证明。",
  },
} as const;

/** A text with its places filled. */
export function tell(
  word: keyof typeof words,
  language: Dialect,
  fillings: Readonly<Record<string, string | number>> = {},
): string {
  return fill(words[word], language, fillings);
}

/** Names of the provinces of a set. */
export function namesOf(scenario: Scenario, pilots: readonly string[], language: Dialect): string {
  const names = pilots.map((id) => provinceName(scenario, id, language));
  return languageOf(language) === "zh" ? names.join("、") : listed(names, language);
}
