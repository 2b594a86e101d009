import type { Language } from "../../charts/index.js";
import type { ContrastSummary } from "./summary.js";

const texts = {
  baseline: {
    en: "For {n} of these figures only the baseline has the mechanisms, so that there is no difference.",
    zh: "其中{n}个指标的机制仅基准有，故无差别可言。",
  },
  scenario: {
    en: "For {n} of these figures only the scenario has the mechanisms, so that there is no difference.",
    zh: "其中{n}个指标的机制仅该情景有，故无差别可言。",
  },
} as const;

/** For how many figures only one of the two scenarios has the mechanisms, a line for each of the two; none if there are none. */
export function notModelledLines({ figures }: ContrastSummary, language: Language): string[] {
  return (["baseline", "scenario"] as const).flatMap((side) => {
    const n = figures.filter(({ onlyIn }) => onlyIn === side).length;
    return n > 0 ? [`  ${texts[side][language].replace("{n}", String(n))}`] : [];
  });
}
