import type { Language } from "../../charts/index.js";
import type { PublishedOutcome } from "../../data/khanal2024-published/truth-tables.js";
import { type Bilingual, provinces } from "../../data/provinces.js";
import type { ReplicationReading } from "../../experiments/replication/readings.js";
import type { Condition } from "../../experiments/replication/sets.js";

/** The readings in a word or two, for headings of columns. */
export const readingNames: Readonly<Record<ReplicationReading, Bilingual>> = {
  "as-printed": { en: "as printed", zh: "按印刷值" },
  "power-flipped": { en: "power flipped", zh: "权力反转" },
  stated: { en: "stated method", zh: "按所述方法" },
  corrected: { en: "corrected", zh: "修正后" },
};

/** The outcomes. */
export const outcomeNames: Readonly<Record<PublishedOutcome, Bilingual>> = {
  diffusion: { en: "diffusion", zh: "扩散" },
  speed: { en: "speed", zh: "速度" },
  intensity: { en: "intensity", zh: "强度" },
  breadth: { en: "breadth", zh: "广度" },
};

/** What the conditions stand for, present and absent. */
const conditionNames: Readonly<Record<Condition, readonly [present: Bilingual, absent: Bilingual]>> = {
  ENT: [
    { en: "strong enterprises", zh: "企业能力强" },
    { en: "weak enterprises", zh: "企业能力弱" },
  ],
  UNI: [
    { en: "strong universities", zh: "高校能力强" },
    { en: "weak universities", zh: "高校能力弱" },
  ],
  GDP: [
    { en: "high income", zh: "人均收入高" },
    { en: "low income", zh: "人均收入低" },
  ],
  POW: [
    { en: "political power", zh: "政治权力大" },
    { en: "little political power", zh: "政治权力小" },
  ],
};

/** The name of a province as people write it. */
export function provinceName(id: string, language: Language): string {
  const place = provinces.find((province) => province.id === id);
  return (language === "zh" ? place?.zhShort : place?.en) ?? id;
}

/** Provinces in one line; a dash for none. */
export function provinceNames(ids: readonly string[], language: Language): string {
  if (ids.length === 0) return "–";
  return ids.map((id) => provinceName(id, language)).join(language === "zh" ? "、" : ", ");
}

/** A path such as `ENT*~UNI` in words. */
export function inWords(path: string, language: Language): string {
  const parts = path.split("*").map((literal) => {
    const isAbsent = literal.startsWith("~");
    const names = conditionNames[literal.replace("~", "") as Condition];
    return names[isAbsent ? 1 : 0][language];
  });
  return parts.join(language === "zh" ? "、" : " and ");
}

/** A number as the article prints it; a count as it is. */
export function printed(value: number | null, statistic: string): string {
  if (value === null) return "–";
  return statistic === "n" ? String(value) : value.toFixed(3);
}
