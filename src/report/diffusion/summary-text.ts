import { categories, categoryCounts } from "../../analysis/diffusion/index.js";
import type { Estimate } from "../../analysis/survival/index.js";
import type { Language } from "../../charts/index.js";
import { say } from "../../charts/phrases/say.js";
import { exp } from "../../math/exact.js";
import { inColumns, wrapped } from "../columns.js";
import type { DiffusionResult, GroupCurves } from "./result.js";
import { warningText } from "./warnings.js";
import { digits, probability, span } from "./words.js";

const texts = {
  cases: {
    en: "Cases: {n}; {events} with {event} = 1, {censored} censored (not seen to adopt, which is not the same as late)",
    zh: "{n}个案例：{events}个{event} = 1，{censored}个删失（未见采用，并不等于晚采用）",
  },
  head: {
    en: ["", "n", "events", "median time", "95% interval"],
    zh: ["", "案例数", "事件数", "中位时间", "95%区间"],
  },
  all: { en: "all", zh: "全部" },
  logRank: {
    en: "Log-rank test of {group}: chi-square {chi} on {df} df, p = {p}",
    zh: "按{group}的对数秩检验：卡方{chi}，自由度{df}，概率值{p}",
  },
  cox: {
    en: "Cox regression ({ties} ties), hazard ratios; concordance {c}, likelihood ratio test p = {p}",
    zh: "考克斯回归（同时事件用{ties}法），风险比；一致性{c}，似然比检验概率值{p}",
  },
  hazards: {
    en: "Discrete-time hazard ({link}), periods of {length}, {rows} case-periods; ratios of {of}",
    zh: "离散时间风险率（{link}），每期长{length}，共{rows}个案例期；{of}",
  },
  oddsRatios: { en: "odds", zh: "优势比" },
  hazardRatios: { en: "hazards", zh: "风险比" },
  estimates: {
    en: ["", "ratio", "95% interval", "coefficient", "se", "z", "p"],
    zh: ["", "比值", "95%区间", "系数", "标准误", "统计量", "概率值"],
  },
  categories: { en: "Categories ({rule}): {list}", zh: "类别（{rule}）：{list}" },
  moran: {
    en: "Moran's I of {of}: {i} (p = {p} of 999 shuffles)",
    zh: "{of}的莫兰指数：{i}（999次重排，概率值{p}）",
  },
  event: { en: "having adopted", zh: "是否采用" },
  time: { en: "the time of adopters", zh: "采用者的时间" },
  residual: { en: "adopting sooner than expected", zh: "早于预期" },
  warning: { en: "Warning:", zh: "注意：" },
} as const;

const Z = 1.959963984540054;
const WIDTH = 100;

const fill = (text: string, fillings: Readonly<Record<string, string | number>>) =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(fillings[name]));

/** A result in words for a terminal. */
export function diffusionText(result: DiffusionResult, language: Language): string {
  const { sample, question, events, curves, groups } = result;
  const n = sample.cases.length;
  const said = (key: keyof typeof texts, fillings: Readonly<Record<string, string | number>>) =>
    fill(texts[key][language] as string, fillings);
  const blocks = [
    said("cases", { n, events, censored: n - events, event: question.event }),
    inColumns([texts.head[language], ...[curves, ...groups].map((each) => curveRow(each, language))]),
    ...comparisonLines(result, language),
    ...regressionBlocks(result, language),
    ...spreadLines(result, language),
    ...result.warnings.map((warning) =>
      wrapped(`${texts.warning[language]} ${warningText(warning, language)}`, WIDTH),
    ),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function curveRow({ group, n, events, median }: GroupCurves, language: Language): (string | number)[] {
  const time = median.time === null ? say(language, "notReached") : digits(median.time);
  return [group ?? texts.all[language], n, events, time, span(median.lower, median.upper, language)];
}

function comparisonLines({ logRank, sample }: DiffusionResult, language: Language): string[] {
  if (logRank === null) return [];
  const { chiSquare, df, p } = logRank;
  const group = sample.grouping?.name ?? "";
  return [fill(texts.logRank[language], { group, chi: digits(chiSquare), df, p: probability(p) })];
}

function regressionBlocks({ regressions, period }: DiffusionResult, language: Language): string[] {
  const { cox, concordance, hazards } = regressions;
  const c = digits(concordance?.concordance, 3);
  const first = cox && {
    head: fill(texts.cox[language], { ties: cox.data.ties, c, p: probability(cox.likelihoodRatio.p) }),
    estimates: cox.estimates,
  };
  const others = hazards.map(({ link, n, estimates }) => ({
    head: fill(texts.hazards[language], {
      link,
      length: digits(period),
      rows: n,
      of: texts[link === "logit" ? "oddsRatios" : "hazardRatios"][language],
    }),
    estimates: estimates.slice(1),
  }));
  return [...(first ? [first] : []), ...others].map(({ head, estimates }) =>
    [
      head,
      inColumns([texts.estimates[language], ...estimates.map((each) => estimateRow(each, language))]),
    ].join("\n"),
  );
}

function estimateRow({ name, estimate, standardError, z, p }: Estimate, language: Language): string[] {
  const bounds = [-Z, Z].map((by) => exp(estimate + by * standardError));
  return [
    name,
    digits(exp(estimate)),
    span(bounds[0], bounds[1], language),
    digits(estimate),
    digits(standardError),
    z.toFixed(2),
    probability(p),
  ];
}

function spreadLines({ bass, categories: found, clustering }: DiffusionResult, language: Language): string[] {
  const lines: string[] = [];
  if (bass !== null) {
    const [p, q, m] = bass.intervals.map(
      ({ estimate, lower, upper }) => `${digits(estimate, 3)} (${span(lower, upper, language)})`,
    );
    lines.push(wrapped(say(language, "bassResult", { p, q, m }), WIDTH));
  }
  if (found !== null) {
    const counts = categoryCounts(found);
    const list = categories
      .map((name) => say(language, "categoryCount", { name: say(language, name), n: counts[name] }))
      .join(say(language, "comma"));
    lines.push(fill(texts.categories[language], { rule: found.rule, list }));
  }
  for (const { of, i, pShuffled } of clustering)
    lines.push(
      fill(texts.moran[language], { of: texts[of][language], i: digits(i, 3), p: probability(pShuffled) }),
    );
  return lines.length === 0 ? [] : [lines.join("\n")];
}
