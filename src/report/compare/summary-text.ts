import { type Dialect, type Language, languageOf, spoken } from "../../charts/drawing/dialect.js";
import { directionOf, isNoEffect } from "../../experiments/compare/index.js";
import { CHINA, CHINAS_PARAMETERS, effectOnly } from "../claims.js";
import { widthOf, wrapped } from "../columns.js";
import type { OtherUnitsTold } from "../other-units.js";
import { plain } from "./durations.js";
import { level } from "./level.js";
import { notModelledLines } from "./not-modelled.js";
import { rulesInWords } from "./rules-text.js";
import { signedPlain } from "./sentences.js";
import type { ComparisonSummary, ContrastSummary, PosteriorSource } from "./summary.js";
import { withOnePair } from "./words.js";

/** Provinces told of on a terminal, and rules that differ. */
const MOST_PROVINCES = 6;
const MOST_RULES = 6;
const WIDTH = 110;

const texts = {
  head: {
    en: "{pairs} pairs of runs, seeds {first} to {last}, {steps} steps, {n} {what}; runs of a pair share their luck",
    zh: "{pairs}对模拟，种子{first}至{last}，{steps}步，{n}个{what}；每对运气相同",
  },
  differs: { en: "Differs in", zh: "规则差别" },
  columns: {
    en: [
      "",
      "baseline",
      "scenario",
      "mean difference",
      "MC error",
      "80% of pairs",
      "lower",
      "same",
      "higher",
      "only one",
    ],
    zh: ["", "基准", "情景", "平均差", "标准误", "80%的对", "较低", "相同", "较高", "仅一方"],
  },
  to: { en: " to ", zh: "至" },
  most: {
    en: "Provinces moved most (by the mean over all pairs, no plan = last day):",
    zh: "变动最大的省份（按全部各对的均值，未发布按最后一天计）：",
  },
  all: { en: "Province by province:", zh: "逐省：" },
  rest: { en: "all {n} in summary.txt", zh: "全部{n}个见summary.txt" },
  caveat: {
    en: "{effect}. Intervals are of pairs; the Monte-Carlo error is of the mean and falls with more runs.",
    zh: "{effect}。区间指各对之间；蒙特卡罗标准误属于均值，模拟越多越小。",
  },
  posterior: {
    en: "Parameters of each pair are a draw of the posterior of {calibration} (fit {fit}, {draws} draws): {list}. Directions count what these leave open, and luck:",
    zh: "每对的参数取自{calibration}的一次后验抽样（拟合{fit}，共{draws}次）：{list}。方向的概率包含参数的不确定性与运气：",
  },
  direction: { en: "{name}: {word} with probability {p} ± {error}", zh: "{name}：{word}的概率{p} ± {error}" },
  lower: { en: "lower", zh: "较低" },
  higher: { en: "higher", zh: "较高" },
  sooner: { en: "sooner", zh: "较早" },
  later: { en: "later or not at all", zh: "较晚或没有" },
  provinces: { en: "provinces", zh: "省份" },
  units: { en: "Units: {label}. {whose}.", zh: "单位：{label}。{whose}。" },
  results: { en: "Results", zh: "结果" },
  charts: { en: "Charts", zh: "图表" },
} as const;

/** The summary for a terminal (`isBrief`), or with a sentence on every province, for a file. */
export function comparisonText(summary: ComparisonSummary, language: Language, isBrief: boolean): string {
  const { version, baseline, comparisons } = summary;
  const others = comparisons.map(({ scenario }) => scenario.id).join(", ");
  const title = `yardstick ${version}  compare: ${baseline.id} | ${others}`;
  return `${[title, ...effectLines(summary, language, isBrief)].join("\n")}\n`;
}

/** The same without its first line: how many pairs, their effects, what they are worth, and where the results are. */
export function effectLines(summary: ComparisonSummary, language: Language, isBrief: boolean): string[] {
  const { comparisons, pairs, seeds, steps, provinces, folder, resultHash } = summary;
  const { units } = summary;
  const dialect = dialectIn(summary, language);
  const what = spoken(texts.provinces, dialect);
  const effect = effectOnly(units?.country ?? CHINA)[language];
  return [
    withOnePair(fill(texts.head[language], { pairs, ...seeds, steps, n: provinces, what })),
    ...(summary.posterior ? [wrapped(posteriorLine(summary.posterior, language), WIDTH)] : []),
    ...comparisons.flatMap((each) => [
      "",
      ...contrastLines(each, dialect, isBrief),
      ...(summary.posterior ? ["", ...directionLines(each, language)] : []),
    ]),
    "",
    wrapped(fill(texts.caveat[language], { effect }), WIDTH),
    ...(units ? [wrapped(unitsLine(units, language), WIDTH)] : []),
    "",
    `${texts.results[language]}: ${folder}/  (sha256 ${resultHash.slice(0, 16)})`,
    ...(summary.charts ? [`${texts.charts[language]}:  ${folder}/charts/*.png`] : []),
  ];
}

/** The language of a summary with the words for its units. */
function dialectIn({ units }: ComparisonSummary, language: Language): Dialect {
  return units ? `${language}-${units.called}` : language;
}

/** Which units these are, and whose the parameters. */
function unitsLine(units: OtherUnitsTold, language: Language): string {
  return fill(texts.units[language], { label: units[language], whose: CHINAS_PARAMETERS[language] });
}

/** Where the parameters of each pair come from. */
export function posteriorLine(
  { calibration, fit, draws, parameters }: PosteriorSource,
  language: Language,
): string {
  const list = parameters.join(language === "zh" ? "、" : ", ");
  return fill(texts.posterior[language], { calibration, fit: fit.slice(0, 8), draws, list });
}

/** How sure the direction of each figure is, with the error that comes of so many pairs. */
function directionLines({ figures }: ContrastSummary, language: Language): string[] {
  return figures.flatMap(({ name, kind, ...effect }) => {
    const isEvent = kind === "event";
    const { lower, higher, error } = directionOf(effect, isEvent);
    if (effect.difference === null && !isEvent) return [];
    const words = isEvent ? (["sooner", "later"] as const) : (["lower", "higher"] as const);
    const word = texts[words[lower > higher ? 0 : 1]][language];
    const p = Math.max(lower, higher).toFixed(3);
    return `  ${fill(texts.direction[language], { name: name[language], word, p, error: error.toFixed(3) })}`;
  });
}

function contrastLines(contrast: ContrastSummary, dialect: Dialect, isBrief: boolean): string[] {
  const language = languageOf(dialect);
  const { scenario, differsIn, sentence } = contrast;
  const rules = rulesInWords(differsIn, isBrief ? MOST_RULES : differsIn.length, language);
  return [
    `${scenario.id}: ${scenario.title[language]}`,
    wrapped(`${texts.differs[language]}: ${rules}`, WIDTH, 2),
    "",
    wrapped(sentence[language], WIDTH, 2),
    "",
    ...figureLines(contrast, language),
    ...notModelledLines(contrast, language),
    ...provinceLines(contrast, dialect, isBrief),
  ];
}

function figureLines({ figures }: ContrastSummary, language: Language): string[] {
  const rows = figures.map(({ name, baselineMean, scenarioMean, difference: d, turns }) => [
    name[language],
    level(baselineMean),
    level(scenarioMean),
    d ? signedPlain(d.mean) : "-",
    d === null || d.error === null ? "-" : plain(d.error),
    d ? `${signedPlain(d.q10)}${texts.to[language]}${signedPlain(d.q90)}` : "-",
    ...[turns.lower, turns.same + turns.neither, turns.higher, turns.gained + turns.lost].map(String),
  ]);
  const cells: readonly (readonly string[])[] = [texts.columns[language], ...rows];
  const widths = texts.columns[language].map((_, c) => Math.max(...cells.map((row) => widthOf(row[c]))));
  const space = (cell: string, c: number) => " ".repeat(widths[c] - widthOf(cell));
  return cells.map(
    (row) =>
      `  ${row.map((cell, c) => (c === 0 ? cell + space(cell, c) : space(cell, c) + cell)).join("  ")}`,
  );
}

function provinceLines({ provinces }: ContrastSummary, dialect: Dialect, isBrief: boolean): string[] {
  const language = languageOf(dialect);
  const size = (each: (typeof provinces)[number]) => Math.abs(each.restricted?.mean ?? 0);
  const moved = provinces.filter((each) => !isNoEffect(each));
  if (moved.length === 0) return [];
  const shown = isBrief ? moved.sort((a, b) => size(b) - size(a)).slice(0, MOST_PROVINCES) : provinces;
  const rest = fill(texts.rest[language], { n: provinces.length });
  return [
    "",
    `  ${spoken(texts[isBrief ? "most" : "all"], dialect)}`,
    ...shown.map(({ sentence }) => wrapped(sentence[language], WIDTH, 4)),
    ...(isBrief && provinces.length > shown.length ? [`    … ${rest}`] : []),
  ];
}

function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, key: string) => String(values[key]));
}
