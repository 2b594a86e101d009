import { type Dialect, languageOf, spoken } from "../charts/drawing/dialect.js";
import { derivedMeasures } from "../experiments/measures/index.js";
import type { OutcomeSummary } from "./summary.js";

/** Outcomes told on a terminal besides the derived ones, if their mechanisms are on; all others stand in summary.csv. */
const TOLD = [
  "duplication",
  "duplication_next_door",
  "duplication_by_rank",
  "accumulated_risk",
  "crackdown_days",
  "codified_stock",
];

const texts = {
  head: { en: "Outcomes that no datum stands beside", zh: "没有数据可以对照的结果" },
  mean: { en: "simulated", zh: "模拟" },
  interval: { en: "90% of runs", zh: "90%的模拟" },
} as const;

/** Rows of a table of the outcomes that are told, under their heading; none if there is nothing to tell. */
export function outcomeRows(
  outcomes: readonly OutcomeSummary[],
  number: (value: number | null) => string,
  language: Dialect,
): string[][] {
  const told = outcomes.filter(
    ({ figure }) => TOLD.includes(figure) || derivedMeasures.some((each) => each.figure === figure),
  );
  if (told.length === 0) return [];
  return [
    [texts.head, texts.mean, texts.interval].map((text) => spoken(text, language)),
    ...told.map(({ title, unit, mean, q05, q95 }) => [
      [title, unit].map((text) => spoken(text, language)).join(languageOf(language) === "zh" ? "，" : ", "),
      number(mean),
      `${number(q05)} to ${number(q95)}`,
    ]),
  ];
}
