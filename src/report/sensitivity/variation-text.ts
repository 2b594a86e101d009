import type { Language } from "../../charts/index.js";
import type { Words } from "../../engine/mechanism.js";
import type { Factor } from "../../experiments/designs/index.js";
import { exp } from "../../math/exact.js";
import { fill, listed, number } from "../explain/words.js";
import { valueText } from "../factor-names.js";

const texts = {
  uniform: { en: "uniform from {low} to {high}", zh: "{low}至{high}均匀分布" },
  logUniform: { en: "log-uniform from {low} to {high}", zh: "{low}至{high}对数均匀分布" },
  triangular: {
    en: "triangular from {low} to {high}, most likely {peak}",
    zh: "{low}至{high}三角分布，众数{peak}",
  },
  truncatedNormal: {
    en: "normal, mean {mean}, SD {sd}, within {low} to {high}",
    zh: "正态分布，均值{mean}，标准差{sd}，限于{low}至{high}",
  },
  truncatedLogNormal: {
    en: "log-normal, median {median}, SD of the logarithm {sd}, within {low} to {high}",
    zh: "对数正态分布，中位数{median}，对数标准差{sd}，限于{low}至{high}",
  },
  normal: { en: "normal, mean {mean}, SD {sd}", zh: "正态分布，均值{mean}，标准差{sd}" },
  logNormal: {
    en: "log-normal, median {median}, SD of the logarithm {sd}",
    zh: "对数正态分布，中位数{median}，对数标准差{sd}",
  },
  weibull: { en: "Weibull, shape {shape}, scale {scale}", zh: "韦布尔分布，形状{shape}，尺度{scale}" },
} as const satisfies Readonly<Record<string, Words>>;

/** More values than this are told by their ends. */
const MOST_VALUES = 8;

/** How a factor varies, in words. */
export function variationText({ variation }: Factor, language: Language): string {
  if (variation.kind === "list") {
    const { values } = variation;
    const shown = values.map((value) => valueText(value, language));
    if (shown.length <= MOST_VALUES) return listed(shown, language);
    return `${shown[0]} … ${shown[shown.length - 1]} (${shown.length})`;
  }
  const { family, ...values } = variation.distribution;
  const median = "mean" in values ? { median: exp(values.mean) } : {};
  const figures = Object.entries({ ...values, ...median }).map(([key, value]) => [key, number(value)]);
  return fill(texts[family], language, Object.fromEntries(figures));
}
