import type { Language } from "../../charts/index.js";
import { inColumns } from "../columns.js";
import type { QcaAnalysis } from "./analysis.js";
import { figure } from "./figures.js";
import { fill, words } from "./words.js";

const MOST_EXPRESSIONS = 15;

/** The necessity of every condition and negation, and the minimal unions and conjunctions that reach the cut-offs. */
export function necessityText({ necessity, necessary, request }: QcaAnalysis, language: Language): string {
  const { inclN, RoN } = request.necessity;
  const head = words.necessityColumns[language].map(String);
  const cells = (name: string, fit: { inclN: number | null; RoN: number | null; covN: number | null }) => [
    ...[`  ${name}`, figure(fit.inclN), figure(fit.RoN), figure(fit.covN)],
  ];
  const isAnyNecessary = necessity.some((row) => (row.inclN ?? 0) >= inclN);
  const expressions = necessary.slice(0, MOST_EXPRESSIONS).map((row) => cells(row.expression, row));
  return [
    inColumns([head, ...necessity.map((row) => cells(row.condition, row))]),
    ...(isAnyNecessary ? [] : [fill(words.noneNecessary[language], { incl: inclN })]),
    "",
    `${fill(words.unions[language], { incl: inclN, ron: RoN })}: ${expressions.length === 0 ? words.none[language] : ""}`.trimEnd(),
    ...(expressions.length > 0 ? [inColumns([head, ...expressions])] : []),
    ...(necessary.length > MOST_EXPRESSIONS
      ? [`  +${necessary.length - MOST_EXPRESSIONS} (necessity.csv)`]
      : []),
  ].join("\n");
}
