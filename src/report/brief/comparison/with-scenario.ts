import type { Language } from "../../../charts/index.js";
import type { PairedEffects } from "../../../experiments/compare/index.js";

const HEAD = { en: "scenario", zh: "情景" } as const;

/**
 * Head and rows of a table over scenarios; where there are several, their names come first, each on its first row. The
 * name of a row is then its second cell.
 */
export function withScenario(
  all: readonly PairedEffects[],
  language: Language,
  head: readonly string[],
  rowsOf: (effects: PairedEffects) => readonly (readonly string[])[],
): [readonly string[], readonly (readonly string[])[]] {
  if (all.length === 1) return [head, rowsOf(all[0])];
  const rows = all.flatMap((effects) => {
    const title = effects.scenario.scenario.title[language];
    return rowsOf(effects).map((row) => [title, ...row]);
  });
  return [[HEAD[language], ...head], rows];
}
