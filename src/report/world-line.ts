import type { Language } from "../charts/drawing/dialect.js";
import type { Scenario } from "../scenario/scenario.js";
import { unitsLabel } from "../scenario/units.js";
import { observedWords } from "./observed-words.js";

/** Which units a picture is about, what was observed of them and whose the parameters are; nothing of China's provinces. */
export function worldLine(scenario: Scenario, language: Language): string[] {
  const label = unitsLabel(scenario)?.[language];
  if (label === undefined) return [];
  return [`${label}${language === "zh" ? "。" : ". "}${observedWords(scenario)[language]}`];
}
