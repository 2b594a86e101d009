import { expressionFit } from "../../analysis/qca/index.js";
import type { Analysis } from "./analyse.js";
import type { Place, PublishedFigure } from "./published-figures.js";
import { CONDITIONS } from "./sets.js";

/** Half a unit in the third decimal, to which the article prints; a little more for the rounding of doubles. */
const TOLERANCE = 0.0005 + 1e-12;

/** The number that an analysis gives where the article prints one; null where it is not defined. */
export function recomputed(figure: PublishedFigure, analysis: Analysis): number | null {
  if (figure.kind === "necessity") return necessityOf(figure, analysis);
  if (figure.statistic === "n") return rowOf(figure, analysis).n;
  const expression = figure.kind === "row" ? expressionOf(figure.item) : figure.item;
  const [{ inclS, PRI }] = expressionFit(analysis.study, expression);
  return figure.statistic === "PRI" ? PRI : inclS;
}

/** The cases that an analysis puts into a row, by id. */
export function recomputedCases(place: Place, analysis: Analysis): readonly string[] {
  return rowOf(place, analysis).cases;
}

/** Does the recomputed number round to the published one? A count has to be the same. */
export function isReproduced(figure: PublishedFigure, value: number | null): boolean {
  if (value === null) return false;
  const apart = Math.abs(value - figure.published);
  return figure.statistic === "n" ? apart === 0 : apart <= TOLERANCE;
}

/** Are these the same cases, in whatever order? */
export function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((each) => other.includes(each));
}

/** A configuration such as `1011` as an expression, `ENT*~UNI*GDP*POW`; its fit exists even where no case lies. */
export function expressionOf(configuration: string): string {
  return CONDITIONS.map((name, j) => (configuration[j] === "1" ? name : `~${name}`)).join("*");
}

function rowOf({ item }: Place, { table }: Analysis) {
  return table.rows[Number.parseInt(item, 2)];
}

function necessityOf({ item, statistic }: PublishedFigure, { necessity }: Analysis): number | null {
  const row = necessity.find(({ condition }) => condition === item);
  return row ? row[statistic as "inclN" | "RoN" | "covN"] : null;
}
