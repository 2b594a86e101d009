/** Language of titles, axes, descriptions and names of units. */
export type Language = "en" | "zh";

/** What units other than China's provinces are called: regions of a country of one's own, or states with made-up traits. */
export type OtherUnits = "regions" | "states";

/** A language, and in it the words for the world of a scenario: those of China unless something else is said. */
export type Dialect = Language | `${Language}-${OtherUnits}`;

const nouns = {
  regions: { en: "region", zh: "地区" },
  states: { en: "state", zh: "单位" },
} as const;

/** The language of a dialect. */
export function languageOf(dialect: Dialect): Language {
  return dialect.startsWith("zh") ? "zh" : "en";
}

/** One of our own texts in a dialect; see `reworded`. */
export function spoken(text: Readonly<Record<Language, string>>, dialect: Dialect): string {
  return reworded(text[languageOf(dialect)], dialect);
}

/**
 * A text of ours, in the language of the dialect, with its words. All are written about China; of another country they
 * tell of its regions or states, their economic capacity, their plans, its central government and ministries. Texts of
 * users and names are never put through this: fill their places afterwards.
 */
export function reworded(text: string, dialect: Dialect): string {
  const language = languageOf(dialect);
  if (dialect === language) return text;
  const noun = nouns[dialect.slice(language.length + 1) as OtherUnits][language];
  return language === "zh" ? inChinese(text, noun) : inEnglish(text, noun);
}

function inEnglish(text: string, noun: string): string {
  const adjective = noun === "region" ? "regional" : noun;
  const capital = (word: string, as: string) => (as === "P" ? word[0].toUpperCase() + word.slice(1) : word);
  return text
    .replace(/(p)rovincial/gi, (_, p: string) => capital(adjective, p))
    .replace(/(p)rovince/gi, (_, p: string) => capital(noun, p))
    .replace(/ \((CAC|MOST, MIIT, NDRC)\)| in AI\b|\bAI (?=plan|polic|firm|industry)/g, "")
    .replace("units in the source's data", `${noun}s`)
    .replace(/(logarithm of )?GDP per head/g, "economic capacity")
    .replaceAll("State Council", "central government")
    .replaceAll("National People's Congress", "national parliament");
}

function inChinese(text: string, noun: string): string {
  return text
    .replace(/省[份级]?/g, noun)
    .replace(/人工智能|(网信|科技、工信、发改)(?=部门)/g, "")
    .replace(/人均(GDP|产值)/g, "经济能力")
    .replace("资料来源中的{n}个单位", `{n}个${noun}`)
    .replaceAll("国务院", "中央政府");
}
