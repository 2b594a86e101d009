import { type Dialect, languageOf, reworded } from "../../charts/drawing/dialect.js";
import type { Factor } from "../../experiments/designs/index.js";
import { registry } from "../../model/registry.js";
import { type Block, code, table } from "../document/blocks.js";
import { mechanismName } from "../explain/names.js";
import { fill } from "../explain/words.js";
import { variationText } from "../sensitivity/variation-text.js";

const MOST_ROWS = 14;

const texts = {
  caption: { en: "What is varied, the rest staying as it is", zh: "所变动的因素，其余不变" },
  more: { en: "and {n} more", zh: "等另{n}项" },
  head: { en: ["factor", "values", "unit", "what it is"], zh: ["因素", "取值", "单位", "含义"] },
} as const;

/** What an experiment varies, and how far. */
export function factorTable(factors: readonly Factor[], language: Dialect): Block {
  const rows = factors.slice(0, MOST_ROWS).map((factor) => {
    const parameter = registry.get(factor.path);
    const values = variationText(factor, languageOf(language));
    return [code(factor.path), values, parameter?.unit ?? "", meaningOf(factor.path, language)];
  });
  const left = factors.length - rows.length;
  const more = left > 0 ? [[fill(texts.more, language, { n: left }), "", "", ""]] : [];
  const { caption, head } = texts;
  return table(caption[languageOf(language)], head[languageOf(language)], [...rows, ...more]);
}

/** What a factor is; meanings stand in English only, in Chinese its mechanism. */
export function meaningOf(path: string, language: Dialect): string {
  const name = mechanismName(path.replace(/^mechanisms\./, "").split(".")[0], language);
  const meaning = registry.get(path)?.meaning;
  return languageOf(language) === "zh" || meaning === undefined ? name : reworded(meaning, language);
}
