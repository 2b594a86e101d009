import type { Language } from "../../../charts/index.js";
import type { Sampled } from "../../../experiments/assessment/index.js";
import type { ParameterSummary } from "../../../experiments/calibration/index.js";
import { quantileAt } from "../../../math/quantile-functions.js";
import { registry } from "../../../model/registry.js";
import { dialectOf } from "../../dialect.js";
import { type Block, code, table } from "../../document/blocks.js";
import { fill, number } from "../../explain/words.js";
import { meaningOf } from "../factor-table.js";
import { type FitResult, identifiedBy } from "./result.js";

/** Rows of a table, and of that of readings with the readings in it: what two sheets have room for. */
const [MOST_ROWS, MOST_UNDER_READINGS, MOST_READINGS] = [10, 6, 4];

/** Share of the width of a prior below which a number is one of rounding. */
const ROUNDING = 1e-9;

const texts = {
  caption: {
    en: "Before and after the data: medians and 90% intervals",
    zh: "数据之前与之后：中位数与90%区间",
  },
  head: {
    en: ["parameter", "prior", "posterior", "contraction", "the data say"],
    zh: ["参数", "先验", "后验", "收缩", "数据所说明"],
  },
  said: {
    identified: { en: "much", zh: "较多" },
    weakly: { en: "little", zh: "较少" },
    not: { en: "**nothing**", zh: "**无**" },
  },
  interval: { en: "{middle} ({low} to {high})", zh: "{middle}（{low}至{high}）" },
  more: { en: "and {n} more: `posterior.csv`", zh: "另有{n}个，见`posterior.csv`" },
  fitted: { en: "What was fitted", zh: "所拟合的参数" },
  what: { en: ["parameter", "unit", "what it is"], zh: ["参数", "单位", "含义"] },
  readings: {
    en: "Medians and 90% intervals under other readings of the data",
    zh: "其他数据读法之下的中位数与90%区间",
  },
} as const;

/** Each parameter before and after the data, and what these say of it. */
export function posteriorTable(main: Sampled, language: Language): Block {
  const verdicts = identifiedBy(main);
  const rows = main.summaries.map((summary, k) => [
    code(summary.path),
    priorIn(main.free[k].prior, language),
    posteriorIn(summary, language),
    summary.contraction.toFixed(2),
    texts.said[verdicts[k].verdict][language],
  ]);
  return table(texts.caption[language], texts.head[language], firstOf(rows, MOST_ROWS, language));
}

/** What each parameter is. */
export function fittedTable({ scenario, free }: Sampled, language: Language): Block {
  const dialect = dialectOf(scenario, language);
  const rows = free.map(({ path }) => [code(path), registry.get(path)?.unit ?? "", meaningOf(path, dialect)]);
  return table(texts.fitted[language], texts.what[language], rows.slice(0, MOST_ROWS));
}

/** Medians and intervals under each reading of the data; nothing where there is one only. */
export function readingsTable({ fit: { fitted } }: FitResult, language: Language): Block[] {
  if (fitted.length < 2) return [];
  const readings = fitted.slice(0, MOST_READINGS);
  const head = [texts.head[language][0], ...readings.map(({ reading }) => code(reading))];
  const rows = fitted[0].summaries.map(({ path }, k) => [
    code(path),
    ...readings.map(({ summaries }) => posteriorIn(summaries[k], language)),
  ]);
  return [table(texts.readings[language], head, firstOf(rows, MOST_UNDER_READINGS, language))];
}

/** The first rows, and how many more there are. */
function firstOf(rows: readonly (readonly string[])[], most: number, language: Language) {
  const left = rows.length - most;
  if (left <= 0) return rows;
  const more = [fill(texts.more, language, { n: left }), ...rows[0].slice(1).map(() => "")];
  return [...rows.slice(0, most), more];
}

function priorIn(prior: Sampled["free"][number]["prior"], language: Language): string {
  const [low, median, high] = [0.05, 0.5, 0.95].map((share) => quantileAt(prior, share));
  // The median of a prior that is symmetrical about 0 is 0 but for rounding.
  const middle = Math.abs(median) < ROUNDING * (high - low) ? 0 : median;
  return fill(texts.interval, language, {
    low: number(low),
    middle: number(middle),
    high: number(high),
  });
}

function posteriorIn({ mean, q05, q50, q95 }: ParameterSummary, language: Language): string {
  const [low, middle, high] = [q05, q50, q95].map((value) => number(value ?? mean));
  return fill(texts.interval, language, { low, middle, high });
}
