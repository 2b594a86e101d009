import type { Language } from "../../charts/index.js";
import { type FigureEffect, isSmall, leastOf } from "../../experiments/compare/index.js";
import { plain } from "./durations.js";
import { effectInWords } from "./sentences.js";

const texts = {
  level: { en: "; small: under {n}", zh: "；很小：不足{n}" },
  days: { en: "; small: under {n} days", zh: "；很小：不足{n}天" },
} as const;

/** An effect on a figure in words; one that nobody could act on is called small, with the size below which it is. */
export function sizedEffectInWords(of: FigureEffect, language: Language): string {
  const told = effectInWords(of, language);
  if (!isSmall(of)) return told;
  const text = texts[of.kind === "level" ? "level" : "days"][language];
  return told + text.replace("{n}", plain(leastOf(of)));
}
