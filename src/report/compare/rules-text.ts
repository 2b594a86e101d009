import type { Language } from "../../charts/index.js";
import type { RuleDifference } from "../../experiments/compare/index.js";
import { tell } from "./words.js";

/** The rules in which two scenarios differ, on a line: the first few, and how many more. */
export function rulesInWords(rules: readonly RuleDifference[], most: number, language: Language): string {
  if (rules.length === 0) return tell(language, "noRules");
  const shown = rules
    .slice(0, most)
    .map(
      ({ path, baseline, scenario }) =>
        `${path} ${valueInWords(baseline, language)} → ${valueInWords(scenario, language)}`,
    );
  const rest = rules.length - most;
  return [...shown, ...(rest > 0 ? [tell(language, "moreRules", { n: rest })] : [])].join(
    tell(language, "semicolon"),
  );
}

/** A value of a rule in words. */
export function valueInWords(of: RuleDifference["baseline"], language: Language): string {
  if (of === null) return tell(language, "absent");
  if (typeof of === "boolean") return tell(language, of ? "on" : "off");
  return typeof of === "number" ? String(Number(of.toPrecision(6))) : of;
}
