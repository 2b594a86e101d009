import type { Bilingual } from "../../data/provinces.js";
import type { Traits } from "../../model/inputs.js";

/** The traits that Table 2 measures. */
export const measuredTraits = [
  "enterprise",
  "university",
  "gdp",
  "power",
] as const satisfies readonly (keyof Traits)[];

export const traitNames: Readonly<Record<(typeof measuredTraits)[number], Bilingual>> = {
  enterprise: { en: "enterprises", zh: "企业" },
  university: { en: "universities", zh: "高校" },
  gdp: { en: "GDP per head", zh: "人均GDP" },
  power: { en: "political power", zh: "政治权力" },
};

/** A correlation of a trait with something, in words. */
export function correlationName(trait: (typeof measuredTraits)[number], outcome: Bilingual): Bilingual {
  return {
    en: `rank correlation of ${traitNames[trait].en} with ${outcome.en}`,
    zh: `${traitNames[trait].zh}与${outcome.zh}的秩相关`,
  };
}
